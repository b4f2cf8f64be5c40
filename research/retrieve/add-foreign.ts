import { isEnglish, type StoredPage } from "../crawl/page";
import type { Passage, RankedPassage } from "./passage";

/**
 * Words and encoder know English only. Of pages in other languages the first passages are added as they are, page by
 * page in turn, so that a model that reads the language has something to read.
 */
export function addForeign(
  ranked: readonly RankedPassage[],
  passages: readonly Passage[],
  pages: readonly StoredPage[],
  limit: number,
): RankedPassage[] {
  const foreign = new Set(pages.filter((page) => !isEnglish(page)).map(({ id }) => id));
  if (foreign.size === 0) return [...ranked];
  const known = new Set(ranked.map(({ id }) => id));
  const turns = new Map<string, number>();
  const inTurn = passages
    .filter(({ id, pageId }) => foreign.has(pageId) && !known.has(id))
    .map((passage) => {
      const turn = turns.get(passage.pageId) ?? 0;
      turns.set(passage.pageId, turn + 1);
      return { passage, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ passage }) => ({ ...passage, score: 0, similarity: null }));
  return [...ranked, ...inTurn].slice(0, limit);
}
