import { z } from "zod";

/** A few scores are null in the file; the model's own tokenizer adds them up as 0. */
const vocabularySchema = z
  .array(
    z.tuple([
      z.string(),
      z
        .number()
        .nullable()
        .transform((score) => score ?? 0),
    ]),
  )
  .min(7);

/** A piece and the logarithm of its share in written text. */
export type VocabularyPiece = readonly [piece: string, score: number];

/** By id; throws when it is no vocabulary. */
export const readVocabulary = (json: unknown): readonly VocabularyPiece[] =>
  vocabularySchema.parse(json);

/** "<unk>", "<s>", "</s>" and three spare ids stand before the pieces. */
const reservedIds = 6;
const wordStart = "▁";
const longestPiece = 16;

type TrieNode = { readonly next: Map<string, TrieNode>; id: number; score: number };

/**
 * A SentencePiece Unigram tokenizer (Kudo, arXiv 1804.10959): the most likely split of a text into pieces of the
 * vocabulary, found by Viterbi; neighbouring unknown characters share id 0. Gives the ids of the model's own tokenizer
 * except that any run of white space is one space. At most `maxTokens` ids; what lies far behind them is not read.
 */
export function createUnigramTokenizer(
  vocabulary: readonly VocabularyPiece[],
  maxTokens: number,
): (text: string) => number[] {
  const root = buildTrie(vocabulary);
  return (text) => {
    const readable = text.slice(0, (maxTokens + 1) * longestPiece);
    const normalized = readable.normalize("NFKC").replace(/\s+/g, " ").trim();
    if (normalized === "") return [];
    const symbols = [...(wordStart + normalized.replaceAll(" ", wordStart))];
    return mergeUnknown(splitBest(root, symbols)).slice(0, maxTokens);
  };
}

function buildTrie(vocabulary: readonly VocabularyPiece[]): TrieNode {
  const root: TrieNode = { next: new Map(), id: -1, score: 0 };
  vocabulary.forEach(([piece, score], id) => {
    if (id < reservedIds) return;
    let node = root;
    for (const symbol of piece) {
      let child = node.next.get(symbol);
      if (!child) {
        child = { next: new Map(), id: -1, score: 0 };
        node.next.set(symbol, child);
      }
      node = child;
    }
    node.id = id;
    node.score = score;
  });
  return root;
}

/** Of equally likely splits the one whose last piece is the shortest, as in the model's own tokenizer. */
function splitBest(root: TrieNode, symbols: readonly string[]): number[] {
  const length = symbols.length;
  const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  const lastId = new Int32Array(length + 1);
  const lastStart = new Int32Array(length + 1);
  best[0] = 0;
  for (let start = 0; start < length; start += 1) {
    const soFar = best[start] ?? 0;
    const reach = (end: number, id: number, score: number) => {
      if (soFar + score < (best[end] ?? 0)) return;
      best[end] = soFar + score;
      lastId[end] = id;
      lastStart[end] = start;
    };
    let known = false;
    let node = root.next.get(symbols[start] ?? "");
    for (let end = start + 1; node; end += 1) {
      if (node.id >= 0) {
        reach(end, node.id, node.score);
        known = true;
      }
      node = node.next.get(symbols[end] ?? "");
    }
    // The original's unknown piece costs nothing, but is only tried where no piece fits.
    if (!known) reach(start + 1, 0, 0);
  }
  const ids: number[] = [];
  for (let end = length; end > 0; end = lastStart[end] ?? 0) ids.push(lastId[end] ?? 0);
  return ids.reverse();
}

const mergeUnknown = (ids: readonly number[]) =>
  ids.filter((id, index) => id !== 0 || ids[index - 1] !== 0);
