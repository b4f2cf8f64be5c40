import { chooseCitations } from "@/research/verify/claim/choose-citations";
import { type ClaimModel, citedForest, isPage } from "@/research/verify/claim/claim-model";
import { probability } from "@/research/verify/claim/forest";
import { type ClaimReading, readClaim, readSentence } from "@/research/verify/claim/read-claim";
import { scoreProducts } from "@/research/verify/claim/score-products";
import {
  type Likeness,
  learnedFeatures,
  sentenceFeatureGroups,
  sentenceFeatures,
} from "@/research/verify/claim/sentence-features";
import { verdictFeatureGroups, verdictFeatures } from "@/research/verify/claim/verdict-features";
import { verdictViews } from "@/research/verify/claim/verdict-views";
import { type Example, fitForest, type Row } from "./fit-forest";
import { fitRanking } from "./fit-ranking";
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
const verdictOptions = { trees: 160, depth: 3, rate: 0.05, smallestLeaf: 40, penalty: 10 };

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
      rows: sentenceFeatures(reading, near, null),
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
  const rankingWithout = rememberRankings(cases);
  const cited = new Map(
    folds.map((fold) => {
      const others = cases.filter((one) => one.fold !== fold);
      return [
        fold,
        fitCited(
          rankOutOfFold(others, (own) => rankingWithout([fold, own])),
          citedNames,
        ),
      ];
    }),
  );
  // Verdicts are learned over citations by a model that has not seen the claim, as they will be in use.
  const examples = cases.map((measured) => {
    const forests = cited.get(measured.fold);
    const forest = forests && citedForest({ cited: forests }, measured.rows.length);
    const { rows } = withRanking(measured, rankingWithout([measured.fold]));
    const chances = rows.map((row) => (forest ? probability(forest, row) : 0));
    const chosen = chooseCitations(chances, expectedCitations);
    const { one, reading, likeness } = measured;
    const [gold] = setsOf(one);
    const views = verdictViews(reading, chosen, chances, likeness);
    const right = gold && {
      features: verdictFeatures(reading, gold, chances, likeness),
      weight: 1,
    };
    return { measured, views: right ? [...views, right] : views };
  });
  const names = namesOf(verdictFeatureGroups, without);
  const finish = (
    forests: ClaimModel["cited"],
    ranking: readonly number[],
    own: typeof examples,
  ): ClaimModel => {
    const learn = (label: ClaimCase["label"]) =>
      fitForest(
        own.flatMap(({ measured, views }) =>
          views.map(
            ({ features, weight }): Example => ({
              row: features,
              y: Number(measured.one.label === label),
              weight,
            }),
          ),
        ),
        names,
        verdictOptions,
      );
    return {
      cited: forests,
      ranking,
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
                rankingWithout([fold]),
                examples.filter(({ measured }) => measured.fold !== fold),
              ),
            },
          ]
        : [];
    }),
    whole: finish(
      fitCited(
        rankOutOfFold(cases, (own) => rankingWithout([own])),
        citedNames,
      ),
      rankingWithout([]),
      examples,
    ),
  };
}

/** Weights of the products, learned on the lists outside of some folds; none without the encoder. */
function fitCaseRanking(cases: readonly MeasuredCase[], without: readonly number[]): number[] {
  const lists = cases.flatMap(({ one, fold, likeness }) => {
    const sets = setsOf(one);
    const products = likeness?.products ?? [];
    if (without.includes(fold) || sets.length === 0 || products.length < 2) return [];
    return [{ vectors: products, gold: products.map((_, at) => shareOfSets(sets, at)) }];
  });
  return [...fitRanking(lists)].map((weight) => Number(weight.toPrecision(3)));
}

/** Rankings by the folds that they have not seen, each learned once. */
function rememberRankings(cases: readonly MeasuredCase[]) {
  const learned = new Map<string, number[]>();
  return (without: readonly number[]): number[] => {
    const key = [...without].sort((a, b) => a - b).join();
    const known = learned.get(key) ?? fitCaseRanking(cases, without);
    learned.set(key, known);
    return known;
  };
}

/** Each case with the score of a ranking that has not seen its fold: what trees may learn from. */
const rankOutOfFold = (
  cases: readonly MeasuredCase[],
  rankingWithout: (fold: number) => number[],
): MeasuredCase[] => cases.map((measured) => withRanking(measured, rankingWithout(measured.fold)));

function withRanking(measured: MeasuredCase, weights: readonly number[]): MeasuredCase {
  const learned = learnedFeatures(scoreProducts(weights, measured.likeness?.products) ?? []);
  return { ...measured, rows: measured.rows.map((row, at) => ({ ...row, ...learned[at] })) };
}

const setsOf = ({ gold_sets }: ClaimCase) => (gold_sets ?? []).filter((set) => set.length > 0);

/** Share of the alternative gold sets that a sentence belongs to. */
const shareOfSets = (sets: readonly (readonly number[])[], at: number): number =>
  sets.filter((set) => set.includes(at)).length / sets.length;

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
  const sets = setsOf(one);
  if (sets.length === 0) return [];
  return rows.flatMap((row, at): Example[] => {
    const y = shareOfSets(sets, at);
    const isFar =
      y === 0 && (row.coverageRank ?? 0) < 1 / shownRows && (row.centredRank ?? 0) < 1 / shownRows;
    if (isFar && at % skippedRows !== 0) return [];
    return [{ row, y, weight: isFar ? skippedRows : 1 }];
  });
}
