import type { Criterion } from "../plan/plan";
import type { Assessment, Encoder, EncoderErrorCode } from "../ports";
import { type Result, succeed } from "../result";
import type { CriterionSimilarities, Passage } from "./passage";
import { dotProduct, encodeQueries, wordingOf } from "./query-vector";

/**
 * Encodes at most `maxPassages` of the survivors (criteria take turns, the best first) and compares all of them with each
 * criterion, as `encodeQueries` says. What the encoder cannot do is an error; then words alone have to.
 */
export async function measureSimilarities(input: {
  encoder: Encoder;
  criteria: readonly Criterion[];
  survivors: Assessment["survivors"];
  maxPassages: number;
  signal: AbortSignal;
}): Promise<
  Result<
    { readonly similarities: CriterionSimilarities[]; readonly encodedPassages: number },
    EncoderErrorCode
  >
> {
  const { encoder, criteria, signal } = input;
  const passages = takeTurns(input.survivors, input.maxPassages);
  const queries = await encodeQueries(
    encoder,
    criteria.map(({ text }) => wordingOf(text)),
    signal,
  );
  if (!queries.ok) return queries;
  const encoded = await encoder.encode(passages.map(encodedText), signal);
  if (!encoded.ok) return encoded;
  const similarities = criteria.map(({ id }, index) => {
    const query = queries.value[index] ?? new Float32Array();
    const byPassage = new Map(
      passages.map((passage, at) => [
        passage.id,
        dotProduct(query, encoded.value[at] ?? new Float32Array()),
      ]),
    );
    return { criterionId: id, byPassage };
  });
  return succeed({ similarities, encodedPassages: passages.length });
}

/** The nearest heading says what a short passage is about. */
const encodedText = ({ headingPath, text }: Passage): string => {
  const heading = headingPath.at(-1);
  return heading === undefined || text.startsWith(heading) ? text : `${heading}. ${text}`;
};

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
