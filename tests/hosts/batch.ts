import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Lab, startProcess } from "./lab";
import { companies, query, readVerdicts, type Verdicts } from "./run-search";

/** One isolated process without an engine, killed in the middle and started again with the same id. */
export async function runBatch(lab: Lab): Promise<Verdicts> {
  const DATABASE_URL = await lab.createDatabase("batch");
  const { INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY, ...own } = lab.environment;
  const out = path.join(lab.folder, "batch.jsonl");
  const size = String(companies);
  const start = () =>
    startProcess({
      args: [
        ...["--import", "tsx", "scripts/assay.ts", "search", query, "--json", "--out", out],
        ...["--wanted", size, "--checked", size, "--id", "nightly-1"],
      ],
      env: { ...own, DATABASE_URL },
    });
  const first = start();
  await waitForDecided(DATABASE_URL, 5);
  await first.stop("SIGKILL");
  if (existsSync(out)) throw new Error("a killed run left a file that looks whole");
  const second = start();
  const code = await second.ended;
  if (code !== 0) throw new Error(`ended with ${code}: ${second.lines.join("\n")}`);
  const lines = readFileSync(out, "utf8").trim().split("\n");
  if (lines.length !== companies + 2) throw new Error(`${lines.length} lines`);
  const searches = await count(DATABASE_URL, "search");
  if (searches !== 1) throw new Error(`${searches} searches`);
  return readVerdicts(DATABASE_URL);
}

async function waitForDecided(databaseUrl: string, least: number): Promise<void> {
  while ((await count(databaseUrl, "candidate WHERE decided_at IS NOT NULL")) < least)
    await wait(20);
}

async function count(databaseUrl: string, from: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`);
  await client.end();
  return rows[0]?.n ?? 0;
}
