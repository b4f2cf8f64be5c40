import type { Criterion } from "../plan/plan";
import type { Assessment, Encoder, EncoderErrorCode } from "../ports";
import { type Result, succeed } from "../result";
import { backgroundTopics } from "./background-topics";
import type { CriterionSimilarities, Passage } from "./passage";

/**
 * Encodes at most `maxPassages` of the survivors (criteria take turns) and compares them with the criteria: the cosine to the
 * criterion less the mean cosine to unrelated topics. Without that the encoder mostly measures how a passage sounds.
 */
export async function measureSimilarities(input: {
  encoder: Encoder;
  criteria: readonly Criterion[];
  survivors: Assessment["survivors"];
  maxPassages: number;
  signal: AbortSignal;
}): Promise<
  Result<{ similarities: CriterionSimilarities[]; encodedPassages: number }, EncoderErrorCode>
> {
  const { encoder, criteria, signal } = input;
  const passages = takeTurns(input.survivors, input.maxPassages);
  const asked = criteria.map(queryTexts);
  const texts = [...passages.map(encodedText), ...asked.flat(), ...backgroundTopics];
  const encoded = await encoder.encode(texts, signal);
  if (!encoded.ok) return encoded;
  const vectors = encoded.value;
  const firstQuery = passages.length;
  const background = mean(vectors.slice(firstQuery + 2 * criteria.length), encoder.dimensions);
  const similarities = criteria.map((criterion, index) => {
    const pair = vectors.slice(firstQuery + 2 * index, firstQuery + 2 * index + 2);
    const query = normalise(mean(pair, encoder.dimensions)).map(
      (value, at) => value - (background[at] ?? 0),
    );
    return {
      criterionId: criterion.id,
      byPassage: new Map(
        passages.map(({ id }, at) => [id, dot(query, vectors[at] ?? new Float32Array())]),
      ),
    };
  });
  return succeed({ similarities, encodedPassages: passages.length });
}

/** The nearest heading says what a short passage is about. */
export const encodedText = ({ headingPath, text }: Passage): string => {
  const heading = headingPath.at(-1);
  return heading === undefined || text.startsWith(heading) ? text : `${heading}. ${text}`;
};

/** The criterion in words of its own, and as a page would say it. */
const queryTexts = ({ text }: Criterion): [string, string] => [
  text.replace(/^(?:is|are|has|have|was|uses?|offers?|works? in|makes?|sells?)\s+(?:an? )?/i, ""),
  `the company ${text}`,
];

function takeTurns(survivors: Assessment["survivors"], limit: number): Passage[] {
  const chosen = new Map<string, Passage>();
  const longest = Math.max(0, ...survivors.map(({ passages }) => passages.length));
  for (let rank = 0; rank < longest; rank += 1) {
    for (const { passages } of survivors) {
      const passage = passages[rank];
      if (passage && chosen.size < limit) chosen.set(passage.id, passage);
    }
  }
  return [...chosen.values()];
}

function mean(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const vector of vectors) {
    vector.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value / vectors.length;
    });
  }
  return sum;
}

function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
