import type { Pool } from "pg";
import { inTransaction } from "@/db/transaction";
import { upsertCompanies } from "@/db/upsert-companies";
import { nearestAnchor, packSignature } from "@/research/candidates/anchors";
import { toSignature } from "@/research/candidates/signature";
import type { Encoder } from "@/research/ports";
import { toDirection } from "@/research/retrieve/direction";
import { makeAnchors } from "@/services/encode-companies";
import { generateCompany, preparedVector, vectorCount } from "./generate-companies";

const rowsPerBatch = 2_000;
const connections = 2;
/** Above so many new rows, indexes are built once at the end. */
const manyRows = 50_000;

/** Companies `from` to `to` with their vectors, vacuumed and analysed as after autovacuum's visit. */
export async function fillCompanies(input: {
  pool: Pool;
  encoder: Encoder;
  from: number;
  to: number;
}): Promise<void> {
  const { pool, encoder, from, to } = input;
  await prepareVectors(pool, encoder);
  const indexes = to - from > manyRows ? await dropIndexes(pool) : [];
  let next = from;
  const work = async () => {
    while (next < to) {
      const start = next;
      next = Math.min(to, start + rowsPerBatch);
      await addBatch(pool, encoder.modelId, start, next);
      if (start % 100_000 === 0) process.stderr.write(`${start} of ${to} rows\n`);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  await inTransaction(pool, async (client) => {
    await client.query("SET LOCAL maintenance_work_mem = '512MB'");
    for (const definition of indexes) await client.query(definition);
  });
  await pool.query("VACUUM (ANALYZE) company");
  await pool.query("VACUUM (ANALYZE) company_embedding");
}

async function addBatch(pool: Pool, modelId: string, start: number, end: number): Promise<void> {
  const batch = Array.from({ length: end - start }, (_, n) => generateCompany(start + n));
  await inTransaction(pool, async (client) => {
    await client.query("SET LOCAL synchronous_commit = off");
    await upsertCompanies(
      client,
      batch.map(({ row }) => row),
      { source: "imported", verified: true },
    );
    await client.query(
      `INSERT INTO company_embedding (company_id, model_id, anchor, signature, vector)
       SELECT c.id, $1, v.anchor, v.signature, v.vector FROM unnest($2::text[], $3::int[]) AS f(domain, number)
       JOIN company c ON c.domain = f.domain JOIN bench_vector v ON v.number = f.number`,
      [modelId, batch.map(({ row }) => row.domain), batch.map(({ vectorNumber }) => vectorNumber)],
    );
  });
}

/** Every vector that a company can have, with its group, once a database. */
async function prepareVectors(pool: Pool, encoder: Encoder): Promise<void> {
  const anchors = await makeAnchors(pool, encoder, new AbortController().signal);
  if (!anchors.ok) throw new Error(anchors.error.message);
  await pool.query(
    "CREATE TABLE IF NOT EXISTS bench_vector (number int PRIMARY KEY, anchor int, signature bit(512), vector bytea)",
  );
  for (let start = 0; start < vectorCount; start += rowsPerBatch) {
    const numbers = Array.from(
      { length: Math.min(rowsPerBatch, vectorCount - start) },
      (_, n) => start + n,
    );
    const vectors = numbers.map(preparedVector);
    const signatures = vectors.map(toSignature);
    await pool.query(
      `INSERT INTO bench_vector SELECT f.number, f.anchor, f.signature::bit(512), f.vector
       FROM unnest($1::int[], $2::int[], $3::text[], $4::bytea[]) AS f(number, anchor, signature, vector)
       ON CONFLICT DO NOTHING`,
      [
        numbers,
        signatures.map((signature) => nearestAnchor(packSignature(signature), anchors.value)),
        signatures,
        vectors.map((vector) => Buffer.from(toDirection(vector).buffer)),
      ],
    );
  }
  await pool.query("ANALYZE bench_vector");
}

/** Drops what is not needed to keep rows unique; resolves to the statements that make it again. */
async function dropIndexes(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename IN ('company', 'company_embedding') AND indexdef NOT LIKE 'CREATE UNIQUE%'`,
  );
  for (const { name } of rows) await pool.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}
