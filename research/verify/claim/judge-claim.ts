import { isInstruction } from "../injection";
import type { Outcome } from "../verdict";
import { chooseCitations } from "./choose-citations";
import { type ClaimModel, citedForest } from "./claim-model";
import { contradictsNumber } from "./contradicts-number";
import { probability } from "./forest";
import { type ClaimReading, readClaim, readSentence } from "./read-claim";
import { restates } from "./restates";
import { scoreProducts } from "./score-products";
import { type Likeness, sentenceFeatures } from "./sentence-features";
import { verdictViews, viewedProbability } from "./verdict-views";

export type ClaimVerdict = {
  readonly outcome: Outcome;
  /** 0..1: how likely the outcome is right. */
  readonly confidence: number;
  /** Indices into the evidence, best first: what the outcome rests on; for `unclear` the nearest sentences. */
  readonly cite: readonly number[];
};

/** More evidence than this is not read; it would be many pages. */
export const maxEvidence = 2_000;
/** Sentences that might be cited are looked at for instructions; after so many rounds all are. */
const nearest = 12;
const lazyRounds = 3;

/**
 * Whether evidence sentences support a claim (`met`), contradict it (`not_met`) or leave it open: boosted trees over measured
 * features, and three rules that no score overrules: a restatement decides, a number that the cited sentences have
 * otherwise is never met, and a sentence that instructs its reader is no evidence.
 */
export function judgeClaim(
  claim: string,
  evidence: readonly string[],
  model: ClaimModel,
  likeness: Likeness | null,
): ClaimVerdict {
  const { reading, chances } = readEvidence(claim, evidence, model, likeness);
  if (
    reading.units.length === 0 ||
    reading.sentences.every(({ text }) => text.words.length === 0)
  ) {
    return { outcome: "unclear", confidence: 0.5, cite: [] };
  }
  const restated = findRestatement(reading, chances);
  if (restated) return restated;
  const cite = chooseCitations(chances, model.expectedCitations);
  const views = verdictViews(reading, cite, chances, likeness);
  const supported = viewedProbability(model.supported, views);
  const refuted = viewedProbability(model.refuted, views);
  const isMet = supported >= model.metFrom && supported > refuted;
  if (isMet && !contradictsNumber(reading, cite)) {
    return { outcome: "met", confidence: supported, cite };
  }
  if (refuted >= model.notMetFrom && refuted > supported) {
    return { outcome: "not_met", confidence: refuted, cite };
  }
  return { outcome: "unclear", confidence: Math.max(0, 1 - supported - refuted), cite };
}

/** The evidence with what instructs its reader blanked, and how likely each sentence is to be cited. */
function readEvidence(
  claim: string,
  evidence: readonly string[],
  model: ClaimModel,
  likeness: Likeness | null,
): { reading: ClaimReading; chances: readonly number[] } {
  const sentences = evidence.slice(0, maxEvidence).map(readSentence);
  const forest = citedForest(model, sentences.length);
  const learned = scoreProducts(model.ranking, likeness?.products);
  const checked = new Set<number>();
  for (let round = 0; ; round += 1) {
    const reading = readClaim(claim, sentences);
    const chances = sentenceFeatures(reading, likeness, learned).map((features, at) =>
      sentences[at]?.text.words.length === 0 ? 0 : probability(forest, features),
    );
    const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
    const suspects = round < lazyRounds ? order.slice(0, nearest) : order;
    let isClean = true;
    for (const at of suspects) {
      if (checked.has(at)) continue;
      checked.add(at);
      if (!isInstruction(evidence[at] ?? "")) continue;
      sentences[at] = readSentence("");
      isClean = false;
    }
    if (isClean) return { reading, chances };
  }
}

const sameWords = 0.97;
const contraryWords = 0.93;

function findRestatement(
  { claim, sentences }: ClaimReading,
  chances: readonly number[],
): ClaimVerdict | null {
  const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const near = order.slice(0, nearest).flatMap((at) => {
    const sentence = sentences[at];
    const relation = sentence && restates(claim, sentence.text);
    return relation ? [{ at, relation }] : [];
  });
  const contrary = near.filter(({ relation }) => relation === "contrary").map(({ at }) => at);
  const same = near.filter(({ relation }) => relation === "same").map(({ at }) => at);
  if (contrary.length > 0 && same.length > 0) {
    return { outcome: "unclear", confidence: 0.5, cite: [...contrary, ...same] };
  }
  if (same.length > 0) return { outcome: "met", confidence: sameWords, cite: same };
  return contrary.length > 0
    ? { outcome: "not_met", confidence: contraryWords, cite: contrary }
    : null;
}
