import { polarityAt } from "./polarity";
import type { Sentence } from "./read-evidence";

/** A value that a sentence states about the company. */
export type Statement<Value> = {
  readonly value: Value;
  readonly sentence: Sentence;
  readonly confidence: number;
};

/** Sentences about customers, rivals or other people state nothing about the company. */
const aboutOthers =
  /\b(?:customers? since|members? since|for (?:companies|teams|businesses|organi[sz]ations|firms) (?:of|with)|(?:companies|teams|businesses|organi[sz]ations|firms|customers|clients) (?:of|with|from|that|who)|helps? (?:companies|teams|businesses)|competitors?|our (?:customer|client|partner|investor)s?\b|career|graduated|university)\b/i;

/** Runs each pattern over the sentences; `read` turns a match into a value or null. Negated matches are left out. */
export function findStatements<Value>(
  sentences: readonly Sentence[],
  patterns: readonly RegExp[],
  read: (match: RegExpMatchArray) => Value | null,
  options: {
    keepNegated?: boolean;
    allowOthers?: boolean;
    allowBlog?: boolean;
    confidence?: number;
  } = {},
): Statement<Value>[] {
  const found: Statement<Value>[] = [];
  for (const sentence of sentences) {
    if (sentence.role === "legal" || sentence.kind === "quote") continue;
    if (sentence.role === "blog" && !options.allowBlog) continue;
    if (!options.allowOthers && aboutOthers.test(sentence.text)) continue;
    for (const pattern of patterns) {
      const match = sentence.text.match(pattern);
      if (!match || match.index === undefined) continue;
      const polarity = polarityAt(sentence.text, match.index, match.index + match[0].length);
      if (polarity !== "affirmed" && !options.keepNegated) continue;
      const value = read(match);
      if (value === null) continue;
      found.push({ value, sentence, confidence: options.confidence ?? 0.85 });
      break;
    }
  }
  return found;
}
