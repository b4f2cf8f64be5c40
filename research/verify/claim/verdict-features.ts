import type { Alignment, SentenceIndex } from "./align-claim";
import { agrees } from "./read-quantities";
import type { ReadText } from "./read-text";
import { countryOf, kindsOf, oppositesOf } from "./word-kinds";

export type VerdictFeatures = Record<string, number>;

const only = /^(?:only|solely|exclusively|sole|just|single|alone|purely|merely)$/;
const all =
  /^(?:all|every|always|entire|entirely|completely|whole|everyone|everything|each|fully|totally|throughout|both|total|any)$/;
const some =
  /^(?:some|several|many|various|multiple|often|sometimes|various|numerous|few|couple|variety|among|other|others)$/;
const hedge =
  /^(?:may|might|could|can|possibly|perhaps|likely|considered|believed|thought|regarded|reported|said|known|about|around|approximately|nearly|almost|least)$/;
const superlative =
  /^(?:most|least|best|worst|first|last|\p{L}{3,}est|greatest|main|primary|top)$/u;
const comparative =
  /^(?:more|less|fewer|than|better|worse|higher|lower|larger|smaller|older|younger|earlier|later|before|after|over|under)$/;

const has = (text: ReadText, pattern: RegExp) =>
  text.words.some(({ lower }) => pattern.test(lower)) ? 1 : 0;

export function verdictFeatures(
  claim: ReadText,
  raw: string,
  texts: readonly ReadText[],
  indexes: readonly SentenceIndex[],
  { units, rows }: Alignment,
  cited: readonly number[],
  extra: { cosines: readonly number[]; rawCosines: readonly number[] } | null,
): VerdictFeatures {
  const top = cited[0] ?? 0;
  const n = units.length;
  const best = units.map((_, i) => Math.max(0, ...cited.map((s) => rows[s]?.[i] ?? 0)));
  const anywhere = units.map((_, i) => Math.max(0, ...rows.map((r) => r[i] ?? 0)));
  const share = (values: readonly number[], keep: (i: number) => boolean = () => true) => {
    let t = 0,
      v = 0;
    units.forEach(({ weight }, i) => {
      if (!keep(i)) return;
      t += weight;
      v += weight * (values[i] ?? 0);
    });
    return t === 0 ? 1 : v / t;
  };
  const isName = (i: number) => units[i]?.word.isName === true;
  const isPlain = (i: number) => !isName(i) && units[i]?.word.isNumber === false;
  const topRow = Array.from(rows[top] ?? []);
  const missing = (values: readonly number[], keep: (i: number) => boolean) =>
    units.filter((_, i) => keep(i) && (values[i] ?? 0) === 0).length;
  const citedTexts = cited.flatMap((s) => (texts[s] ? [texts[s]] : []));
  const stated = citedTexts.flatMap(({ quantities }) => quantities);
  const statedAll = texts.flatMap(({ quantities }) => quantities);
  let qMatch = 0,
    qClash = 0,
    qAbsent = 0,
    qAll = 0,
    yearClash = 0,
    ordClash = 0,
    qBound = 0;
  for (const q of claim.quantities) {
    if (q.isBound) qBound += 1;
    if (stated.some((o) => agrees(q, o))) qMatch += 1;
    else if (stated.some((o) => o.kind === q.kind)) {
      qClash += 1;
      if (q.kind === "year") yearClash += 1;
      if (q.kind === "ordinal") ordClash += 1;
    } else qAbsent += 1;
    if (statedAll.some((o) => agrees(q, o))) qAll += 1;
  }
  const kinds = new Set<number>();
  const stems = new Set<string>();
  const countries = new Set<string>();
  for (const s of cited) {
    for (const { stem } of texts[s]?.words ?? []) {
      stems.add(stem);
      for (const k of kindsOf(stem)) kinds.add(k);
    }
    for (const c of indexes[s]?.countries ?? []) countries.add(c);
  }
  let kindClash = 0,
    opposite = 0,
    oppositeHit = 0,
    countryClash = 0,
    kindSame = 0;
  units.forEach(({ word }, i) => {
    const k = kindsOf(word.stem);
    if ((best[i] ?? 0) > 0) {
      if (k.length > 0) kindSame += 1;
    } else if (k.some((one) => kinds.has(one))) kindClash += 1;
    if (countryOf(word.stem) !== undefined && (best[i] ?? 0) === 0 && countries.size > 0)
      countryClash += 1;
  });
  for (const { stem } of claim.words) {
    for (const o of oppositesOf(stem) ?? []) {
      if (stems.has(o)) {
        oppositeHit += 1;
        if (!stems.has(stem)) opposite += 1;
      }
    }
  }
  const citedNeg = citedTexts.reduce((t, x) => t + x.negations.length, 0);
  const topNeg = texts[top]?.negations.length ?? 0;
  // order: longest common subsequence of matched units over claim
  const claimStems = claim.words.map((w) => w.stem);
  const topStems = (texts[top]?.words ?? []).map((w) => w.stem);
  const lcs =
    lcsLength(claimStems.slice(0, 60), topStems.slice(0, 90)) / Math.max(1, claimStems.length);
  const grams = (k: number) => {
    const set = new Set<string>();
    for (const t of citedTexts)
      for (let i = k - 1; i < t.words.length; i += 1)
        set.add(
          t.words
            .slice(i - k + 1, i + 1)
            .map((w) => w.stem)
            .join(" "),
        );
    let hit = 0,
      total = 0;
    for (let i = k - 1; i < claim.words.length; i += 1) {
      total += 1;
      if (set.has(claimStems.slice(i - k + 1, i + 1).join(" "))) hit += 1;
    }
    return total ? hit / total : 0;
  };
  const rarestMissing = Math.max(
    0,
    ...units.map(({ weight }, i) => ((best[i] ?? 0) === 0 ? weight : 0)),
  );
  // tail of the claim: what is new in a sentence mostly stands at its end
  const tail = units
    .filter(({ position }) => position >= claim.words.length * 0.6)
    .map((u) => units.indexOf(u));
  const nameOther = citedTexts.reduce(
    (t, x) =>
      t +
      new Set(
        x.words
          .filter((w) => w.isName && !units.some((u) => u.word.stem === w.stem))
          .map((w) => w.stem),
      ).size,
    0,
  );
  const missName = missing(best, isName);
  return {
    cov: share(best),
    covTop: share(topRow),
    covAll: share(anywhere),
    gap: share(anywhere) - share(best),
    exact: units.length ? best.filter((b) => b === 1).length / n : 0,
    plain: share(best, isPlain),
    names: share(best, isName),
    plainAll: share(anywhere, isPlain),
    missPlain: Math.log(1 + missing(best, isPlain)),
    missName: Math.log(1 + missName),
    missNameAll: Math.log(1 + missing(anywhere, isName)),
    missAll: Math.log(1 + missing(anywhere, () => true)),
    anyMissName: missName > 0 ? 1 : 0,
    nameSwap: missName > 0 && nameOther > 0 ? 1 : 0,
    rarestMissing,
    qMatch: Math.min(2, qMatch),
    qClash: Math.min(2, qClash),
    qAbsent: Math.min(2, qAbsent),
    qAllMiss: Math.min(2, claim.quantities.length - qAll),
    yearClash: yearClash > 0 ? 1 : 0,
    ordClash: ordClash > 0 ? 1 : 0,
    qBound: qBound > 0 ? 1 : 0,
    qNone: claim.quantities.length === 0 ? 1 : 0,
    kindClash: Math.min(2, kindClash),
    kindSame: Math.min(2, kindSame),
    opposite: Math.min(2, opposite),
    oppositeHit: Math.min(2, oppositeHit),
    countryClash: Math.min(1, countryClash),
    negClaim: claim.negations.length > 0 ? 1 : 0,
    negTop: topNeg > 0 ? 1 : 0,
    negXor: claim.negations.length > 0 !== citedNeg > 0 ? 1 : 0,
    negBoth: claim.negations.length > 0 && citedNeg > 0 ? 1 : 0,
    negOdd: claim.negations.length % 2 !== topNeg % 2 ? 1 : 0,
    never: has(claim, /^(?:never|no|none|nobody)$/),
    only: has(claim, only),
    all: has(claim, all),
    some: has(claim, some),
    hedge: has(claim, hedge),
    superlative: has(claim, superlative),
    comparative: has(claim, comparative),
    onlyEv: citedTexts.some((t) => has(t, only) === 1) ? 1 : 0,
    lcs,
    bigrams: grams(2),
    trigrams: grams(3),
    length: Math.log(1 + claim.words.length),
    nameCount: Math.log(1 + units.filter((u) => u.word.isName).length),
    n: Math.log(texts.length),
    single: texts.length === 1 ? 1 : 0,
    page: texts.length > 14 ? 1 : 0,
    cites: cited.length,
    citedLength: Math.log(1 + citedTexts.reduce((t, x) => t + x.words.length, 0)),
    tail: tail.length ? tail.reduce((t, i) => t + (best[i] ?? 0), 0) / tail.length : 1,
    and: claim.words.some((w) => w.lower === "and") ? 1 : 0,
    pastPerfect: has(claim, /^(?:had|has|have|been)$/),
    because: has(claim, /^(?:because|due|since|after|when|while|despite|although|so)$/),
    nameOther: Math.log(1 + nameOther),
    ...(extra
      ? {
          cosTop: extra.rawCosines[top] ?? 0,
          cosMax: Math.max(...extra.rawCosines),
          cosC: extra.cosines[top] ?? 0,
          cosMean: extra.rawCosines.reduce((a, b) => a + b, 0) / extra.rawCosines.length,
        }
      : {}),
    rawEnd: /[.]\s*$/.test(raw) ? 1 : 0,
  };
}

function lcsLength(a: readonly string[], b: readonly string[]): number {
  let row = new Uint8Array(b.length + 1);
  for (const x of a) {
    const next = new Uint8Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1)
      next[j] = x === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(next[j - 1] ?? 0, row[j] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
