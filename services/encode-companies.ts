import type { Pool } from "pg";
import {
  loadAnchors,
  loadUnencodedCompanies,
  saveAnchors,
  saveCompanyEmbeddings,
} from "@/db/company-embeddings";
import { anchorTexts } from "@/research/candidates/anchors";
import { companyText } from "@/research/candidates/company-text";
import type { Encoder, EncoderErrorCode } from "@/research/ports";
import { type Result, succeed } from "@/research/result";

const batchSize = 500;

/**
 * Gives companies without a vector of the encoder's model one, batch by batch until none is left or `signal` ends it.
 * Each batch is stored on its own, so nothing is done twice. Resolves to the number of companies encoded.
 */
export async function encodeCompanies(input: {
  pool: Pool;
  encoder: Encoder;
  signal: AbortSignal;
  onProgress?: (encoded: number) => void;
}): Promise<Result<number, EncoderErrorCode>> {
  const { pool, encoder, signal } = input;
  const { modelId } = encoder;
  let afterId: string | null = null;
  let count = 0;
  let anchors: readonly Uint32Array[] | null = null;
  while (!signal.aborted) {
    const companies = await loadUnencodedCompanies(pool, { modelId, afterId, limit: batchSize });
    if (companies.length === 0) break;
    if (!anchors) {
      const made = await makeAnchors(pool, encoder, signal);
      if (!made.ok) return made;
      anchors = made.value;
    }
    const encoded = await encoder.encode(companies.map(companyText), signal);
    if (!encoded.ok) return encoded;
    await saveCompanyEmbeddings(
      pool,
      { modelId, anchors },
      companies.map(({ id, version }, at) => ({
        companyId: id,
        version,
        vector: encoded.value[at] ?? new Float32Array(encoder.dimensions),
      })),
    );
    afterId = companies.at(-1)?.id ?? null;
    count += companies.length;
    input.onProgress?.(count);
  }
  return succeed(count);
}

/** The model's anchors, encoded by whoever comes first. */
export async function makeAnchors(
  pool: Pool,
  encoder: Encoder,
  signal: AbortSignal,
): Promise<Result<readonly Uint32Array[], EncoderErrorCode>> {
  const known = await loadAnchors(pool, encoder.modelId);
  if (known.length > 0) return succeed(known);
  const encoded = await encoder.encode(anchorTexts(), signal);
  if (!encoded.ok) return encoded;
  await saveAnchors(pool, encoder.modelId, encoded.value);
  return succeed(await loadAnchors(pool, encoder.modelId));
}
