import { splitWords } from "./count-words";

const runWords = 3;
const knownShare = 0.5;

/**
 * Lines of a page and after them the description that its data gives of its product, unless the lines say most of it:
 * pages write it with other quotes, bullets and line ends than their data.
 */
export function withDescription(lines: readonly string[], description: string): readonly string[] {
  const missing = new Set(runsOf(description));
  const all = missing.size;
  if (all === 0) return lines;
  for (const line of lines) for (const run of runsOf(line)) missing.delete(run);
  return missing.size > all * (1 - knownShare) ? [...lines, description] : lines;
}

/** Each run of three words; a shorter text is one run. */
function runsOf(text: string): string[] {
  const words = splitWords(text.toLowerCase());
  if (words.length < runWords) return words.length > 0 ? [words.join(" ")] : [];
  return words
    .slice(0, words.length - runWords + 1)
    .map((_, at) => words.slice(at, at + runWords).join(" "));
}
