import { topics } from "../plan/topic-lexicon";

const maxNames = 12;
const wordBits = 32;

/**
 * One text a topic, whose vectors are the points that companies' vectors are grouped around: fields of business lie
 * where companies lie, in any model. Groups are kept, so a database goes on with those it has when these change.
 */
export function anchorTexts(): string[] {
  return topics.map(({ label, synonyms, narrower }) =>
    [label, ...synonyms, ...narrower].slice(0, maxNames).join(", "),
  );
}

/** A signature of "0" and "1" as words of 32 bits. */
export function packSignature(bits: string): Uint32Array {
  return Uint32Array.from({ length: Math.ceil(bits.length / wordBits) }, (_, word) =>
    Number.parseInt(bits.slice(word * wordBits, (word + 1) * wordBits), 2),
  );
}

/** Number of the anchor with the fewest different bits, the first of equals. */
export function nearestAnchor(signature: Uint32Array, anchors: readonly Uint32Array[]): number {
  let nearest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [number, anchor] of anchors.entries()) {
    let different = 0;
    for (let word = 0; word < anchor.length; word += 1) {
      different += countBits((anchor[word] ?? 0) ^ (signature[word] ?? 0));
    }
    if (different < fewest) [nearest, fewest] = [number, different];
  }
  return nearest;
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
