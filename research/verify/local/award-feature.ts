import { isReported } from "./claim";
import type { Feature } from "./feature";
import { subjectOf } from "./subject";

const namedPrize =
  "(?:\\p{Lu}[\\p{L}&’'-]*\\s+){1,6}(?:Awards?|Prize|Medal|Trophy|Cup|Laurels?|Label)";
const prize =
  "(?:(?:\\p{Lu}[\\p{L}&’'-]*\\s+){1,6}(?:Awards?|Prize|Medal|Trophy|Cup|Laurels?|Oscar|Label)|\\p{Lu}[\\p{L}’'-]* of the Year|(?:Best|Top|Fastest)(?: \\p{Lu}[\\p{L}’'-]*){1,4}|(?:gold|silver|bronze|first) (?:medal|prize|place)|(?:an? |the |several |many |two |three |our )?(?:\\p{Ll}+ ){0,2}(?:awards?|prizes?|trophy|medals?))";
const win =
  "(?:w[io]ns?|winners?|winning|tak(?:e|es|en)|took|receiv(?:e|es|ed)|pick(?:s|ed)? up|scoop(?:s|ed)?|earn(?:s|ed)?|collect(?:s|ed)?|claim(?:s|ed)?|bag(?:s|ged)?|land(?:s|ed)?|secur(?:e|es|ed)|clinch(?:es|ed)?|named|voted|crowned|honou?red|recogni[sz]ed|chosen|chose|choose|selected|awarded|decorated|distinguished|laureates?|holders?|recipients?|honou?rees?|carr(?:y|ies)|bears?|presented|handed|gave|given|goes|went|came|comes|walked off|brought home|call ourselves|stands?|hangs?|sits|shelf|ours)";

/** "We won the …", "…: Alder took the trophy home": a prize and a word of winning, of which the company is one end. */
export const award: Feature = {
  noun: "an award",
  inNews: true,
  asks: /\b(?:awards?|prizes?|award[- ]winning|won an?)\b/i,
  shows: [
    new RegExp(`\\b${win}\\b[^.;]{0,60}?${prize}`, "u"),
    new RegExp(`${prize}[^.;]{0,60}?\\b${win}\\b`, "u"),
    new RegExp(
      `^(?:Winners?|Laureates?|Holders?|Recipients?),?\\b[^.;]{0,20}${namedPrize}|${namedPrize}(?: \\d{4})?\\s?[:–—-] `,
      "u",
    ),
    /\baward[- ]winning\b|\b(?:came|finished|placed) first\b|\b(?:gold|silver|bronze) medal\b|\bfirst (?:prize|place)\b/i,
    /\bearned us (?:the )?\p{Lu}|\bour (?:trophy|medal|award|prize)\b/u,
  ],
  denies: [
    /\b(?:never|not|n[’']t) (?:\w+ )?won (?:an?|any) (?:\w+ )?(?:awards?|prizes?|medals?)\b|\bno (?:awards?|prizes?)\b/i,
  ],
  ignores:
    /\b(?:certif\w+|congratulat\w+|well done|sponsor\w*|students|architect|building won|judges? at|nominat\w+|nominees?|winning the|customers? (?:won|received)|jury member|(?:sits?|sat|serves?) on the jury|tickets|ceremony|watched|applied for|hop(?:e|ing)|shortlist\w*|finalists?|neighbou?rs?|grants?|contracts?|deals?|tender|funding|(?:won|win) (?:hearts|customers?|business)|next award|will be (?:held|presented)|is (?:held|presented) (?:in|at)|(?:she|he|her|his)\b)/i,
  stated: ({ text, kind }, start, _end, name) => {
    const subject = subjectOf(text, name);
    if (isReported(text, start) || text.endsWith("?")) return false;
    const own = /\b(?:we|our|ours|us)\b/i.test(text) || name.test(text);
    if (own) return subject !== "other" || /\b(?:us|our|ours)\b/i.test(text) || name.test(text);
    return subject === "unsaid" && (kind !== "text" || text.split(/\s+/).length <= 9);
  },
};
