import type { Encoder, EncoderErrorCode } from "../ports";
import { type Result, succeed } from "../result";
import { backgroundTopics } from "./background-topics";

/** What is being looked for: `keyword` names it ("neobanks"), `statement` says it of a company ("is a neobank"). */
export type QueryWording = { readonly keyword: string; readonly statement: string };

/** `/^is a …/` and the like: what is left of "works in fintech" is "fintech". */
const leadingVerb =
  /^(?:is|are|was|has|have|uses?|offers?|makes?|builds?|develops?|sells?(?: to)?|provides?|(?:works?|operates?)(?: in| on)?)\s+(?:an?\s+)?/i;

/** A criterion's text as a wording; a text of nothing but the verb stays as it is. */
export function wordingOf(statement: string): QueryWording {
  const keyword = statement.replace(leadingVerb, "").trim();
  return { keyword: keyword || statement, statement };
}

/**
 * One direction a wording, so that its dot product with a text's vector is their likeness less what every text about
 * any company shares: normalize(e(keyword) + e("the company " + statement)) − mean(e(32 unrelated fields)).
 * About −0.2 … 0.7; not itself normalised.
 */
export async function encodeQueries(
  encoder: Encoder,
  wordings: readonly QueryWording[],
  signal: AbortSignal,
): Promise<Result<readonly Float32Array[], EncoderErrorCode>> {
  const texts = wordings.flatMap(({ keyword, statement }) => [keyword, `the company ${statement}`]);
  const encoded = await encoder.encode([...backgroundTopics, ...texts], signal);
  if (!encoded.ok) return encoded;
  const background = meanVector(encoded.value.slice(0, backgroundTopics.length));
  return succeed(
    wordings.map((_, index) => {
      const first = backgroundTopics.length + 2 * index;
      return queryVector(encoded.value.slice(first, first + 2), background);
    }),
  );
}

/** normalize(sum of `vectors`) − `background`. */
export function queryVector(
  vectors: readonly Float32Array[],
  background: Float32Array,
): Float32Array {
  const mean = meanVector(vectors);
  const length = Math.sqrt(dotProduct(mean, mean)) || 1;
  return mean.map((value, index) => value / length - (background[index] ?? 0));
}

/** Component by component; empty for no vectors. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let index = 0; index < sum.length; index += 1) {
      sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0) / vectors.length;
    }
  }
  return sum;
}

/** Of two vectors of one model; what one has more is left out. */
export function dotProduct(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) {
    sum += (one[index] ?? 0) * (other[index] ?? 0);
  }
  return sum;
}
