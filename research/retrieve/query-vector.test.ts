import { expect, test } from "vitest";
import type { Encoder } from "../ports";
import { fail, succeed } from "../result";
import { backgroundTopics } from "./background-topics";
import { dotProduct, encodeQueries, meanVector, queryVector, wordingOf } from "./query-vector";

const signal = new AbortController().signal;

test("a query's direction is its normalised sum less the background", () => {
  const vector = queryVector(
    [Float32Array.of(3, 0), Float32Array.of(0, 4)],
    Float32Array.of(0.1, 0.2),
  );
  expect([...vector].map((value) => value.toFixed(4))).toEqual(["0.5000", "0.6000"]);
});

test("what all texts share does not count as likeness", async () => {
  // The first component stands for "sounds like a company", the second for the topic.
  const encoder: Encoder = {
    modelId: "test",
    dimensions: 2,
    encode: async (texts) =>
      succeed(
        texts.map((text) =>
          backgroundTopics.includes(text) ? Float32Array.of(1, 0) : Float32Array.of(0.8, 0.6),
        ),
      ),
  };
  const encoded = await encodeQueries(encoder, [wordingOf("makes kites")], signal);
  const query = encoded.ok ? (encoded.value[0] ?? new Float32Array()) : new Float32Array();
  expect(dotProduct(query, Float32Array.of(1, 0))).toBeLessThan(0);
  expect(dotProduct(query, Float32Array.of(0.8, 0.6))).toBeGreaterThan(0.15);
});

test("an encoder's failure is passed on", async () => {
  const encoder: Encoder = {
    modelId: "test",
    dimensions: 2,
    encode: async () => fail("unavailable", "No."),
  };
  expect(await encodeQueries(encoder, [wordingOf("makes kites")], signal)).toMatchObject({
    ok: false,
    error: { code: "unavailable" },
  });
});

test("a keyword is a statement without its verb", () => {
  expect(wordingOf("works in marine insurance").keyword).toBe("marine insurance");
  expect(wordingOf("is a neobank").keyword).toBe("neobank");
  expect(wordingOf("sells to dentists").keyword).toBe("dentists");
  expect(wordingOf("open source").keyword).toBe("open source");
});

test("thirty-two different background topics", () => {
  expect(new Set(backgroundTopics).size).toBe(32);
});

test("the mean of no vectors is empty", () => {
  expect(meanVector([]).length).toBe(0);
});
