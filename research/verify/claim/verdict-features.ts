import type { ClaimReading } from "./read-claim";
import { agrees, type Quantity } from "./read-quantities";
import type { ReadText } from "./read-text";
import type { Likeness } from "./sentence-features";
import { countryOf, kindsOf, oppositesOf } from "./word-kinds";

/** What is measured of a claim against the sentences chosen for it, by group; the groups are what the ablation takes away. */
export const verdictFeatureGroups = {
  overlap: [
    "coverage",
    "coverageOfFirst",
    "coverageAnywhere",
    "plain",
    "plainAnywhere",
    "missingPlain",
    "missingAnywhere",
    "tail",
    "order",
    "bigrams",
    "trigrams",
  ],
  rarity: ["rarestMissing", "chance", "secondChance", "chances"],
  numbers: ["quantitiesAgree", "quantitiesClash", "quantitiesUnsaid", "yearClash", "ordinalClash"],
  contrast: [
    "kindClash",
    "kindSame",
    "opposite",
    "claimNegated",
    "citedNegated",
    "negationDiffers",
    "exclusive",
    "universal",
    "vague",
    "superlative",
    "comparative",
  ],
  entities: ["names", "missingNames", "missingNamesAnywhere", "countryClash", "otherNames"],
  shape: ["length", "sentences", "cited", "citedLength"],
  encoder: ["cosine", "cosineOfBest", "cosineMean", "centred"],
} as const;

type Groups = typeof verdictFeatureGroups;
type VerdictFeature = Groups[keyof Groups][number];
type Features = Record<VerdictFeature, number>;

const exclusive = /^(?:only|solely|exclusively|sole|just|single|alone|purely|merely)$/;
const universal =
  /^(?:all|every|always|entire(?:ly)?|complete(?:ly)?|whole|everyone|everything|each|fully|totally|throughout|both|any)$/;
const vague =
  /^(?:some|several|many|various|multiple|often|sometimes|numerous|few|couple|variety|among|other|others|may|might|could|can|around|about|nearly)$/;
const superlative =
  /^(?:most|least|best|worst|first|last|greatest|main|primary|top|\p{L}{3,}est)$/u;
const comparative =
  /^(?:more|less|fewer|than|better|worse|higher|lower|larger|smaller|older|younger|earlier|later|before|after|over|under)$/;

/** `cited` are indices of the chosen sentences, best first; `chances` how likely each sentence is to be cited. */
export function verdictFeatures(
  reading: ClaimReading,
  cited: readonly number[],
  chances: readonly number[],
  likeness: Likeness | null,
): Features {
  const { claim, units, rows, sentences } = reading;
  const first = cited[0] ?? 0;
  const chosen = cited.flatMap((at) => sentences[at] ?? []);
  const texts = chosen.map(({ text }) => text);
  const said = unionOf(
    units.length,
    cited.flatMap((at) => rows[at] ?? []),
  );
  const anywhere = unionOf(units.length, rows);
  const isName = (unit: number) => units[unit]?.word.isName === true;
  const isPlain = (unit: number) => !isName(unit) && units[unit]?.word.isNumber === false;
  const share = (row: ArrayLike<number>, keep: (unit: number) => boolean = () => true) =>
    weightedShare(
      row,
      units.map(({ weight }, unit) => (keep(unit) ? weight : 0)),
    );
  const missing = (row: ArrayLike<number>, keep: (unit: number) => boolean = () => true) =>
    Math.log(1 + units.filter((_, unit) => keep(unit) && row[unit] === 0).length);
  const isTail = (unit: number) => (units[unit]?.position ?? 0) >= claim.words.length * 0.6;
  const byChance = [...chances].sort((a, b) => b - a);
  const has = (pattern: RegExp) => Number(claim.words.some(({ lower }) => pattern.test(lower)));
  const citedNegated = texts.some(({ negations }) => negations.length > 0);
  return {
    coverage: share(said),
    coverageOfFirst: share(rows[first] ?? []),
    coverageAnywhere: share(anywhere),
    plain: share(said, isPlain),
    plainAnywhere: share(anywhere, isPlain),
    missingPlain: missing(said, isPlain),
    missingAnywhere: missing(anywhere),
    tail: share(said, isTail),
    order: commonOrder(claim, sentences[first]?.text),
    bigrams: sharedRuns(claim, texts, 2),
    trigrams: sharedRuns(claim, texts, 3),
    rarestMissing: units.reduce(
      (most, { weight }, unit) => (said[unit] === 0 ? Math.max(most, weight) : most),
      0,
    ),
    chance: chances[first] ?? 0,
    secondChance: byChance[1] ?? 0,
    chances: chances.reduce((total, chance) => total + chance, 0),
    ...compareQuantities(
      claim.quantities,
      texts.flatMap(({ quantities }) => quantities),
    ),
    ...compareKinds(reading, said, cited),
    claimNegated: Number(claim.negations.length > 0),
    citedNegated: Number(citedNegated),
    negationDiffers: Number(claim.negations.length > 0 !== citedNegated),
    exclusive: has(exclusive),
    universal: has(universal),
    vague: has(vague),
    superlative: has(superlative),
    comparative: has(comparative),
    names: share(said, isName),
    missingNames: missing(said, isName),
    missingNamesAnywhere: missing(anywhere, isName),
    otherNames: Math.log(1 + otherNames(reading, texts)),
    length: Math.log(1 + claim.words.length),
    sentences: Math.log(1 + sentences.length),
    cited: cited.length,
    citedLength: Math.log(1 + texts.reduce((total, { words }) => total + words.length, 0)),
    cosine: likeness?.cosine[first] ?? 0,
    cosineOfBest: likeness ? Math.max(0, ...likeness.cosine) : 0,
    cosineMean: likeness ? mean(likeness.cosine) : 0,
    centred: likeness?.centred[first] ?? 0,
  };
}

/** Quantities of the claim that the cited sentences state, contradict (another of the same kind) or leave out. */
function compareQuantities(claimed: readonly Quantity[], stated: readonly Quantity[]) {
  const counts = {
    quantitiesAgree: 0,
    quantitiesClash: 0,
    quantitiesUnsaid: 0,
    yearClash: 0,
    ordinalClash: 0,
  };
  for (const quantity of claimed) {
    if (stated.some((other) => agrees(quantity, other))) counts.quantitiesAgree += 1;
    else if (!stated.some(({ kind }) => kind === quantity.kind)) counts.quantitiesUnsaid += 1;
    else {
      counts.quantitiesClash += 1;
      if (quantity.kind === "year") counts.yearClash = 1;
      if (quantity.kind === "ordinal") counts.ordinalClash = 1;
    }
  }
  return counts;
}

function compareKinds(
  { claim, units, sentences }: ClaimReading,
  said: ArrayLike<number>,
  cited: readonly number[],
) {
  const counts = { kindClash: 0, kindSame: 0, opposite: 0, countryClash: 0 };
  const chosen = cited.flatMap((at) => sentences[at] ?? []);
  const kinds = new Set(
    chosen.flatMap(({ text }) => text.words.flatMap(({ stem }) => kindsOf(stem))),
  );
  const isSaid = (stem: string) => chosen.some(({ index }) => index.stems.has(stem));
  const namesCountry = chosen.some(({ index }) => index.countries.size > 0);
  units.forEach(({ word: { stem } }, unit) => {
    const own = kindsOf(stem);
    if ((said[unit] ?? 0) > 0) counts.kindSame += Number(own.length > 0);
    else {
      counts.kindClash += Number(own.some((kind) => kinds.has(kind)));
      if (namesCountry && countryOf(stem) !== undefined) counts.countryClash = 1;
    }
  });
  for (const { stem } of claim.words) {
    if (!isSaid(stem)) counts.opposite += oppositesOf(stem).filter(isSaid).length;
  }
  return counts;
}

/** Names in the cited sentences that the claim does not have. */
function otherNames({ units }: ClaimReading, texts: readonly ReadText[]): number {
  const own = new Set(units.map(({ word }) => word.stem));
  const names = texts.flatMap(({ words }) => words.filter(({ isName }) => isName));
  return new Set(names.map(({ stem }) => stem).filter((stem) => !own.has(stem))).size;
}

function sharedRuns(claim: ReadText, texts: readonly ReadText[], length: number): number {
  const runsOf = ({ words }: ReadText) =>
    words.slice(length - 1).map((_, at) =>
      words
        .slice(at, at + length)
        .map(({ stem }) => stem)
        .join(" "),
    );
  const said = new Set(texts.flatMap(runsOf));
  const asked = runsOf(claim);
  return asked.length === 0 ? 0 : asked.filter((run) => said.has(run)).length / asked.length;
}

/** Longest common subsequence of stems as a share of the claim; both cut, since it takes their product in steps. */
function commonOrder(claim: ReadText, text: ReadText | undefined): number {
  const one = claim.words.slice(0, 60).map(({ stem }) => stem);
  const other = (text?.words ?? []).slice(0, 90).map(({ stem }) => stem);
  let row = new Uint8Array(other.length + 1);
  for (const stem of one) {
    const next = new Uint8Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1) {
      next[at] =
        stem === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(next[at - 1] ?? 0, row[at] ?? 0);
    }
    row = next;
  }
  return (row[other.length] ?? 0) / Math.max(1, one.length);
}

function unionOf(length: number, rows: readonly Float32Array[]): Float32Array {
  const union = new Float32Array(length);
  for (const row of rows) {
    for (let unit = 0; unit < length; unit += 1) {
      union[unit] = Math.max(union[unit] ?? 0, row[unit] ?? 0);
    }
  }
  return union;
}

/** Σ weight·row / Σ weight; 1 where nothing is asked. */
function weightedShare(row: ArrayLike<number>, weights: readonly number[]): number {
  let held = 0;
  let total = 0;
  weights.forEach((weight, unit) => {
    held += weight * (row[unit] ?? 0);
    total += weight;
  });
  return total === 0 ? 1 : held / total;
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
