import type { Pool } from "pg";
import { loadUnencodedCompanies, saveCompanyEmbeddings } from "@/db/company-embeddings";
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
  while (!signal.aborted) {
    const companies = await loadUnencodedCompanies(pool, { modelId, afterId, limit: batchSize });
    if (companies.length === 0) break;
    const encoded = await encoder.encode(companies.map(companyText), signal);
    if (!encoded.ok) return encoded;
    await saveCompanyEmbeddings(
      pool,
      modelId,
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
