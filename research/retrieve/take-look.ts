import { estimateTokens } from "./estimate-tokens";
import type { Passage, RetrievedPassages } from "./passage";

export type Look = {
  readonly retrieved: readonly RetrievedPassages[];
  /** Of every passage in it, each once. */
  readonly keys: ReadonlySet<string>;
  readonly tokens: number;
};

/**
 * The next best passages of each criterion, none of those that were shown before (to whichever criterion): at most
 * `perCriterion` of each, fewer while they are more than `maxTokens` together, and one of each whatever it takes.
 */
export function takeLook(input: {
  retrieved: readonly RetrievedPassages[];
  criterionIds: readonly string[];
  shown: ReadonlySet<string>;
  perCriterion: number;
  maxTokens: number;
}): Look {
  const asked = new Set(input.criterionIds);
  const unseen = input.retrieved
    .filter(({ criterionId }) => asked.has(criterionId))
    .map(({ criterionId, passages }) => ({
      criterionId,
      passages: passages
        .filter((passage) => !input.shown.has(keyOf(passage)))
        .slice(0, input.perCriterion),
    }));
  for (let size = input.perCriterion; ; size -= 1) {
    const look = measure(unseen, size);
    if (size <= 1 || look.tokens <= input.maxTokens) return look;
  }
}

function measure(unseen: readonly RetrievedPassages[], size: number): Look {
  const retrieved = unseen.map(({ criterionId, passages }) => ({
    criterionId,
    passages: passages.slice(0, size),
  }));
  const byKey = new Map(
    retrieved.flatMap(({ passages }) => passages.map((one) => [keyOf(one), one.text] as const)),
  );
  const tokens = [...byKey.values()].reduce((sum, text) => sum + estimateTokens(text), 0);
  return { retrieved, keys: new Set(byKey.keys()), tokens };
}

/** The same in every round, unlike a passage's id. */
const keyOf = ({ pageId, start, end }: Passage): string => `${pageId}:${start}:${end}`;
