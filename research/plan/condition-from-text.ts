import { correctSpelling } from "./correct-spelling";
import type { Condition } from "./plan";
import { tokenize } from "./query-tokens";
import { readConditions } from "./read-conditions";
import { genericNouns, isStopword } from "./stopwords";

/**
 * The structured test behind a criterion that a person typed ("founded after 2015"), or null when the text says
 * anything besides it or nothing structured at all.
 */
export const conditionFromText = (
  written: string,
  options: { nowYear?: number } = {},
): Condition | null => {
  const { text } = correctSpelling(written.slice(0, 2000));
  const read = readConditions(text, options.nowYear ?? new Date().getUTCFullYear());
  const [only] = read;
  if (!only || read.length > 1) return null;
  const isExplained = tokenize(text).every(
    (token) =>
      !token.isWord ||
      isStopword(token.lower) ||
      genericNouns.has(token.lower) ||
      only.spans.some((span) => span.start <= token.start && token.end <= span.end),
  );
  return isExplained ? only.condition : null;
};
