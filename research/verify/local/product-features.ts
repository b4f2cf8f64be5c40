import { isClaim, isReported } from "./claim";
import type { Feature } from "./feature";
import { subjectOf } from "./subject";

const programs =
  "(?:programs?|programmes|software|scripts?|code|systems?|tools?|apps?|applications?|machines?|bots?|robots?|developers?|programmers?|engineers|websites?|backends?|services)";
const reaching =
  "(?:talks?|reads?|writes?|calls?|called|access(?:es|ed)?|reach(?:ed)?|connect(?:s|ed)?|control(?:s|led)?|quer(?:y|ies|ied)|drive[sn]?|steer(?:ed)?|integrat\\w+|automat\\w+|script(?:ed)?|hook(?:ed)?|plug(?:ged)?|feed|fetch(?:es)?|push(?:es)?|pull(?:s)?|embed(?:ded)?|extend(?:ed)?|command(?:ed)?)";
const wire = "(?:HTTPS?|REST|JSON|GraphQL|webhooks?|gRPC|SOAP|XML)";

export const api: Feature = {
  noun: "an API",
  asks: /\bAPIs?\b|\bprogramming interface\b|\bfor developers\b/i,
  shows: [
    /\b(?:(?:REST(?:ful)?|GraphQL|HTTP|JSON|public|open|developer|programming|web)[- ])?(?:APIs?|programming interfaces?|application programming interfaces?)\b/,
    /\b(?:webhooks?|SDKs?|GraphQL|REST (?:end ?points?|interface)|end ?points?|client libraries|programmatic\w*|machine access)\b/i,
    // "An open interface for your own programs", "Our interface for developers speaks JSON"; a user interface is none.
    new RegExp(
      `\\b(?:open|public|documented|developers?|technical|web|${wire})[- ](?:\\w+ )?interfaces?\\b|\\binterfaces?\\b[^.;]{0,40}\\b(?:developers?|programmers?|your (?:own )?${programs}|other ${programs}|${wire})\\b`,
      "i",
    ),
    // "Your own software can talk to it", "… can be called from outside by HTTP".
    new RegExp(
      `\\b(?:lets? |allows? |enables? )(?:your|other|any) (?:own )?(?:\\w+ )?${programs}\\b[^.;]{0,25}\\b${reaching}\\b|\\b(?:your|other|own|any|third-party|external) (?:\\w+ )?${programs}\\b[^.;]{0,15}\\b(?:can|may|could|to)\\b[^.;]{0,15}\\b${reaching}\\b`,
      "i",
    ),
    new RegExp(
      `\\b${reaching}\\b[^.;]{0,50}\\b(?:from (?:the )?outside|from (?:your|any|other|within your) (?:own )?(?:\\w+ )?(?:${programs}|language)|(?:over|via|through|by|in|with|using|speaks?) ${wire}|(?:with|in) (?:a few|few|two|three|ten) lines of code|with (?:your own )?(?:code|scripts))\\b`,
      "i",
    ),
    new RegExp(`\\b(?:speaks?|understands?|talks?|answers? in) ${wire}\\b`, "i"),
  ],
  denies: [
    /\b(?:no|not|without|lacks?|cannot|can['’]t|nor|never|n['’]t)\b[^.;]{0,50}\b(?:API|(?:programming |technical |public |open )?interfaces?(?! (?:is|that|which) (?:simple|easy|clean))|connect(?:ed|ion|ions)?|programmatic\w*|end ?points?|machine access|automated access)\b/i,
    /\b(?:APIs?|(?:programming |technical |public |open |developer )?interfaces?(?: (?:to|for) [^.;]{0,30})?)\b.{0,50}\b(?:none|n\/a|not (?:find|have|exist|there|planned|available|one|offered|provided|foreseen|built|part)|have none|(?:still )?an? (?:dream|wish)|wish ?list|dream of)\b/i,
    new RegExp(
      `\\b${programs}\\b[^.;]{0,40}\\b(?:cannot|can['’]t|can not|not able|unable|no (?:access|way|means)|have no|find no)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:cannot|can['’]t|can not|no way to|not possible to|impossible to|not)\\b[^.;]{0,40}\\b${reaching}\\b[^.;]{0,40}\\b(?:from outside|(?:your |other )?(?:own )?${programs})\\b`,
      "i",
    ),
    /\b(?:closed|self-contained|stand-?alone|isolated) (?:system|product|world|box)\b|\bno way (?:in|around the screen)\b|\bonly (?:by|through) (?:people|hand|humans|its (?:own )?screens?)\b/i,
  ],
  // "The API can do it too": the article says that there is one. On its own pages a thing on offer is the company's.
  stated: (sentence, start, end, name) =>
    isClaim(sentence, start, end, name) ||
    (!isReported(sentence.text, start) &&
      ((/\b(?:the|its)\s?$/i.test(sentence.text.slice(0, start)) &&
        subjectOf(sentence.text, name) !== "other") ||
        /\b(?:there (?:is|are)|you|your|developers?|programmers?|engineers)\b/i.test(
          sentence.text,
        ) ||
        name.test(sentence.text) ||
        ((sentence.role === "product" || sentence.role === "docs") &&
          subjectOf(sentence.text, name) === "unsaid"))),
  ignores:
    /\b(?:uses? the \w+ API|API of (?:other|third)|(?:from|uses?|using|via|on top of) (?:an?|the|a public) (?:\w+ )?APIs? ?(?:of|from|\.|$)|test(?:s|ing)? (?:your )?APIs|monitor\w* (?:your )?APIs|API (?:testing|monitoring|security) (?:for|of) your|every commit|frameworks? to APIs|legal|\d+\+? years)\b/i,
};

export const mobileApp: Feature = {
  noun: "a mobile app",
  asks: /\b(?:mobile|ios|android|iphone|phone) (?:app|application)s?\b|\b(?:app store|google play)\b/i,
  shows: [
    /\b(?:mobile|iOS|Android|iPhone|smartphone|phone) (?:app|application)s?\b|\b(?:app store|google play|play store)\b|\bapps? for (?:iOS|Android|iPhone)\b/i,
  ],
  denies: [],
};
