import type { HtmlBlock } from "../../research/crawl/read-html";
import { countByWord, wordsOf } from "./compare-words";

/**
 * Which blocks of a page are in its gold text: at least half of a block's runs of three words are, and half of its
 * words are still left there (a text that stands twice on the page and once in the gold counts once).
 */
export function labelBlocks(blocks: readonly HtmlBlock[], mainContent: string): boolean[] {
  const gold = wordsOf(mainContent);
  const runs = [1, 2, 3].map((size) => new Set(gold.map((_, at) => runAt(gold, at, size))));
  const left = countByWord(gold);
  return blocks.map(({ text }) => {
    const words = wordsOf(text);
    const size = Math.min(3, words.length);
    if (size === 0) return false;
    const starts = words.slice(0, words.length - size + 1);
    const known = starts.filter((_, at) => runs[size - 1]?.has(runAt(words, at, size))).length;
    if (known < starts.length / 2) return false;
    const own = countByWord(words);
    let rest = 0;
    for (const [word, count] of own) rest += Math.min(count, left.get(word) ?? 0);
    if (rest < words.length / 2) return false;
    for (const [word, count] of own) left.set(word, Math.max(0, (left.get(word) ?? 0) - count));
    return true;
  });
}

const runAt = (words: readonly string[], at: number, size: number): string =>
  words.slice(at, at + size).join(" ");
