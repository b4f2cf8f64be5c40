import type { Encoder, EncoderErrorCode, PieceEncoder } from "../../ports";
import { type Result, succeed } from "../../result";
import { dotProduct, meanVector } from "../../retrieve/query-vector";
import { bareClaim } from "./bare-claim";
import { isPage } from "./claim-model";
import { comparePieces } from "./compare-pieces";
import { readClaim, readSentence } from "./read-claim";
import type { Likeness } from "./sentence-features";

/** Share of the sentences' mean that is taken off the claim: what they all are about tells none from another. */
const commonShare = 0.9;
const sentencesAtOnce = 500;
/** The encoder reads some eighty words. */
const maxLength = 1_000;

/** How near the encoder finds the claim to each sentence, in order; for a list of sentences also piece by piece. */
export async function measureLikeness(
  encoder: PieceEncoder,
  claim: string,
  evidence: readonly string[],
  signal: AbortSignal,
): Promise<Result<Likeness, EncoderErrorCode>> {
  const asked = claim.slice(0, maxLength);
  const texts = evidence.map((text) => text.slice(0, maxLength));
  if (isPage(texts.length)) return await compareWithPage(encoder, asked, texts, signal);
  const bare = bareClaim(readClaim(asked, texts.map(readSentence)));
  const encoded = await encoder.encode([bare], signal);
  if (!encoded.ok) return encoded;
  const read = await encoder.readPieces([asked, ...texts], signal);
  if (!read.ok) return read;
  const [own, ...sentences] = read.value;
  const [rest] = encoded.value;
  if (!own || !rest) return succeed(nothing);
  const vectors = withoutCommon(sentences.map(({ vector }) => vector));
  return succeed({
    ...compareVectors(
      own.vector,
      sentences.map(({ vector }) => vector),
    ),
    pieces: comparePieces(own, sentences),
    products: vectors.map((vector) =>
      Float32Array.of(...multiply(own.vector, vector), ...multiply(rest, vector)),
    ),
  });
}

const nothing: Likeness = { cosine: [], centred: [], pieces: null, products: null };

async function compareWithPage(
  encoder: Encoder,
  claim: string,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Result<Likeness, EncoderErrorCode>> {
  const distinct = [...new Set(texts)];
  const vectors = new Map<string, Float32Array>();
  const encodedClaim = await encoder.encode([claim], signal);
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
  const all = texts.map((text) => vectors.get(text) ?? new Float32Array());
  return succeed({ ...nothing, ...compareVectors(own, all) });
}

function compareVectors(
  claim: Float32Array,
  sentences: readonly Float32Array[],
): Pick<Likeness, "cosine" | "centred"> {
  const mean = sentences.length > 1 ? meanVector(sentences) : new Float32Array(claim.length);
  const rest = claim.map((value, at) => value - commonShare * (mean[at] ?? 0));
  const length = Math.sqrt(dotProduct(rest, rest)) || 1;
  return {
    cosine: sentences.map((vector) => dotProduct(claim, vector)),
    centred: sentences.map((vector) => dotProduct(rest, vector) / length),
  };
}

/** Each vector without what all share. */
function withoutCommon(vectors: readonly Float32Array[]): Float32Array[] {
  const mean = meanVector(vectors);
  return vectors.map((vector) => vector.map((value, at) => value - commonShare * (mean[at] ?? 0)));
}

const multiply = (one: Float32Array, other: Float32Array): Float32Array =>
  one.map((value, at) => value * (other[at] ?? 0));
