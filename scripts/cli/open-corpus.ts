import { randomUUID } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { cacheEncoder } from "@/adapters/encoder/cached-encoder";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { openDatabase } from "@/db/database";
import { ensureDatabase } from "@/db/embedded-postgres";
import { createEmbeddingStore } from "@/db/embedding-store";
import { migrateDatabase } from "@/db/migrate";
import { inTransaction } from "@/db/transaction";
import { upsertCompanies } from "@/db/upsert-companies";
import type { RankedCompany } from "@/research/candidates/rank-pool";
import type { Criterion } from "@/research/plan/plan";
import { encodeCompanies } from "@/services/encode-companies";
import { findCompanies } from "@/services/find-companies";
import { letGoOnSignal } from "./let-go-on-signal";
import { type CorpusCompany, readCorpus } from "./read-corpus";

export type OpenCorpus = {
  readonly size: number;
  /** Companies of the file, best first, found as the app finds its candidates; `id` is the row's. */
  find(
    criteria: readonly Omit<Criterion, "id">[],
    limit: number,
  ): Promise<({ id: string | number } & RankedCompany)[]>;
  close(): Promise<void>;
};

const namePrefix = "assay_corpus_";
const rowsPerStatement = 1_000;

/**
 * A file of companies in a database of its own beside the app's, on the same server, dropped by `close`. Every row is a
 * company, also when two share a domain. Throws with a sentence when there is no database.
 */
export async function openCorpus(
  file: string,
  options: { encode: boolean; onProgress: (message: string) => void },
): Promise<OpenCorpus> {
  const dataDir = path.resolve(process.env.ASSAY_DATA_DIR || ".data");
  const server = await ensureDatabase({
    dataDir,
    ...(process.env.DATABASE_URL ? { databaseUrl: process.env.DATABASE_URL } : {}),
  });
  if (!server.ok) throw new Error(server.error.message);
  const name = `${namePrefix}${randomUUID().replaceAll("-", "")}`;
  const url = new URL(server.value.url);
  url.pathname = `/${name}`;
  const letGo = letGoOnSignal(async () => {
    await runSql(server.value.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await server.value.stop();
  });
  await dropForgotten(server.value.url);
  await runSql(server.value.url, `CREATE DATABASE "${name}"`);
  const local = createEncoder({
    modelsFolder: path.join(dataDir, "models"),
    isThreaded: false,
    onUnavailable: (reason) => options.onProgress(`Searching by words alone: ${reason}`),
  });
  const database = openDatabase(url.href, 4);
  // The app's own database keeps vectors by content, so that a second run over a file encodes nothing.
  const kept = openDatabase(server.value.url, 2);
  const encoder = cacheEncoder(local, createEmbeddingStore(kept.pool));
  const close = async () => {
    await local.close();
    await kept.close();
    await database.close();
    await letGo();
  };
  try {
    for (const one of [server.value.url, url.href]) {
      const migrated = await migrateDatabase(one, path.resolve("prisma/migrations"));
      if (!migrated.ok) throw new Error(migrated.error.message);
    }
    const ids = await loadRows(database.pool, readCorpus(file));
    options.onProgress(`${ids.length} companies loaded.`);
    if (options.encode) {
      await encodeCompanies({
        pool: database.pool,
        encoder,
        signal: new AbortController().signal,
        onProgress: (count) => options.onProgress(`${count} of ${ids.length} companies encoded.`),
      });
    }
    return {
      size: ids.length,
      async find(criteria, limit) {
        const companies = await findCompanies({
          pool: database.pool,
          encoder: options.encode ? encoder : null,
          source: "imported",
          criteria,
          limit,
          signal: new AbortController().signal,
        });
        return companies.flatMap((company) => {
          const id = ids[rowOf(company.profile.domain)];
          return id === undefined ? [] : [{ id, ...company }];
        });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const domainOf = (row: number) => `row-${String(row).padStart(9, "0")}.invalid`;
const rowOf = (domain: string) => Number(/\d+/.exec(domain)?.[0]);

/** Row numbers become domains, so that no two rows merge; returns their ids by row number. */
async function loadRows(
  pool: pg.Pool,
  rows: AsyncIterable<CorpusCompany>,
): Promise<(string | number)[]> {
  const ids: (string | number)[] = [];
  await inTransaction(pool, async (client) => {
    let batch: Parameters<typeof upsertCompanies>[1][number][] = [];
    const flush = async () => {
      await upsertCompanies(client, batch, { source: "imported", verified: true });
      batch = [];
    };
    for await (const { id, profile } of rows) {
      const domain = domainOf(ids.length);
      ids.push(id);
      batch.push({
        domain,
        name: profile.name,
        homepage_url: `https://${domain}/`,
        one_liner: profile.oneLiner,
        description: profile.description,
        country: profile.country,
        region: profile.region,
        city: profile.city,
        founded_year: profile.foundedYear,
        cohort_year: profile.cohortYear ?? null,
        employees: profile.employees,
        funding_usd: profile.fundingUsd,
        funding_stage: profile.fundingStage,
        company_type: profile.companyType,
        status: profile.status,
        hiring: profile.hiring,
        nonprofit: profile.nonprofit,
        industries: profile.industries,
      });
      if (batch.length >= rowsPerStatement) await flush();
    }
    await flush();
  });
  await pool.query("ANALYZE company");
  return ids;
}

/** Databases of runs that were killed. */
async function dropForgotten(serverUrl: string): Promise<void> {
  const { rows } = await runSql(
    serverUrl,
    `SELECT datname AS name FROM pg_database WHERE datname LIKE '${namePrefix.replaceAll("_", "\\_")}%'
       AND NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pg_stat_activity.datname = pg_database.datname)`,
  );
  for (const { name } of rows) {
    await runSql(serverUrl, `DROP DATABASE IF EXISTS "${name}"`).catch(() => {});
  }
}

async function runSql(url: string, sql: string): Promise<pg.QueryResult<{ name: string }>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
