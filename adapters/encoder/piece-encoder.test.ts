import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createPieceEncoder } from "./piece-encoder";

const folder = mkdtempSync(path.join(os.tmpdir(), "assay-pieces-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reasons: string[] = [];
const encoder = createPieceEncoder({
  folder,
  onProgress: () => {},
  onUnavailable: (reason) => reasons.push(reason),
});

test("a text's pieces have a vector each after either layer, and the text the one that it has without them", async () => {
  const { signal } = new AbortController();
  const texts = ["We brew coffee for offices in Oslo.", ""];
  const read = await encoder.readPieces(texts, signal);
  const encoded = await encoder.encode(texts, signal);
  if (!read.ok || !encoded.ok) throw new Error(reasons.join());
  const [coffee, nothing] = read.value;
  expect(coffee?.pieces.map(({ text }) => text).join("")).toBe(
    "▁We▁brew▁coffee▁for▁offices▁in▁Oslo.",
  );
  expect(coffee?.pieces.every(({ surprise }) => surprise > 0)).toBe(true);
  expect(coffee?.layers.map(({ length }) => length)).toEqual(
    Array(2).fill(512 * (coffee?.pieces.length ?? 0)),
  );
  expect(read.value.map(({ vector }) => vector)).toEqual(encoded.value);
  expect(nothing).toEqual({ vector: new Float32Array(512), pieces: [], layers: [] });
});

test("a request that was stopped is not encoded", async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await encoder.readPieces(["coffee"], stop.signal)).toMatchObject({
    error: { code: "aborted" },
  });
});
