import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { weightsFolder } from "./read-weights";
import { createUnigramTokenizer, readVocabulary } from "./tokenize-unigram";

const vocabulary = readVocabulary(
  JSON.parse(readFileSync(path.join(weightsFolder(), "vocab.json"), "utf8")),
);
const tokenize = createUnigramTokenizer(vocabulary, 128);

// From `@energetic-ai/embeddings` 0.2.0, the tokenizer that belongs to the weights.
test.each([
  ["We brew coffee for offices in Oslo.", [215, 7275, 3741, 22, 1025, 7, 15, 292, 7, 302, 6]],
  [
    "Rated 99.999 % by 1,204 users",
    [293, 511, 30, 1994, 6, 1994, 564, 30, 388, 55, 2218, 817, 477, 2701],
  ],
  ["naïve café 🚀🚀 東京 ok", [1216, 0, 105, 976, 209, 1133, 30, 0, 30, 0, 2303]],
  ["ﬁrst-class", [146, 24, 4877]],
  ["x", [649]],
])("%s has the ids of the model's own tokenizer", (text, ids) => {
  expect(tokenize(text)).toEqual(ids);
});

test("white space of any kind and length is one space", () => {
  expect(tokenize("  We brew\r\n\n coffee ")).toEqual(tokenize("We brew coffee"));
  expect(tokenize(" \n ")).toEqual([]);
});

test("at most as many ids as the model reads, of however long a text", () => {
  const long = tokenize("coffee and tea ".repeat(100_000));
  expect(long).toHaveLength(128);
  expect(long).toEqual(tokenize("coffee and tea ".repeat(60)));
});
