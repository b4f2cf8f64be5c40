import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheEncoder } from "@/adapters/encoder/cached-encoder";
import { createEmbeddingStore } from "@/db/embedding-store";
import type { Encoder } from "@/research/ports";
import { succeed } from "@/research/result";
import { toDirection, toVector } from "@/research/retrieve/direction";
import { dotProduct } from "@/research/retrieve/query-vector";
import { createTestDatabase, type TestDatabase } from "@/tests/support/test-database";

const never = new AbortController().signal;
let database: TestDatabase;
let pool: pg.Pool;

beforeEach(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url });
});
afterEach(async () => {
  await pool.end();
  await database.close();
});

/** Counts what it is asked; a text's vector is made of its character codes. */
function countingEncoder(modelId: string): Encoder & { readonly encoded: string[] } {
  const encoded: string[] = [];
  return {
    modelId,
    dimensions: 8,
    encoded,
    encode: async (texts) => {
      encoded.push(...texts);
      return succeed(texts.map(vectorOf));
    },
  };
}
const vectorOf = (text: string) => {
  const values = Float32Array.from(
    { length: 8 },
    (_, at) => text.charCodeAt(at % text.length) - 90,
  );
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
};

test("a text is encoded once, also when it is asked for twice at a time, and comes back the same", async () => {
  const encoder = countingEncoder("a");
  const cached = cacheEncoder(encoder, createEmbeddingStore(pool));
  const first = await cached.encode(["kites", "sails", "kites"], never);
  const again = await cacheEncoder(encoder, createEmbeddingStore(pool)).encode(
    ["sails", "kites"],
    never,
  );
  expect(encoder.encoded).toEqual(["kites", "sails"]);
  if (!first.ok || !again.ok) throw new Error("vectors were expected");
  expect(again.value).toEqual([first.value[1], first.value[0]]);
  expect(first.value[2]).toEqual(first.value[0]);
  expect(dotProduct(first.value[0] ?? new Float32Array(), vectorOf("kites"))).toBeGreaterThan(
    0.999,
  );
});

test("vectors of two models are never mixed", async () => {
  const store = createEmbeddingStore(pool);
  await cacheEncoder(countingEncoder("a"), store).encode(["kites"], never);
  const other = countingEncoder("b");
  await cacheEncoder(other, store).encode(["kites"], never);
  expect(other.encoded).toEqual(["kites"]);
});

test("what was not used for longest is pruned first", async () => {
  const store = createEmbeddingStore(pool, { maxRows: 2, pruneAfter: 1 });
  const cached = cacheEncoder(countingEncoder("a"), store);
  await cached.encode(["kites", "sails"], never);
  await pool.query("UPDATE embedding SET used_at = now() - interval '3 days'");
  await cached.encode(["kites"], never);
  await cached.encode(["tax"], never);
  const left = countingEncoder("a");
  await cacheEncoder(left, createEmbeddingStore(pool)).encode(["kites", "tax", "sails"], never);
  expect(left.encoded).toEqual(["sails"]);
});

test("a store that cannot be reached only makes the encoder slower", async () => {
  const ended = new pg.Pool({ connectionString: database.url });
  await ended.end();
  const broken = createEmbeddingStore(ended);
  const encoded = await cacheEncoder(countingEncoder("a"), broken).encode(["kites"], never);
  expect(encoded.ok).toBe(true);
});

test("the database refuses vectors that do not fit their dimensions", async () => {
  const insert = (dims: number) =>
    pool.query(
      "INSERT INTO embedding (model_id, content_hash, dims, vector) VALUES ('a', decode(repeat('00', 32), 'hex'), $1, '\\x0102')",
      [dims],
    );
  await expect(insert(3)).rejects.toThrow(/embedding_vector_fits/);
  await insert(2);
});

test("a direction in int8 keeps its sign and size, and nothing of nothing is nothing", () => {
  expect([...toDirection(Float32Array.of(0.5, -1, 0))]).toEqual([64, -127, 0]);
  expect([...toVector(new Int8Array(2))]).toEqual([0, 0]);
});
