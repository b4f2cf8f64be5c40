import type { StoredPage } from "../../crawl/page";
import { byteLength } from "../../llm/spend";
import type { Criterion } from "../../plan/plan";
import type { JudgeInput } from "../../ports";
import { instructionSpans } from "../injection";

/** A passage under the short id that this call uses for it. */
export type EvidencePassage = {
  readonly id: string;
  readonly page: StoredPage;
  readonly start: number;
  readonly end: number;
  /** The page's own text from `start` to `end`. */
  readonly text: string;
  /** The same as the model sees it: without what addresses a model. */
  readonly shown: string;
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
      const shown = maskInstructions(page, passage.start, passage.end);
      const bytes = byteLength(shown);
      if (shown.trim() === "" || row.bytes + bytes > maxBytesPerCriterion) continue;
      if (known === undefined && bytesInAll + bytes > maxBytesInAll) continue;
      const { start, end, headingPath } = passage;
      const id = `p${chosen.size + 1}`;
      const evidence = known ?? { id, page, start, end, text, shown, headingPath };
      if (known === undefined) bytesInAll += bytes;
      chosen.set(key, evidence);
      row.bytes += bytes;
      if (!row.passageIds.includes(evidence.id)) row.passageIds.push(evidence.id);
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

/** The page's text between two offsets without the parts that address a model. */
function maskInstructions(page: StoredPage, start: number, end: number): string {
  let shown = "";
  let from = start;
  for (const span of instructionSpans(page)) {
    if (span.end <= from || span.start >= end) continue;
    shown += page.text.slice(from, Math.max(from, span.start));
    from = span.end;
  }
  return shown + page.text.slice(from, Math.max(from, end));
}
