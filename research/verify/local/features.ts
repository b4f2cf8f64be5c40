import { isClaim, isReported } from "./claim";
import { moneySource } from "./parse-number";
import type { Sentence } from "./read-evidence";
import { subjectOf } from "./subject";

/**
 * Things that a company has or has not, with the shapes in which pages say so. `shows` is read with negation and hedging, so
 * "no API" and "an API is planned" need no pattern of their own; `denies` is for what is said in other words.
 */
export type Feature = {
  readonly noun: string;
  readonly asks: RegExp;
  readonly shows: readonly RegExp[];
  readonly denies: readonly RegExp[];
  /** Sentences about somebody or something else. */
  readonly ignores?: RegExp;
  readonly needs?: (sentence: Pick<Sentence, "text" | "role" | "heading">) => boolean;
  /** A denial in words that no pattern knows. */
  readonly hints?: (sentence: Pick<Sentence, "text" | "role">) => boolean;
  /** Told in the company's own news as well. */
  readonly inNews?: boolean;
  /** What makes a mention a claim; by default that the company says it of itself (`isClaim`). An amount on a price list needs no more. */
  readonly stated?: (
    sentence: Pick<Sentence, "text" | "kind">,
    start: number,
    end: number,
    name: RegExp,
  ) => boolean;
  /** A denial counts only when nothing is shown ("contact us for a quote" beside a price list). */
  readonly denialYields?: boolean;
};

const money = new RegExp(moneySource, "i");
const priceContext =
  /\b(?:pric\w+|costs?|fees?|per|each|a (?:month|year|user|seat|piece|person|visit|night|day|week|head|kilo|bag)|month(?:ly)?|year(?:ly)?|annual(?:ly)?|from|starts? at|starting|only|plans?|subscription|pay|charge|billed|\/ ?(?:mo|month|yr|year|user|seat)|rate|rates|included|excl|vat|tax|standard|for)\b/i;
/** Away from a price page, an amount is a price only when the sentence says so. */
const strongPriceContext =
  /\b(?:pric\w+|costs?|fees?|per (?:\w+ )?(?:month|year|user|seat|piece|person|visit|night|day|week|head|kilo|bag|project|booking|hour|unit|licen[cs]e)|a (?:month|year|piece|night|person|head|seat) |monthly|annually|subscription|starts? at|starting (?:at|from)|you pay|billed|\/ ?(?:mo|month|yr|year|user|seat))\b/i;
const notAPrice =
  /\b(?:rais(?:e|ed|ing)|funding|fund(?:ed)?|investors?|investment|invested|seed|series [a-h]|valuation|revenues?|saved?|savings?|saves|donat\w+|given|gave|grants?|turnover|market|worth of|billion|million|refund\w*|insured (?:for|up)|cover(?:age|s)? (?:up|of)|prize|budget|losses|fines?|salary|salaries|processed)\b/i;

export const features: readonly Feature[] = [
  {
    noun: "a free trial",
    asks: /\b(?:free trial|trial|try (?:it )?(?:for )?free|test (?:it )?(?:for )?free)\b/i,
    shows: [
      /\b(?:free|no[- ]cost|complimentary)\b[^.;]{0,30}\b(?:trial|test (?:period|phase|run|month|week|drive))\b/i,
      /\btrials?\b(?! (?!periods?\b|phases?\b|versions?\b|months?\b|weeks?\b|days?\b|accounts?\b|subscriptions?\b|access\b|licen[cs]es?\b|runs?\b|is\b|are\b|of\b|for\b|with\b|without\b|lasts?\b|and\b|or\b|in\b|on\b|at\b|that\b|which\b|includes?\b|covers?\b|runs?\b|comes\b|before\b|you\b|to\b|starts?\b|ends?\b|now\b|today\b)\w)|\b(?:test|free|trial|demo) versions?\b/i,
      /\bfirst (?:\w+ )?(?:days?|weeks?|months?)\b[^.;]{0,40}(?<![\w-])(?:free|nothing|on us|without charge)\b/i,
      /\b(?:try|test|use|start|explore|evaluate|sample|get)\b[^.;]{0,50}\b(?:free(?: of charge)?|without (?:paying|charge|cost)|at no (?:cost|charge)|for nothing|(?:costs|pay) (?:you )?nothing|on the house|on us)\b[^.;]{0,30}(?:\bdays?\b|\bweeks?\b|\bmonths?\b|\bfor \d)/i,
      /\b(?:first|\d+|two|three|four|one|thirty|fourteen|seven)[- ](?:\w+[- ])?(?:days?|weeks?|months?)\b[^.;]{0,40}(?<![\w-])(?:free|costs? (?:you )?nothing|on us|on the house|without (?:charge|paying)|cost-free|at no (?:cost|charge))\b/i,
      /\bfree (?:for )?(?:the first |your first |\d+|two|three|four|thirty|fourteen|seven)\s*[- ]?(?:\w+[- ])?(?:days?|weeks?|months?)\b/i,
    ],
    denies: [
      /\bno trial (?:version|period)\b/i,
      /\b(?:pay|paid|charged|billed) from (?:the )?(?:first day|day one)\b/i,
    ],
    ignores:
      /\b(?:clinical|medical|criminal|court|patients?|phase (?:i|1|2)|jury|trials? and (?:hearings|error)|hearings|free (?:shipping|delivery|returns))\b/i,
  },
  {
    noun: "a free plan",
    asks: /\b(?:free (?:plan|tier|version|edition|forever)|freemium)\b/i,
    shows: [
      /\bfree (?:plan|tier|version|edition|account|forever)\b|\bfreemium\b|\bforever free\b|\bfree for (?:individuals|personal|small|up to)\b/i,
    ],
    denies: [],
  },
  {
    noun: "prices",
    asks: /\b(?:pric(?:e|es|ing)|costs?|fees|rates|tariffs?|how much)\b/i,
    shows: [money],
    denies: [
      /\b(?:contact|call|ask|email|e-mail|write|talk|speak|reach out|get in touch|request|book|tell us|enquire|inquire)\b[^.;]{0,60}\b(?:pric(?:es?|ing)|quotes?|quotation|(?:an|individual|personal|your) offer|estimate|rates|sales team|our sales|to sales|costs)\b/i,
      /\b(?:pric(?:es?|ing)|quotes?|quotation)\b[^.;]{0,50}\b(?:(?:up)?on (?:request|enquiry|inquiry|application)|custom\w*|individual\w*|tailored|bespoke|depends?|negotiat\w+|agreed|case by case|on demand|vary|varies|calculated|after (?:a|the) (?:call|conversation|demo|first|visit)|by (?:phone|email|e-mail|arrangement|agreement))\b/i,
      /\b(?:not|n['’]t|never|no|without)\b[^.;]{0,30}\b(?:publish|list|show|display|print|post|state|advertise|disclose|fixed|standard|public|put|have a)\b[^.;]{0,25}\b(?:pric\w+|rates|fees|tariffs?)\b/i,
      /\b(?:custom|individual|tailored|bespoke|personal) (?:pric\w+|quotes?|offers?|quotation|proposal)\b/i,
      /\b(?:get|receive|request|ask for) (?:a|your|an) (?:\w+ )?(?:quote|quotation|offer|estimate)\b/i,
    ],
    ignores: notAPrice,
    needs: ({ text, role, heading }) =>
      role === "pricing" ||
      strongPriceContext.test(text) ||
      ((role === "product" || role === "home") &&
        /\bpric|\bplans?\b/i.test(heading) &&
        priceContext.test(text)),
    denialYields: true,
    stated: (sentence, start, _end, name) =>
      subjectOf(sentence.text, name) !== "other" && !isReported(sentence.text, start),
    hints: ({ text, role }) =>
      role === "pricing" &&
      /\b(?:pric\w+|costs?|quotes?|quotation|offers?|estimates?|fees?|budget|figure|proposal|rates?)\b/i.test(
        text,
      ) &&
      /\b(?:ask|call|write|contact|talk|speak|discuss|meet|conversation|request\w*|individual\w*|depend\w*|differ\w*|var(?:y|ies)|custom\w*|tailor\w*|each|every|scope|needs?|negotiat\w*|personal\w*|sales)\b/i.test(
        text,
      ),
  },
  {
    noun: "an API",
    asks: /\bAPIs?\b|\bprogramming interface\b|\bfor developers\b/i,
    shows: [
      /\b(?:(?:REST(?:ful)?|GraphQL|HTTP|JSON|public|open|developer|programming|web)[- ])?(?:APIs?|programming interfaces?|application programming interfaces?)\b/,
      /\b(?:webhooks?|SDKs?|GraphQL|REST (?:end ?points?|interface)|end ?points?)\b/i,
    ],
    denies: [
      /\b(?:no|not|without|lacks?|cannot|can['’]t|nor|never|n['’]t)\b[^.;]{0,50}\b(?:API|(?:programming |technical |public |open )?interface|connect(?:ed|ion|ions)?|programmatic\w*|end ?points?|machine access|automated access)\b/i,
    ],
    // "The API can do it too": the article says that there is one.
    stated: (sentence, start, end, name) =>
      isClaim(sentence, start, end, name) ||
      (/\b(?:the|its)\s?$/i.test(sentence.text.slice(0, start)) &&
        subjectOf(sentence.text, name) !== "other" &&
        !isReported(sentence.text, start)),
    ignores:
      /\b(?:uses? the \w+ API|API of (?:other|third)|test(?:s|ing)? (?:your )?APIs|monitor\w* (?:your )?APIs|API (?:testing|monitoring|security) (?:for|of) your|every commit)\b/i,
  },
  {
    noun: "open source",
    asks: /\b(?:open[- ]sourced?|source[- ]available|free software)\b/i,
    shows: [
      /\b(?:is|are|as|been|remains?|stays?|fully|entirely|completely|100 ?%) (?:an? |all |fully |entirely |completely |now |and always )*open[- ]?sourced?\b|\bour (?:\w+ )?open[- ]source\b|\b(?:build|develop|offer|maintain|publish|provide|make)s? (?:an? |the )?(?:\w+ )?open[- ]source\b|^open[- ]source\b|\bopen[- ]source under\b/i,
      /\b(?:is|as) free software\b|\bfree and open\b|\bis (?:fully |completely )?open[.,;!]?$|\bopen to contributions\b|\b(?:download|get|read|browse|inspect|study|fork|clone) the (?:whole |full |complete )?(?:source|code)\b/i,
      /\b(?:MIT|Apache|A?GPL\w*|LGPL|BSD|MPL|EUPL|ISC|Mozilla Public|GNU)\b[^.;]{0,20}\b(?:licen[cs]ed?)\b|\b(?:licen[cs]ed?|released|published|available|stands|comes|publish\w*|release|distribut\w+)\b[^.;]{0,40}\b(?:MIT|Apache|A?GPL\w*|LGPL|BSD|MPL|EUPL|ISC|GNU|(?:open|free|permissive|copyleft)[- ](?:source )?licen[cs]e)\b/,
      /\b(?:source code|(?:our|the|its|whole|complete) (?:code(?:base)?|source))\b[^.;]{0,60}\b(?:public(?:ly)?|github|gitlab|codeberg|yourself|fork|freely|anyone|everyone|everybody|in the open|open to all)\b|\b(?:public|open) (?:code |git )?repositor(?:y|ies)\b|\bdeveloped in the open\b|\b(?:anyone|everyone|everybody|you) (?:can|may|is free to|are free to) (?:read|inspect|fork|study|audit|change|see)[^.;]{0,30}\b(?:code|source)\b/i,
    ],
    denies: [
      /\b(?:proprietary|closed[- ]source|commercial licen[cs]e|trade secret)\b/i,
      /\b(?:source code|code|source)\b[^.;]{0,40}\b(?:closed|private|secret|ourselves|confidential|under lock|in[- ]house|not (?:public|published|open|available|shared)|stays with us|belongs to us)\b/i,
      /\b(?:not|never|n['’]t)\b[^.;]{0,30}\b(?:open[- ]?sourced?|publish\w* (?:the |our |its )?(?:source|code)|share (?:the |our |its )?(?:source|code))\b/i,
    ],
    ignores:
      /\b(?:donat\w+|grateful|thank\w*|rel(?:y|ies) on|contribut\w+ to|built (?:on|with|from)|sponsor\w*|support(?:s)? (?:several |many |some |other )?open|libraries|stand on|dependencies)\b/i,
  },
  {
    noun: "a mobile app",
    asks: /\b(?:mobile|ios|android|iphone|phone) (?:app|application)s?\b|\b(?:app store|google play)\b/i,
    shows: [
      /\b(?:mobile|iOS|Android|iPhone|smartphone|phone) (?:app|application)s?\b|\b(?:app store|google play|play store)\b|\bapps? for (?:iOS|Android|iPhone)\b/i,
    ],
    denies: [],
  },
  {
    noun: "a money-back guarantee",
    asks: /\b(?:money[- ]back|refunds?|guarantee)\b/i,
    shows: [/\bmoney[- ]back\b|\b(?:full )?refunds?\b|\bwe refund\b/i],
    denies: [/\bnon-?refundable\b/i],
  },
  {
    noun: "an award",
    inNews: true,
    asks: /\b(?:awards?|prizes?|award[- ]winning|won an?)\b/i,
    shows: [
      /\b(?:we|our \w+|us|[A-Z][\w-]+) (?:has |have |was |were |also |recently |just |twice )*(?:won|received|win|took|earned|picked up|been (?:awarded|honou?red|named|recogni[sz]ed)|awarded|honou?red|collected|took home)\b[^.;]{0,80}\b(?:\p{Lu}[\p{L}-]*|awards?|prize|medal)\b/u,
      /\b(?:winners?|laureate|recipient|finalist|holder) of (?:the )?|\baward[- ]winning\b|\b(?:gave|given|presented|granted|handed) (?:us|to us|to \w+)?[^.;]{0,30}\b(?:first place|prize|award|medal)\b|\b(?:proud|honou?red) to have (?:been awarded|won|received)\b|\bfirst (?:place|prize)\b|\b(?:went|goes) to us\b/i,
      /\b(?:we|us|our|ours)\b.*\b(?:\p{Lu}[\p{L}-]+ )+(?:Award|Prize|Medal|Trophy|Cup)\b|\b(?:\p{Lu}[\p{L}-]+ )+(?:Award|Prize|Medal|Trophy|Cup)\b.*\b(?:we|us|our|ours|is ours)\b|\b(?:honou?red|chose|named|picked|selected) (?:\S+ ){1,4}(?:with|for|as) (?:the )?(?:winner of the )?(?:\p{Lu}[\p{L}-]+ )+(?:Award|Prize|Medal|Trophy|Cup)\b|\b(?:came|finished) first\b|\bearned us (?:the )?\p{Lu}|\bour (?:trophy|medal|award|prize)|\b(?:awarded|honou?red|distinguished) (?:with|by) (?:the )?\p{Lu}/u,
    ],
    denies: [
      /\b(?:never|not|n[’']t) (?:\w+ )?won (?:an?|any) (?:\w+ )?(?:awards?|prizes?|medals?)\b|\bno awards?\b/i,
    ],
    ignores:
      /\b(?:certif\w+|congratulat\w+|sponsor\w*|students|architect|building won|judges?|nominate|winning the|customers? (?:won|received)|jury member|(?:sit|sat|serve) on the jury|tickets|ceremony|watched|applied for|hope|shortlist\w*|neighbou?rs?)\b/i,
  },
];
