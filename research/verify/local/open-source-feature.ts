import { isClaim, isReported } from "./claim";
import type { Feature } from "./feature";
import { subjectOf } from "./subject";

const code =
  "(?:source code|(?<!open[- ])sources?|codebase|code(?! of conduct)|every line(?: of (?:it|code))?|repositor(?:y|ies)|repo)";
const everybody = "(?:anyone|anybody|everyone|everybody|all|you|the public)";
const licence =
  "(?:MIT|Apache(?:[- ]2(?:\\.0)?)?|A?GPL\\w*|LGPL|BSD|MPL|EUPL|ISC|Mozilla Public|GNU|Creative Commons|(?:open|free|permissive|copyleft|liberal)(?:[- ]source)?[- ](?:software )?licen[cs]e)";

export const openSource: Feature = {
  noun: "open source",
  asks: /\b(?:open[- ]sourced?|source[- ]available|free software)\b/i,
  shows: [
    /\b(?:is|are|as|been|remains?|stays?|fully|entirely|completely|100 ?%) (?:an? |all |fully |entirely |completely |now |and always |100 ?% )*open[- ]?sourced?\b|\bour (?:\w+ )?open[- ]source\b|\b(?:build|develop|offer|maintain|publish|provide|make)s? (?:an? |the )?(?:\w+ )?open[- ]source\b|^(?:free and )?open[- ]source\b|\bopen[- ]source under\b|\b(?:have|has) (?:been )?open[- ]sourced\b|\bfree and open[- ]source\b/i,
    /\b(?:is|as) free software\b|\bfree and open\b|\bopen to contributions\b|\bcontributions (?:are )?welcome\b|\bcopyleft\b|\b(?:fork|star|clone) (?:us|it|\w+) on (?:github|gitlab|codeberg)\b|\b(?:fork|clone) \w+\b/i,
    new RegExp(
      `(?<![\\p{L}])${licence}(?![\\p{L}])[^.;]{0,20}\\blicen[cs]ed?\\b|\\b(?:under|licen[cs]e is|licen[cs]ed as|terms of) (?:the |an? )?(?:\\p{L}+ )?${licence}(?![\\p{L}])|\\b(?:licen[cs]ed?|released|published|available|stands|comes|publish\\p{L}*|release|distribut\\p{L}+|ships?)\\b[^.;]{0,40}(?<![\\p{L}])${licence}(?![\\p{L}])|^${licence}$`,
      "u",
    ),
    new RegExp(
      `\\b${code}\\b[^.;]{0,60}\\b(?:public(?:ly)?|github|gitlab|codeberg|yourself|fork|freely|free|anyone|anybody|everyone|everybody|the public|in the open|open(?:ed|ly)?|to be (?:read|seen)|shared)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:public|open) (?:code |git )?repositor(?:y|ies)\\b|\\b(?:develop\\w*|built|work) in (?:the open|public)\\b|\\b${everybody} (?:can|may|is free to|are free to|could|are welcome to|is welcome to)\\b[^.;]{0,30}\\b(?:read|inspect|fork|study|audit|change|see|modify|adapt|host|browse|copy|improve)\\b[^.;]{0,30}\\b(?:${code}|licen[cs]e|under the bonnet|under the hood)\\b`,
      "i",
    ),
    new RegExp(
      `(?:^|[,:] ?|\\b(?:you can|you may|to|and|just) )(?:download|get|read|browse|inspect|study|fork|clone|view|take|adapt|host|see|check out|grab|copy|modify|change) (?:the |our |its )?(?:whole |full |complete |entire )?${code}\\b`,
      "i",
    ),
    /\b(?:find|get|download|host|publish|keep|see|read|develop)\b[^.;]{0,40}\bon (?:codeberg|github|gitlab|sourcehut|sourceforge)\b|\b(?:compile|build) (?:\w+ )?(?:yourself|from source)\b|\bfree to (?:copy|change|modify|fork|adapt|share|host)\b|\b(?:use|study|copy),? (?:study, |copy, )?(?:share|change|modify|improve)\b[^.;]{0,20}\b(?:and|or) (?:improve|share|change|modify|redistribute)\b|\b(?:A?GPL|LGPL|MIT licen[cs]e|BSD licen[cs]e|copyleft)\b/i,
    /\blicen[cs]e (?:allows?|lets?|permits?|grants?)\b[^.;]{0,40}\b(?:modify|change|share|copy|redistribute|adapt|all of that|fork)\b|\bfree licen[cs]e\b|\bself-?host(?:able|ed|ing)?\b[^.;]{0,30}\b(?:source|code|free)\b/i,
  ],
  denies: [
    /\b(?:closed[- ]source|trade secret|(?:commercial|proprietary) (?:software|product|licen[cs]e|code|system|platform|program(?:me)?)|(?:is|are|remains?|stays?|fully|entirely) (?:\w+ )?proprietary)\b/i,
    new RegExp(
      `\\b${code}\\b[^.;]{0,50}\\b(?:closed|private|secret|ourselves|confidential|under lock|in[- ]house|(?:not|never|n['’]t) (?:\\w+ )?(?:public|publish\\w*|open\\w*|available|shared?|disclosed?|handed|given|for sale|leave|to be seen|part)|stays with us|belongs? to us|(?:is|are|remains?) ours|ours alone|guarded|locked|safe|behind|protected|reserved|leaves)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:not|never|n['’]t|no|nobody|no one|nothing|none|without|refuse to|only (?:our|we))\\b[^.;]{0,50}\\b(?:open[- ]?source[d]?|(?:publish\\w*|share|show|release|give (?:away|out)|disclose|hand (?:over|out)|open|see|sees|its|the|gets?|reveal) (?:\\w+ ){0,3}${code})\\b`,
      "i",
    ),
    new RegExp(`\\b(?:keep|guard|protect|hide|lock)s? (?:away )?(?:\\w+ ){0,3}${code}\\b`, "i"),
    /\bblack box\b|\binner workings\b[^.;]{0,40}\b(?:secret|ours|business|private|not)\b|\blicen[cs]es?,? (?:and )?not (?:the |its |our )?(?:source|code)\b/i,
    /\blicen[cs]e to use\b[^.;]{0,30}\bnot\b/i,
  ],
  ignores:
    /\b(?:donat\w+|grateful|thank\w*|rel(?:y|ies) on|contribut\w+ to|built (?:on|with|from)|build on|sponsor\w*|support(?:s)? (?:several |many |some |other )?open|libraries|stand on|dependencies|components|open[- ]source (?:and|or) proprietary|proprietary and open|sources? of (?!our|the (?:product|software)|\p{Lu})|data sources?|discount code|promo code|post(?:al)? code|zip code|dress code|building code|QR code|code review|(?:your|review|write|writes|run|runs|generated?|import|deploy|customer) code|copilot|lines of code (?:to|and|from)|few lines|no[- ]code|low[- ]code|open conversations?)\b/iu,
  // A label or an invitation says it as well as a sentence with a subject.
  stated: (sentence, start, end, name) =>
    isClaim(sentence, start, end, name) ||
    (!isReported(sentence.text, start) &&
      (name.test(sentence.text) ||
        ((sentence.role === "product" || sentence.role === "docs" || sentence.role === "home") &&
          subjectOf(sentence.text, name) === "unsaid" &&
          /\b(?:code|(?<!open[- ])source|licen[cs]ed?|repositor\w+|fork|github|gitlab)\b/i.test(
            sentence.text,
          )))),
};
