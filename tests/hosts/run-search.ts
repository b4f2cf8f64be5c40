import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { readEnvironment } from "@/env";
import { requestSync } from "@/local-engine/request-sync";
import { createSearchSchema, searchSnapshotSchema } from "@/research/search-view";
import { createContext } from "@/services/create-context";
import { createSearch } from "@/services/create-search";
import { ensureLocalUser } from "@/services/users/ensure-local-user";
import { watchSearch } from "@/services/watch-search";
import type { Lab } from "./lab";

export const query = "Companies that have good reviews on their website and are AI-related";
export const companies = 20;
const request = { query, source: "demo", wanted: companies, maxCandidates: companies };
const longestMs = 120_000;

/** What was decided, in an order that does not depend on when. */
export type Verdicts = readonly string[];

/** Registers a job endpoint with the engine, as a deployment does; waits until it is up. */
export async function register(url: string, lab: Lab): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const problem = await requestSync(url, lab.signingKey);
    if (problem === null) return;
    if (Date.now() > deadline) throw new Error(problem);
    await wait(100);
  }
}

/** A search by whoever has the database and the engine, whose jobs run wherever the engine calls. */
export async function searchThroughEngine(lab: Lab, databaseUrl: string): Promise<Verdicts> {
  const { inngestDispatcher } = await import("@/inngest/dispatcher");
  const ctx = createContext({
    environment: readEnvironment({
      ...lab.environment,
      DATABASE_URL: databaseUrl,
      ASSAY_WORKERS: "0",
    }),
    dispatcher: inngestDispatcher,
    log: { info: () => {}, error: (event, fields) => console.error(event, fields ?? "") },
  });
  try {
    const userId = await ensureLocalUser({ ctx });
    const { id: searchId } = await createSearch({
      ctx,
      input: { userId, request: createSearchSchema.parse(request), idempotencyKey: null },
    });
    const signal = AbortSignal.timeout(longestMs);
    for await (const _ of watchSearch({ ctx, input: { searchId, afterSeq: 0, signal } }));
    return await readVerdicts(databaseUrl);
  } finally {
    await ctx.close();
  }
}

/** A search as a browser asks for it. `onChunk` sees the stream, from which it also returns when it is cut. */
export async function searchOverHttp(origin: string, databaseUrl: string): Promise<Verdicts> {
  const created = await fetch(`${origin}/api/searches`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  if (created.status !== 201) throw new Error(`${created.status}: ${await created.text()}`);
  const cookie = created.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const { id } = z.object({ id: z.string() }).parse(await created.json());
  const { streams } = await followStream(`${origin}/api/searches/${id}/events`, cookie);
  const answer = await fetch(`${origin}/api/searches/${id}`, { headers: { cookie } });
  const { search } = searchSnapshotSchema.parse(await answer.json());
  if (search.state !== "finished")
    throw new Error(`the search is ${search.state} after ${streams} streams`);
  return readVerdicts(databaseUrl);
}

/** As EventSource does: reads until `end`, and comes back with the last id when a stream ends before. */
async function followStream(
  url: string,
  cookie: string,
): Promise<{ streams: number; seqs: readonly number[] }> {
  const deadline = Date.now() + longestMs;
  const seqs: number[] = [];
  let streams = 0;
  while (Date.now() < deadline) {
    streams += 1;
    const response = await fetch(url, {
      headers: { cookie, "last-event-id": String(seqs.at(-1) ?? 0) },
      signal: AbortSignal.timeout(longestMs),
    });
    const text = await response.text();
    for (const [, seq] of text.matchAll(/^id: (\d+)$/gm)) seqs.push(Number(seq));
    if (text.includes("event: end")) return { streams, seqs };
  }
  throw new Error(`the search is not over after ${streams} streams`);
}

export async function readVerdicts(databaseUrl: string): Promise<Verdicts> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ verdict: string }>(
      `SELECT concat_ws(' | ', co.domain, c.state, k.text, v.outcome, v.confidence::text, v.judge, v.reasoning,
         (SELECT string_agg(q.quote || ' @' || q.start || ' ' || p.url, ' & ' ORDER BY q.position)
          FROM citation q JOIN page p ON p.id = q.page_id WHERE q.verdict_id = v.id)) AS verdict
       FROM candidate c JOIN company co ON co.id = c.company_id
       LEFT JOIN verdict v ON v.candidate_id = c.id AND v.is_current LEFT JOIN criterion k ON k.id = v.criterion_id`,
    );
    return rows.map(({ verdict }) => verdict).sort();
  } finally {
    await client.end();
  }
}
