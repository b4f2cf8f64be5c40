import type { Encoder, EncoderErrorCode } from "../../ports";
import { type Result, succeed } from "../../result";
import { dotProduct, meanVector } from "../../retrieve/query-vector";
import type { Likeness } from "./sentence-features";

/** Share of the sentences' mean that is taken off the claim: what they all are about tells none from another. */
const commonShare = 0.9;
const sentencesAtOnce = 500;
/** The encoder reads some eighty words. */
const maxLength = 1_000;

/** How near the encoder finds the claim to each sentence, in order. */
export async function measureLikeness(
  encoder: Encoder,
  claim: string,
  evidence: readonly string[],
  signal: AbortSignal,
): Promise<Result<Likeness, EncoderErrorCode>> {
  const texts = evidence.map((text) => text.slice(0, maxLength));
  const distinct = [...new Set(texts)];
  const vectors = new Map<string, Float32Array>();
  const encodedClaim = await encoder.encode([claim.slice(0, maxLength)], signal);
  if (!encodedClaim.ok) return encodedClaim;
  for (let from = 0; from < distinct.length; from += sentencesAtOnce) {
    const part = distinct.slice(from, from + sentencesAtOnce);
    const encoded = await encoder.encode(part, signal);
    if (!encoded.ok) return encoded;
    part.forEach((text, at) => {
      vectors.set(text, encoded.value[at] ?? new Float32Array());
    });
  }
  const own = encodedClaim.value[0] ?? new Float32Array();
  return succeed(
    compareVectors(
      own,
      texts.map((text) => vectors.get(text) ?? new Float32Array()),
    ),
  );
}

function compareVectors(claim: Float32Array, sentences: readonly Float32Array[]): Likeness {
  const mean = sentences.length > 1 ? meanVector(sentences) : new Float32Array(claim.length);
  const rest = claim.map((value, at) => value - commonShare * (mean[at] ?? 0));
  const length = Math.sqrt(dotProduct(rest, rest)) || 1;
  return {
    cosine: sentences.map((vector) => dotProduct(claim, vector)),
    centred: sentences.map((vector) => dotProduct(rest, vector) / length),
  };
}
