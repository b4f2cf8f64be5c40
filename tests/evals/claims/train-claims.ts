import { chooseCitations } from "@/research/verify/claim/choose-citations";
import { type ClaimModel, citedForest, isPage } from "@/research/verify/claim/claim-model";
import { probability } from "@/research/verify/claim/forest";
import { type ClaimReading, readClaim, readSentence } from "@/research/verify/claim/read-claim";
import {
  type Likeness,
  sentenceFeatureGroups,
  sentenceFeatures,
} from "@/research/verify/claim/sentence-features";
import { verdictFeatureGroups, verdictFeatures } from "@/research/verify/claim/verdict-features";
import { type Example, fitForest, type Row } from "./fit-forest";
import type { ClaimCase } from "./read-claim-cases";

/** A claim with all that is measured of its sentences. */
export type MeasuredCase = {
  readonly one: ClaimCase;
  readonly fold: number;
  readonly reading: ClaimReading;
  readonly likeness: Likeness | null;
  readonly rows: readonly Row[];
};

const expectedCitations = 0.7;
const notMetFrom = 0.55;
const citedOptions = { trees: 300, depth: 3, rate: 0.04, smallestLeaf: 20, penalty: 5 };
const verdictOptions = { trees: 120, depth: 3, rate: 0.06, smallestLeaf: 20, penalty: 10 };

export function measureCases(
  cases: readonly ClaimCase[],
  folds: readonly number[],
  likeness: readonly (Likeness | null)[],
): MeasuredCase[] {
  return cases.map((one, at) => {
    const reading = readClaim(one.claim, one.evidence.map(readSentence));
    const near = likeness[at] ?? null;
    return {
      one,
      fold: folds[at] ?? 0,
      reading,
      likeness: near,
      rows: sentenceFeatures(reading, near),
    };
  });
}

export type FoldModels = { readonly model: ClaimModel; readonly fold: number };

/** A model a fold, learned on the other folds, and one learned on all; features named in `without` are left out. `metFrom` is still 0. */
export function trainClaims(
  cases: readonly MeasuredCase[],
  without: ReadonlySet<string>,
): { folds: FoldModels[]; whole: ClaimModel } {
  const folds = [...new Set(cases.map(({ fold }) => fold))].sort((a, b) => a - b);
  const citedNames = namesOf(sentenceFeatureGroups, without);
  const cited = new Map(
    folds.map((fold) => [
      fold,
      fitCited(
        cases.filter((one) => one.fold !== fold),
        citedNames,
      ),
    ]),
  );
  // Verdicts are learned over citations by a model that has not seen the claim, as they will be in use.
  const examples = cases.map((measured) => {
    const forests = cited.get(measured.fold);
    const forest = forests && citedForest({ cited: forests }, measured.rows.length);
    const chances = measured.rows.map((row) => (forest ? probability(forest, row) : 0));
    const chosen = chooseCitations(chances, expectedCitations);
    const row: Row = verdictFeatures(measured.reading, chosen, chances, measured.likeness);
    return { measured, row };
  });
  const names = namesOf(verdictFeatureGroups, without);
  const finish = (forests: ClaimModel["cited"], own: typeof examples): ClaimModel => {
    const learn = (label: ClaimCase["label"]) =>
      fitForest(
        own.map(
          ({ measured, row }): Example => ({
            row,
            y: Number(measured.one.label === label),
            weight: 1,
          }),
        ),
        names,
        verdictOptions,
      );
    return {
      cited: forests,
      supported: learn("supported"),
      refuted: learn("refuted"),
      expectedCitations,
      metFrom: 0,
      notMetFrom,
    };
  };
  return {
    folds: folds.flatMap((fold) => {
      const forests = cited.get(fold);
      return forests
        ? [
            {
              fold,
              model: finish(
                forests,
                examples.filter(({ measured }) => measured.fold !== fold),
              ),
            },
          ]
        : [];
    }),
    whole: finish(fitCited(cases, citedNames), examples),
  };
}

const namesOf = (
  groups: Readonly<Record<string, readonly string[]>>,
  without: ReadonlySet<string>,
) =>
  Object.values(groups)
    .flat()
    .filter((name) => !without.has(name));

/** Far down a long page nearly nothing is gold: of these rows every sixth is learned from, with six times the weight. */
const shownRows = 25;
const skippedRows = 6;

function fitCited(cases: readonly MeasuredCase[], names: readonly string[]): ClaimModel["cited"] {
  const pages = cases.filter(({ rows }) => isPage(rows.length));
  const lists = cases.filter(({ rows }) => rows.length > 1 && !isPage(rows.length));
  const train = (own: readonly MeasuredCase[]) =>
    fitForest(own.flatMap(citedExamples), names, citedOptions);
  return { list: train(lists), page: train(pages) };
}

function citedExamples({ one, rows }: MeasuredCase): Example[] {
  const sets = (one.gold_sets ?? []).filter((set) => set.length > 0);
  if (sets.length === 0) return [];
  return rows.flatMap((row, at): Example[] => {
    const y = sets.filter((set) => set.includes(at)).length / sets.length;
    const isFar =
      y === 0 && (row.coverageRank ?? 0) < 1 / shownRows && (row.centredRank ?? 0) < 1 / shownRows;
    if (isFar && at % skippedRows !== 0) return [];
    return [{ row, y, weight: isFar ? skippedRows : 1 }];
  });
}
