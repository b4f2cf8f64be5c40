import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { operationsViewSchema } from "@/research/operations-view";
import { apiErrorSchema, createSearchSchema, searchSnapshotSchema } from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import { createPostgresSpend } from "@/services/spend/postgres-spend";
import { submitSearch } from "@/services/submit-search";
import { ApiClient, openApi, type StandInEngine } from "../support/api-routes";
import { addEvidenceRows } from "../support/evidence-rows";
import { addUser } from "../support/test-context";

const token = "token-of-the-owner-in-this-test";
let api: Awaited<ReturnType<typeof openApi>>;
let engine: StandInEngine;

beforeAll(async () => {
  api = await openApi({
    ASSAY_OWNER_TOKEN: token,
    ASSAY_USER_SEARCHES: "1",
    ASSAY_USER_QUEUE: "1",
  });
  engine = api.engine;
});
afterAll(() => api.close());

const readAs = (bearer: string) =>
  new ApiClient().call("/api/operations", { headers: { authorization: `Bearer ${bearer}` } });

const signIn = (client: ApiClient, given: string) =>
  client.call("/api/operations/session", {
    method: "POST",
    rawBody: new URLSearchParams({ token: given }),
  });

test("a stranger finds nothing: neither with no token, nor with a wrong one, nor with a made-up cookie", async () => {
  const stranger = new ApiClient();
  expect((await stranger.call("/api/operations")).status).toBe(404);
  expect((await readAs(`${token}.`)).status).toBe(404);
  const refused = await signIn(stranger, `${token}.`);
  expect(refused.status).toBe(404);
  expect(stranger.cookies.size).toBe(0);
  expect((await signIn(stranger, "")).status).toBe(404);
  stranger.cookies.set("assay_owner", "0".repeat(64));
  expect((await stranger.call("/api/operations")).status).toBe(404);
});

test("whoever shows the token gets a cookie that scripts cannot read and that is not the token", async () => {
  const owner = new ApiClient();
  const answer = await signIn(owner, token);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/operations");
  expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict$/);
  expect(owner.cookies.get("assay_owner")).not.toContain(token);
  const view = await owner.call("/api/operations");
  expect(view.status).toBe(200);
  operationsViewSchema.parse(await view.json());
  expect((await readAs(token)).status).toBe(200);
});

test("a body that does not end is not read on, though it begins with the token", async () => {
  const { POST } = await import("@/app/api/operations/session/route");
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      const text = sent === 0 ? `token=${token}&more=` : "x".repeat(1_000);
      controller.enqueue(new TextEncoder().encode(text));
      sent += 1;
      if (sent > 100) controller.close();
    },
  });
  const init = { method: "POST", body: endless, duplex: "half" } as RequestInit;
  const answer = await POST(new Request("http://127.0.0.1:3000/api/operations/session", init));
  expect(answer.status).toBe(404);
  expect(sent).toBeLessThan(10);
});

test("without a token in the environment nobody is the owner", async () => {
  const owner = new ApiClient();
  await signIn(owner, token);
  const environment = api.ctx.environment as { ASSAY_OWNER_TOKEN?: string | undefined };
  const kept = environment.ASSAY_OWNER_TOKEN;
  environment.ASSAY_OWNER_TOKEN = undefined;
  try {
    expect((await owner.call("/api/operations")).status).toBe(404);
    expect((await signIn(new ApiClient(), "undefined")).status).toBe(404);
    expect((await readAs(token)).status).toBe(404);
  } finally {
    environment.ASSAY_OWNER_TOKEN = kept;
  }
});

async function view() {
  const owner = new ApiClient();
  await signIn(owner, token);
  return operationsViewSchema.parse(await (await owner.call("/api/operations")).json());
}

test("it counts what runs and waits, per user and in all, and says nothing of what people search for", async () => {
  const { ctx } = api;
  await addUser(ctx, "ada-0123456789");
  const submit = async () => {
    const submitted = await submitSearch({
      ctx,
      input: {
        userId: "ada-0123456789",
        idempotencyKey: null,
        request: createSearchSchema.parse({ query: "a private question" }),
      },
    });
    if (!submitted.ok) throw new Error(submitted.error.message);
    return submitted.value.id;
  };
  const [first, second] = [await submit(), await submit()];
  const { pool } = ctx.database;
  await pool.query(
    `INSERT INTO company (domain, name, homepage_url, sources)
     SELECT 'c' || n || '.test', 'C', 'https://c.test/', ARRAY['demo'] FROM generate_series(1, 7) AS n`,
  );
  await pool.query("UPDATE search SET state = 'running' WHERE id = $1", [first]);
  await pool.query(
    `INSERT INTO candidate (search_id, company_id, rank, state, attempt, sent_at, lease_until, decided_at, error_code, error_message, reading)
     SELECT $1, o.id, n, s.state, least(n, 1), now(), CASE WHEN s.state IN ('sent', 'running') THEN now() + interval '1 minute' END,
       CASE WHEN s.state = 'failed' THEN now() END,
       CASE WHEN s.state = 'failed' THEN 'x' END, CASE WHEN s.state = 'failed' THEN 'x' END,
       CASE WHEN s.state = 'failed' THEN $2::jsonb END
     FROM (SELECT id, row_number() OVER (ORDER BY domain)::int AS n FROM company WHERE domain LIKE 'c_.test') AS o
     JOIN (VALUES (1, 'pending'), (2, 'pending'), (3, 'sent'), (4, 'running'), (5, 'running'), (6, 'failed'), (7, 'failed'))
       AS s(n, state) USING (n)`,
    [
      first,
      JSON.stringify({
        pageIds: ["p1", "p2"],
        skipped: [
          { url: "https://c.test/a", reason: "", outcome: "timeout" },
          { url: "https://c.test/b", reason: "", outcome: "timeout" },
          { url: "https://c.test/c", reason: "", outcome: "blocked" },
        ],
      }),
    ],
  );
  const noCap = { micros: null, tokens: 1_000_000_000 };
  const spend = createPostgresSpend(pool, "m", { user: noCap, instance: noCap });
  const call = async (outcome: "answered" | "timed_out") => {
    const reserved = await spend.reserve({
      searchId: first,
      purpose: "judge",
      maxInputTokens: 10,
      maxOutputTokens: 10,
      costMicros: 50_000,
    });
    if (!reserved.ok) throw new Error(reserved.error.message);
    await spend.settle(reserved.value.reservationId, {
      inputTokens: 6,
      outputTokens: 4,
      costMicros: 20_000,
      outcome,
    });
  };
  await call("answered");
  await call("timed_out");

  const found = await view();
  expect(found.searches).toMatchObject({ running: 1, waiting: 1, userLimit: 1 });
  expect(found.searches.list).toMatchObject([
    { id: first, user: "ada-0123", state: "running", checked: 2, total: 7, matched: 0 },
    { id: second, state: "queued", queuePosition: 1, total: 0 },
  ]);
  expect(found.companies).toMatchObject({ pending: 2, sent: 1, running: 2 });
  expect(found.users).toEqual([{ user: "ada-0123", searches: 1, sent: 1, running: 2 }]);
  expect(found.model).toMatchObject({ calls: 2, tokens: 20, usd: 0.04, usdDay: 0.04 });
  expect(found.model.callsPerMinute).toBeCloseTo(0.4);
  expect(found.model.failures).toEqual([{ outcome: "timed_out", calls: 1 }]);
  expect(found.crawl).toEqual({
    companies: 2,
    pages: 4,
    errors: [
      { kind: "timeout", pages: 4 },
      { kind: "blocked", pages: 2 },
    ],
  });
  expect(JSON.stringify(found)).not.toContain("private question");
});

test("more tokens in an hour than an integer holds are counted", async () => {
  const { pool } = api.ctx.database;
  const { searchId, userId } = await addEvidenceRows(pool, "tokens");
  const before = (await view()).model.tokens;
  await pool.query(
    `INSERT INTO usage (search_id, purpose, model, state, reserved_tokens, reserved_micros, input_tokens, output_tokens, cost_micros, outcome, settled_at)
     SELECT $1, 'judge', 'm', 'settled', 1, 1, 1500000000, 1500000000, 1, 'answered', now() FROM generate_series(1, 2)`,
    [searchId],
  );
  const counted = (await view()).model.tokens;
  await pool.query('DELETE FROM "user" WHERE id = $1', [userId]);
  expect(counted).toBe(before + 6_000_000_000);
});

test("what the sweeper had to do is there, and only that", async () => {
  const { ctx } = api;
  const before = (await view()).sweeper;
  await ctx.database.pool.query(
    "UPDATE search SET lease_until = now() - interval '1 second', waiting_since = NULL WHERE state = 'queued'",
  );
  await sweep({ ctx, input: { engineRestarted: false } });
  const after = (await view()).sweeper;
  expect(after.lately.requested).toBe(before.lately.requested + 1);
  expect(after.last[0]).toMatchObject({ requested: 1 });
});

test("the API tells a search's number in the queue, and refuses what the queue has no room for", async () => {
  const client = new ApiClient();
  const post = () => client.call("/api/searches", { body: { query: "robot makers" } });
  const bodySchema = z.object({ id: z.string(), queuePosition: z.number().nullable() });
  const first = bodySchema.parse(await (await post()).json());
  expect(first.queuePosition).toBeNull();
  const second = await post();
  expect(second.status).toBe(201);
  const waiting = bodySchema.parse(await second.json());
  expect(waiting.queuePosition).toBe(1);
  const refused = await post();
  expect(refused.status).toBe(429);
  expect(apiErrorSchema.parse(await refused.json()).error).toMatchObject({
    code: "queue_full",
    message: expect.stringMatching(/Stop one, or wait until one has ended/),
  });
  const snapshot = searchSnapshotSchema.parse(
    await (await client.call(`/api/searches/${waiting.id}`)).json(),
  );
  expect(snapshot.search).toMatchObject({ state: "queued", queuePosition: 1 });

  // One that has companies waits for a place when it is resumed, as a new one would.
  const { pool } = api.ctx.database;
  await pool.query(
    `WITH one AS (INSERT INTO company (domain, name, homepage_url, sources)
       VALUES ('resumed.test', 'R', 'https://resumed.test/', ARRAY['demo']) RETURNING id)
     INSERT INTO candidate (search_id, company_id, rank) SELECT $1, id, 1 FROM one`,
    [first.id],
  );
  await client.call(`/api/searches/${first.id}/stop`, { body: {} });
  const resumed = await client.call(`/api/searches/${first.id}/resume`, { body: {} });
  expect(resumed.status).toBe(200);
  expect(await resumed.json()).toMatchObject({ search: { state: "queued", queuePosition: 1 } });
  // Then the queue is full.
  const again = await client.call("/api/searches", { body: { query: "robot makers" } });
  expect(again.status).toBe(429);
});

const readinessSchema = z.object({
  ready: z.boolean(),
  database: z.string(),
  engine: z.string(),
});

beforeEach(() => {
  // The answer is kept for two seconds.
  vi.spyOn(performance, "now").mockReturnValue(nextMoment());
});
let moment = 1_000_000;
const nextMoment = () => {
  moment += 10_000;
  return moment;
};

async function readReady() {
  const answer = await new ApiClient().call("/api/ready");
  return { status: answer.status, ...readinessSchema.parse(await answer.json()) };
}

test("ready says yes with a database and an engine", async () => {
  expect(await readReady()).toEqual({ status: 200, ready: true, database: "ok", engine: "ok" });
});

test("ready says no, and which it is, when the engine does not answer", async () => {
  engine.mode = "down";
  try {
    expect(await readReady()).toMatchObject({ status: 503, ready: false, engine: "unreachable" });
  } finally {
    engine.mode = "up";
  }
});

test("ready says no, and which it is, when the database does not answer; live goes on", async () => {
  const { pool } = api.ctx.database;
  const query = vi.spyOn(pool, "query").mockImplementation(() => Promise.reject(new Error("away")));
  try {
    expect(await readReady()).toMatchObject({ status: 503, database: "unreachable", engine: "ok" });
    expect((await new ApiClient().call("/api/health")).status).toBe(200);
  } finally {
    query.mockRestore();
  }
});
