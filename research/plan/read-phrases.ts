import { foldText, readLead } from "./field-claim";
import type { WordSpan } from "./plan";
import { negateStatement } from "./statement";

/** A phrase of the query that is one criterion as it stands. */
export type ReadPhrase = { readonly text: string; readonly span: WordSpan };

type PhraseRule = { readonly pattern: RegExp; readonly write: (match: RegExpMatchArray) => string };

const rules: readonly PhraseRule[] = [
  {
    pattern:
      /\b(?:tools?|apps?|software|products?|platforms?|something|firms?|brands?) like ((?:\p{Lu}|\d)[\p{L}\p{N}.&'’-]{0,30})/gu,
    write: (match) => `is similar to ${match[1]}`,
  },
  {
    pattern:
      /\b(?:made|produced|manufactured|designed|handmade) in ((?:the )?\p{Lu}[\p{L}-]{1,30})/gu,
    write: (match) => `makes its products in ${match[1]}`,
  },
  {
    pattern:
      /\b(?:(?:that are |which are |are )?(?:similar (?:(?:companies|startups|tools|products|apps|firms) )?to|(?:competitors|competitor|alternatives?|rivals?) (?:of|to)|compet(?:e|es|ing) with|companies like|startups like)) ([\p{L}\p{N}][\p{L}\p{N}.&'’-]{0,30}(?: (?:\p{Lu}|\d)[\p{L}\p{N}.&'’-]{0,30}){0,3})/gu,
    write: (match) =>
      /compet|alternative|rival/.test(match[0])
        ? `competes with ${match[1]}`
        : `is similar to ${match[1]}`,
  },
  {
    pattern:
      /\b(?:founded|started|run|led|owned) by (?:(?:a |an |the )?(?:former )?[\p{L}-]{2,20})(?: (?:founders?|women|people|engineers?|scientists?|immigrants?|alumni|veterans?|families|family|owners?|doctors?|researchers?|employees))?/giu,
    write: (match) =>
      /^(?:founded|started)/i.test(match[0]) ? `was ${match[0]}` : `is ${match[0]}`,
  },
  {
    pattern:
      /\b(?:family|women|woman|female|minority|black|veteran|employee|founder|immigrant|student)[- ](?:owned|led|founded|run)\b/gi,
    write: (match) => `is ${match[0]}`,
  },
  {
    pattern: /\b(?:private equity|pe|sponsor)[- ](?:backed|owned)\b/gi,
    write: (match) => `is ${match[0]}`,
  },
  {
    pattern: /\bfamily[- ](?:business(?:es)?|firms?|compan(?:y|ies))\b/gi,
    write: () => "is family-owned",
  },
  {
    pattern:
      /\b(?:independent|sustainable|carbon[- ]neutral|cruelty[- ]free|award[- ]winning)(?=\s*(?:$|[,;.]))/gi,
    write: (match) => `is ${match[0]}`,
  },
  {
    pattern: /\bout of ((?:the )?\p{Lu}[\p{L}&.-]{1,30}(?: (?:of )?\p{Lu}[\p{L}&.-]{1,30}){0,4})/gu,
    write: (match) => `came out of ${match[1]}`,
  },
  {
    pattern: /\bremote(?= (?:companies|startups|teams|firms|businesses)\b)/gi,
    write: () => "is remote",
  },
  { pattern: /\b(?:fast|rapidly|quickly)[- ]growing\b/gi, write: () => "is growing fast" },
  {
    pattern: /\b(?:fully remote|remote[- ]first|remote[- ]only)\b/gi,
    write: (match) => `is ${match[0]}`,
  },
  {
    pattern:
      /\b(?:valued|priced) (?:at|below|under|over|above|from|between|less than|more than)(?: [^\s,;]+){1,7}?(?=$|[,;.]| (?:and|or|but|that|which|who|with|without|in|based|for|founded|hiring)\b)/gi,
    write: (match) => `is ${match[0]}`,
  },
  {
    pattern:
      /\bdata (?:(?:is |are |being )?(?:hosted|stored|kept|processed)|residency) (?:only )?in ((?:the )?\p{Lu}[\p{L}-]{1,30})/gu,
    write: (match) => `keeps data in ${match[1]}`,
  },
  {
    pattern: /\b(?:recently|newly|just|freshly)[- ](?:funded|financed)\b/gi,
    write: () => "has recently raised funding",
  },
  {
    pattern:
      /\bspin-?(?:offs?|outs?) (?:of|from) ((?:the )?\p{Lu}[\p{L}&.-]{1,30}(?: (?:of )?\p{Lu}[\p{L}&.-]{1,30}){0,4})/gu,
    write: (match) => `is a spin-off of ${match[1]}`,
  },
  {
    pattern:
      /\b(?:(?:with|have|has|having|that have) )?offices in (?:both )?(?:the )?\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?(?:(?:,|,? and) (?:the )?\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?){1,5}/gu,
    write: (match) => `has ${match[0].replace(/^.*?(?=offices)/, "")}`,
  },
  { pattern: /\bprofitable\b/gi, write: () => "is profitable" },
  { pattern: /\bunicorns?\b/gi, write: () => "is valued at one billion dollars or more" },
  {
    pattern: /\b(?:yc|y combinator)(?:[- ]backed| alumni| graduates?)\b/gi,
    write: () => "went through Y Combinator",
  },
];

/** Wishes that follow a fixed wording and that no field answers: likeness, who founded or owns it. */
export const readPhrases = (query: string): ReadPhrase[] => {
  const folded = foldText(query);
  const found: ReadPhrase[] = [];
  for (const { pattern, write } of rules) {
    for (const match of query.matchAll(pattern)) {
      const lead = readLead(folded, match.index);
      const start = lead.negated ? lead.start : match.index;
      const span = { start, end: match.index + match[0].length };
      const overlaps = found.some(
        (other) => other.span.start < span.end && span.start < other.span.end,
      );
      const text = write(match).replace(/\s+/g, " ");
      if (!overlaps) found.push({ text: lead.negated ? negateStatement(text) : text, span });
    }
  }
  return found;
};
