import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import { createPieceEncoder } from "@/adapters/encoder/piece-encoder";
import { measureLikeness } from "@/research/verify/claim/measure-likeness";
import type { Likeness } from "@/research/verify/claim/sentence-features";
import type { ClaimCase } from "./read-claim-cases";

const numbers = z.array(z.number());
const layer = z.object({ rows: z.array(numbers), back: numbers });
const pieces = z.object({ weights: numbers, layers: z.array(layer) });
const kept = z.array(
  z.object({
    cosine: numbers,
    centred: numbers,
    pieces: pieces.nullable(),
    products: z.array(z.instanceof(Float32Array)).nullable(),
  }),
);

/** The encoder's view of every case; kept in the data folder, since it takes minutes. Throws where there is no encoder. */
export async function measureAll(
  cases: readonly ClaimCase[],
  dataDir: string,
): Promise<Likeness[]> {
  const encoder = createPieceEncoder({
    folder: path.join(dataDir, "models"),
    onProgress: () => {},
    onUnavailable: (reason) => console.error(reason),
  });
  const key = createHash("sha256")
    .update(JSON.stringify([encoder.modelId, "bare", cases]))
    .digest("hex");
  const file = path.join(dataDir, `claims-${key.slice(0, 16)}.bin`);
  if (existsSync(file)) return kept.parse(deserialize(readFileSync(file)));
  const all: Likeness[] = [];
  const { signal } = new AbortController();
  for (const { claim, evidence } of cases) {
    const measured = await measureLikeness(encoder, claim, evidence, signal);
    if (!measured.ok) throw new Error(measured.error.message);
    all.push(measured.value);
    if (process.stderr.isTTY) process.stderr.write(`\rencoded ${all.length}/${cases.length} `);
  }
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, serialize(all));
  return all;
}
