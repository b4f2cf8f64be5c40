import type { Criterion } from "@/research/plan/plan";
import type { Encoder } from "@/research/ports";
import { measureSimilarities } from "@/research/retrieve/measure-similarities";
import type { Passage } from "@/research/retrieve/passage";
import { findSurvivors } from "@/research/retrieve/retrieve-passages";

const survivorsPerCriterion = 24;

/** Per criterion, the similarities of what a search would encode for it. Throws when the encoder does not work. */
export const encodeSurvivors = async (
  encoder: Encoder,
  criteria: readonly Criterion[],
  passages: readonly Passage[],
): Promise<Map<string, ReadonlyMap<string, number>>> => {
  const survivors = criteria.map((criterion) => ({
    criterionId: criterion.id,
    passages: findSurvivors(criterion, passages, survivorsPerCriterion),
  }));
  const measured = await measureSimilarities({
    encoder,
    criteria,
    survivors,
    maxPassages: 1_000,
    signal: new AbortController().signal,
  });
  if (!measured.ok) throw new Error(measured.error.message);
  return new Map(
    measured.value.similarities.map(({ criterionId, byPassage }) => {
      const own = survivors.find((one) => one.criterionId === criterionId)?.passages ?? [];
      return [criterionId, new Map(own.map(({ id }) => [id, byPassage.get(id) ?? 0]))];
    }),
  );
};
