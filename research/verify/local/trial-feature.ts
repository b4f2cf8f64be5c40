import type { Feature } from "./feature";

// A trial is told by what is done, that it costs nothing and how long it lasts; pages leave one of the three out, not two.
const free =
  "(?:free(?! (?:to|and open|shipping|delivery|returns?))(?: of charge)?|gratis|no[- ]cost|complimentary|(?:at|for) (?:no|zero) (?:\\w+ )?(?:cost|charge|fee)|no (?:charge|cost|fee|payment|bill|card)|zero (?:cost|charge|euros|dollars)|without (?:paying|charge|cost|payment|(?:a|any) (?:\\w+ )?(?:cost|fee|charge|payment|card))|costs? (?:\\w+ )?nothing|pay (?:\\w+ )?nothing|for nothing|on us|on the house|(?:not|n['’]t) (?:charge|bill|cost|pay|ask (?:you )?for (?:money|payment|a cent))|before (?:you |we |any )?(?:pay\\w*|charge|bill)|our treat|without spending|ow(?:e|es|ing) (?:us |you )?nothing|at our (?:own )?(?:expense|cost|risk)|before (?:any )?money|(?:not|n['’]t) cost (?:you |a |one )?)";
const number =
  "(?:\\d{1,3}|one|two|three|four|six|seven|ten|twelve|fourteen|thirty|sixty|ninety|an?|the|your|whole|full|entire|first)";
const span = `(?:${number}[- ](?:\\w+[- ])?(?:days?|weeks?|months?|fortnights?)|first (?:\\w+ )?(?:days?|weeks?|months?|fortnight)|fortnight)`;
const doing =
  "(?:try|tries|trying|test|testing|explore|evaluate|sample|check out|spin|test[- ]drive|drive|look(?: around| at)?|get to know|put|play (?:around )?with|kick the tyres|have a go|give (?:it|\\w+) a (?:go|try|whirl|spin)|use|using|experience|discover|see for yourself|start)";

/** "Free delivery for 14 days", "the first day of the fair is free": other things are free for a while, too. */
const freeOfElse =
  /\b(?:shipping|deliver\w*|returns?|parking|admission|entr(?:y|ance)|fair|exhibition|festival|lunch|breakfast|coffee|refund\w*|guarantee|warranty|advice|consultation|quotes?|estimate|feel free|free time|sugar|gluten|lactose|fat|repairs?)\b/i;

export const freeTrial: Feature = {
  noun: "a free trial",
  asks: /\b(?:free trial|trial|try (?:it )?(?:for )?free|test (?:it )?(?:for )?free)\b/i,
  shows: [
    /\b(?:free|no[- ]cost|complimentary)\b[^.;]{0,30}\b(?:trial|test (?:period|phase|run|month|week|drive))\b/i,
    /\btrials?\b(?! (?!periods?\b|phases?\b|versions?\b|months?\b|weeks?\b|days?\b|accounts?\b|subscriptions?\b|access\b|licen[cs]es?\b|runs?\b|is\b|are\b|of\b|for\b|with\b|without\b|lasts?\b|and\b|or\b|in\b|on\b|at\b|that\b|which\b|includes?\b|covers?\b|runs?\b|comes\b|before\b|you\b|to\b|starts?\b|ends?\b|now\b|today\b)\w)|\b(?:test|free|trial|demo) versions?\b/i,
    new RegExp(`\\b${span}\\b[^.]{0,60}?(?<![\\w-])${free}(?![\\w-])`, "i"),
    new RegExp(`(?<![\\w-])${free}(?![\\w-])[^.;]{0,40}?\\b${span}\\b`, "i"),
    new RegExp(
      `\\b${doing}\\b[^.;]{0,40}?(?<![\\w-])(?:free of charge|for free|free(?=\\s*(?:$|[.!]|for\\b|today\\b|now\\b|and without\\b|before\\b))|gratis|without (?:paying|charge)|at no (?:cost|charge))(?![\\w-])`,
      "i",
    ),
    new RegExp(
      `\\b(?:only|not until|not before|nothing until) (?:after|once)?\\b[^.;]{0,20}\\b${span}\\b[^.;]{0,40}\\b(?:pay|charge|bill|ask|meter|invoice|cost|decide)`,
      "i",
    ),
    new RegExp(
      `\\b(?:meter|billing|payment|charges?|invoices?)\\b[^.;]{0,30}\\b(?:only|not)\\b[^.;]{0,20}\\b(?:after|until)\\b[^.;]{0,15}\\b${span}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:decide|pay|buy|commit)\\b[^.;]{0,10}\\bafter\\b[^.;]{0,12}\\b${span}\\b`,
      "i",
    ),
  ],
  denies: [
    /\bno (?:free )?(?:trials?|test (?:version|period|phase|month|account))\b|\btrials?: (?:none|no|not|n\/a)/i,
    /\b(?:pay(?:ment|ments)?|paid|charged?|charges|bill(?:ed|ing)?|subscription|invoice\w*|fees?)\b[^.;]{0,40}\b(?:from|on|with|as of|starts? (?:on|with)) (?:the )?(?:very )?(?:first (?:day|hour|minute)|day one|outset|start|beginning)\b/i,
    /\b(?:cannot|can['’]t|can not|not possible|impossible|no way|nothing|never)\b[^.;]{0,30}\b(?:try|tried|test|tested|sample[d]?|trying|testing)\b[^.;]{0,40}\b(?:free|buy|before|charge|first)\b/i,
    /\b(?:invoice|billing|payment|charges?|bill)\b[^.;]{0,20}\b(?:starts?|begins?|is due|falls due|comes)\b[^.;]{0,15}\b(?:when|as soon as|the moment|once|on the day|with)\b|\b(?:not|n['’]t) (?:give|hand|lend)\b[^.;]{0,30}\bto (?:try|test)\b|\bonly (?:the |a )?(?:full|paid) (?:subscription|version|plan|licen[cs]e)\b/i,
    /\b(?:try|test|tast|sampl)ing\b[^.;]{0,40}\b(?:not|n['’]t|no)\b|\b(?:free of charge|for free|gratis)\b[^.;]{0,20}\b(?:not|nowhere|n['’]t)\b/i,
  ],
  ignores:
    /\b(?:clinical|medical|criminal|court|patients?|phase (?:i|1|2)|jury|trials? and (?:hearings|error|tribulations?)|hearings|free (?:shipping|delivery|returns))\b/i,
  needs: ({ text, role }) =>
    /\btrial/i.test(text) ||
    (!freeOfElse.test(text) && role !== "careers" && role !== "customers" && role !== "reviews"),
  // "Newcomers get 14 days free": who it is said of does not matter where prices and the product are.
  stated: ({ text }) => !text.endsWith("?"),
};
