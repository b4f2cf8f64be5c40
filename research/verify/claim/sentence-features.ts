import type { Alignment, SentenceIndex } from "./align-claim";
import { agrees } from "./read-quantities";
import type { ReadText } from "./read-text";
import { countryOf, kindsOf, oppositesOf } from "./word-kinds";

/** The encoder's view: cosine of the claim, less the mean of the sentences, with each sentence. */
type Similarity = { readonly cosines: readonly number[] };

export type SentenceFeatures = Record<string, number>;

const sum = (values: Iterable<number>) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

export function sentenceFeatures(
  claim: ReadText,
  texts: readonly ReadText[],
  indexes: readonly SentenceIndex[],
  { units, rows }: Alignment,
  raw: readonly string[],
  similarity: Similarity | null,
): SentenceFeatures[] {
  const total = Math.max(1e-9, sum(units.map(({ weight }) => weight)));
  const part = (keep: (u: (typeof units)[number]) => boolean) => {
    const chosen = units.map((u, i) => (keep(u) ? i : -1)).filter((i) => i >= 0);
    const t = sum(chosen.map((i) => units[i]?.weight ?? 0));
    return (row: Float32Array) =>
      t === 0 ? 0.5 : sum(chosen.map((i) => (row[i] ?? 0) * (units[i]?.weight ?? 0))) / t;
  };
  const names = part((u) => u.word.isName);
  const plain = part((u) => !u.word.isName && !u.word.isNumber);
  const numbers = part((u) => u.word.isNumber);
  const coverage = rows.map(
    (row) => sum(units.map(({ weight }, i) => weight * (row[i] ?? 0))) / total,
  );
  const plainCov = rows.map(plain);
  const _bigrams: string[] = [];
  const bg = (t: ReadText) => {
    const set = new Set<string>();
    for (let i = 1; i < t.words.length; i += 1)
      set.add(`${t.words[i - 1]?.stem} ${t.words[i]?.stem}`);
    return set;
  };
  const cb = [...bg(claim)];
  const n = texts.length;
  const lengths = texts.map((t) => t.words.filter((w) => w.isContent).length);
  const avg = Math.max(1, sum(lengths) / Math.max(1, n));
  const bm25 = rows.map(
    (row, s) =>
      sum(
        units.map(
          ({ weight }, i) =>
            (weight * (row[i] ?? 0) * 2.2) /
            ((row[i] ?? 0) + 1.2 * (0.25 + 0.75 * ((lengths[s] ?? 0) / avg))),
        ),
      ) / total,
  );
  const rank = (values: readonly number[]) => {
    const order = values.map((_, i) => i).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    const out = new Array<number>(values.length).fill(0);
    order.forEach((i, r) => {
      out[i] = r;
    });
    return out;
  };
  const maxCov = Math.max(...coverage, 1e-9),
    maxBm = Math.max(...bm25, 1e-9),
    maxPlain = Math.max(...plainCov, 1e-9);
  const rCov = rank(coverage),
    rBm = rank(bm25),
    rPlain = rank(plainCov);
  const cos = similarity?.cosines ?? null;
  const maxCos = cos ? Math.max(...cos) : 0,
    meanCos = cos ? sum(cos) / n : 0;
  const rCos = cos ? rank(cos) : null;
  const index = (s: number) => indexes[s];
  const rarest = units
    .map((u, i) => ({ i, w: u.weight }))
    .filter(({ i }) => rows.some((r) => (r[i] ?? 0) > 0))
    .sort((a, b) => b.w - a.w)
    .slice(0, 2)
    .map(({ i }) => i);
  /** Claim words that only few sentences say count in full here, those that many say hardly. */
  const totals = units.map((_, i) => sum(rows.map((r) => r[i] ?? 0)));
  const shared = (row: Float32Array, _s: number) =>
    sum(
      units.map((_, i) => ((row[i] ?? 0) > 0 ? (row[i] ?? 0) / Math.max(1, totals[i] ?? 1) : 0)),
    ) / Math.max(1, units.length);
  const bestOther = (s: number) =>
    Math.max(0, (plainCov[s] ?? 0) - Math.max(0, ...plainCov.filter((_, o) => o !== s)));
  const claimQ = claim.quantities;
  return texts.map((text, s): SentenceFeatures => {
    const row = rows[s] ?? new Float32Array();
    const sb = bg(text);
    const matchedQ = claimQ.length
      ? claimQ.filter((q) => text.quantities.some((o) => agrees(q, o))).length / claimQ.length
      : 0.5;
    const kindQ = claimQ.length
      ? claimQ.filter((q) => text.quantities.some((o) => o.kind === q.kind)).length / claimQ.length
      : 0.5;
    const first = text.words[0]?.lower ?? "";
    const len = lengths[s] ?? 0;
    return {
      cov: coverage[s] ?? 0,
      covRel: (coverage[s] ?? 0) / maxCov,
      covTop: rCov[s] === 0 ? 1 : 0,
      covRank: 1 / (1 + (rCov[s] ?? 0)),
      bm: bm25[s] ?? 0,
      bmRel: (bm25[s] ?? 0) / maxBm,
      bmTop: rBm[s] === 0 ? 1 : 0,
      bmRank: 1 / (1 + (rBm[s] ?? 0)),
      plain: plainCov[s] ?? 0,
      plainRel: (plainCov[s] ?? 0) / maxPlain,
      plainTop: rPlain[s] === 0 ? 1 : 0,
      plainRank: 1 / (1 + (rPlain[s] ?? 0)),
      names: names(row),
      numbers: numbers(row),
      qMatch: matchedQ,
      qKind: kindQ,
      bigrams: cb.length ? cb.filter((b) => sb.has(b)).length / cb.length : 0,
      prec: len ? units.filter((_, i) => (row[i] ?? 0) > 0).length / len : 0,
      prevCov: coverage[s - 1] ?? 0,
      nextCov: coverage[s + 1] ?? 0,
      prevRel: (coverage[s - 1] ?? 0) / maxCov,
      nextRel: (coverage[s + 1] ?? 0) / maxCov,
      prevPlain: plainCov[s - 1] ?? 0,
      nextPlain: plainCov[s + 1] ?? 0,
      len: Math.log(1 + len),
      short: len < 4 ? 1 : 0,
      first: s === 0 ? 1 : 0,
      position: s / Math.max(1, n - 1),
      early: 1 / (1 + s),
      logN: Math.log(n),
      few: n === 1 ? 1 : 0,
      many: n > 14 ? 1 : 0,
      pronoun: /^(?:he|she|it|they|his|her|its|their|this|these)$/.test(first) ? 1 : 0,
      def: first === "the" ? 1 : 0,
      meta: /^\(meta data\)|^#|^\[|https?:/.test(raw[s] ?? "") ? 1 : 0,
      question: /\?["”]?\s*$/.test(raw[s] ?? "") ? 1 : 0,
      ...kindFeatures(units, row, text, index(s)),
      lower: /^[\p{Ll},;.)]/u.test(raw[s] ?? "") ? 1 : 0,
      open: /[.!?]["'”’)]*\s*$/.test(raw[s] ?? "") ? 0 : 1,
      otherNames: Math.log(
        1 + text.words.filter((w) => w.isName && !units.some((u) => u.word.stem === w.stem)).length,
      ),
      otherNumbers: Math.log(1 + text.quantities.length),
      paren: /\(/.test(raw[s] ?? "") ? 1 : 0,
      definition: definition(text, claim),
      negBoth: text.negations.length > 0 && claim.negations.length > 0 ? 1 : 0,
      negOne: text.negations.length > 0 !== claim.negations.length > 0 ? 1 : 0,
      rare: rarest.length ? sum(rarest.map((i) => row[i] ?? 0)) / rarest.length : 0.5,
      share: shared(row, s),
      lexical: bestOther(s),
      maxCov,
      maxPlain,
      units: units.length,
      ...(cos && rCos
        ? {
            cos: cos[s] ?? 0,
            cosRel: (cos[s] ?? 0) - maxCos,
            cosBg: (cos[s] ?? 0) - meanCos,
            cosTop: rCos[s] === 0 ? 1 : 0,
            cosRank: 1 / (1 + (rCos[s] ?? 0)),
            maxCos,
          }
        : {}),
    };
  });
}

const copula = new Set(["is", "was", "are", "were"]);
function definition(text: ReadText, claim: ReadText): number {
  const at = text.words.findIndex(({ lower }) => copula.has(lower));
  const c = claim.words.findIndex(({ lower }) => copula.has(lower));
  const ok =
    at > 0 &&
    at < 14 &&
    /^(?:a|an|the)$/.test(text.words[at + 1]?.lower ?? "") &&
    (text.words[0]?.isName ?? false);
  return ok ? (c > 0 && /^(?:a|an|the)$/.test(claim.words[c + 1]?.lower ?? "") ? 1 : 0.3) : 0;
}
function kindFeatures(
  units: Alignment["units"],
  row: Float32Array,
  text: ReadText,
  index: SentenceIndex | undefined,
) {
  let kind = 0,
    opposite = 0,
    country = 0;
  const kinds = new Set(text.words.flatMap(({ stem }) => kindsOf(stem)));
  units.forEach(({ word }, i) => {
    if ((row[i] ?? 0) > 0) return;
    if (kindsOf(word.stem).some((k) => kinds.has(k))) kind += 1;
    for (const o of oppositesOf(word.stem) ?? []) if (index?.stems.has(o)) opposite += 1;
    if (countryOf(word.stem) !== undefined && (index?.countries.size ?? 0) > 0) country += 1;
  });
  return { kind, opposite, country };
}
