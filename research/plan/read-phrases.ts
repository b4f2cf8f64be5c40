import type { WordSpan } from "./plan";

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
      /\b(?:founded|started|run|led|owned) by (?:(?:a |an |the )?[\p{L}-]{2,20})(?: (?:founders?|women|people|engineers?|scientists?|immigrants?|alumni|veterans?|families|family|owners?|doctors?|researchers?|employees))?/giu,
    write: (match) =>
      /^(?:founded|started)/i.test(match[0]) ? `was ${match[0]}` : `is ${match[0]}`,
  },
  {
    pattern:
      /\b(?:family|women|woman|female|minority|black|veteran|employee|founder|immigrant|student)[- ](?:owned|led|founded|run)\b/gi,
    write: (match) => `is ${match[0]}`,
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
  { pattern: /\bprofitable\b/gi, write: () => "is profitable" },
  { pattern: /\bunicorns?\b/gi, write: () => "is valued at one billion dollars or more" },
  {
    pattern: /\b(?:yc|y combinator)(?:[- ]backed| alumni| graduates?)\b/gi,
    write: () => "went through Y Combinator",
  },
];

/** Wishes that follow a fixed wording and that no field answers: likeness, who founded or owns it. */
export const readPhrases = (query: string): ReadPhrase[] => {
  const found: ReadPhrase[] = [];
  for (const { pattern, write } of rules) {
    for (const match of query.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const overlaps = found.some(
        (other) => other.span.start < span.end && span.start < other.span.end,
      );
      if (!overlaps) found.push({ text: write(match).replace(/\s+/g, " "), span });
    }
  }
  return found;
};
