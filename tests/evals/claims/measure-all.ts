import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { measureLikeness } from "@/research/verify/claim/measure-likeness";
import type { Likeness } from "@/research/verify/claim/sentence-features";
import type { ClaimCase } from "./read-claim-cases";

const kept = z.array(z.object({ cosine: z.array(z.number()), centred: z.array(z.number()) }));

/** The encoder's view of every case; kept in the data folder, since it takes minutes. Throws where there is no encoder. */
export async function measureAll(
  cases: readonly ClaimCase[],
  dataDir: string,
): Promise<Likeness[]> {
  const encoder = createEncoder({
    modelsFolder: path.join(dataDir, "models"),
    isThreaded: false,
    onUnavailable: (reason) => console.error(reason),
  });
  const key = createHash("sha256")
    .update(JSON.stringify([encoder.modelId, cases]))
    .digest("hex");
  const file = path.join(dataDir, `claims-${key.slice(0, 16)}.json`);
  if (existsSync(file)) return kept.parse(JSON.parse(readFileSync(file, "utf8")));
  const all: Likeness[] = [];
  const { signal } = new AbortController();
  for (const { claim, evidence } of cases) {
    const measured = await measureLikeness(encoder, claim, evidence, signal);
    if (!measured.ok) throw new Error(measured.error.message);
    all.push(measured.value);
    if (process.stderr.isTTY) process.stderr.write(`\rencoded ${all.length}/${cases.length} `);
  }
  await encoder.close();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(all));
  return all;
}
