import type { StoredPage } from "../../crawl/page";
import { byteLength } from "../../llm/spend";
import type { Criterion } from "../../plan/plan";
import type { JudgeInput } from "../../ports";

/** A passage under the short id that this call uses for it. */
export type EvidencePassage = {
  readonly id: string;
  readonly page: StoredPage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly headingPath: readonly string[];
};

export type EvidenceCriterion = {
  readonly id: string;
  readonly criterion: Criterion;
  /** Ids of the passages that retrieval found for it, best first. */
  readonly passageIds: readonly string[];
};

export type Evidence = {
  readonly criteria: readonly EvidenceCriterion[];
  readonly passages: readonly EvidencePassage[];
};

const maxBytesPerCriterion = 3_000;
const maxBytesInAll = 24_000;

/**
 * What one call shows: passages of at most 3,000 bytes (about 500 words) per criterion and 24,000 in all, each passage
 * once. Criteria take turns, best passages first, so that a long list starves none. Ids are given anew ("c1", "p1"):
 * short, closed, and free of whatever the caller's ids may contain.
 */
export function chooseEvidence(
  input: Pick<JudgeInput, "criteria" | "site" | "retrieved">,
): Evidence {
  const pages = new Map(input.site.pages.map((page) => [page.id, page]));
  const chosen = new Map<string, EvidencePassage>();
  const rows = input.criteria.map((criterion) => ({
    criterion,
    waiting: input.retrieved
      .filter(({ criterionId }) => criterionId === criterion.id)
      .flatMap(({ passages }) => passages),
    passageIds: [] as string[],
    bytes: 0,
  }));
  let bytesInAll = 0;
  while (rows.some((row) => row.waiting.length > 0)) {
    for (const row of rows) {
      const passage = row.waiting.shift();
      const page = passage && pages.get(passage.pageId);
      if (!passage || !page) continue;
      const key = `${page.id}:${passage.start}:${passage.end}`;
      const known = chosen.get(key);
      const text = page.text.slice(passage.start, passage.end);
      const bytes = byteLength(text);
      if (text.trim() === "" || row.bytes + bytes > maxBytesPerCriterion) continue;
      if (known === undefined && bytesInAll + bytes > maxBytesInAll) continue;
      const { start, end, headingPath } = passage;
      const shown = known ?? { id: `p${chosen.size + 1}`, page, start, end, text, headingPath };
      if (known === undefined) bytesInAll += bytes;
      chosen.set(key, shown);
      row.bytes += bytes;
      if (!row.passageIds.includes(shown.id)) row.passageIds.push(shown.id);
    }
  }
  return {
    criteria: rows.map(({ criterion, passageIds }, index) => ({
      id: `c${index + 1}`,
      criterion,
      passageIds,
    })),
    passages: [...chosen.values()],
  };
}
