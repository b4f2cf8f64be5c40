import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { problemSchema } from "@/app/api/v1/problem";
import { routes } from "@/app/api/v1/routes";
import { drawKey } from "@/services/api-keys/key-text";
import { makeApiKey } from "@/services/api-keys/make-api-key";
import { revokeApiKey } from "@/services/api-keys/revoke-api-key";
import type { ServiceContext } from "@/services/context";
import { openApi, type StandInEngine } from "../support/api-routes";
import { addKeyOwner, type KeyOwner, V1Client } from "../support/api-v1-client";
import { EventStreamReader } from "../support/event-stream-reader";
import { addVerdict } from "../support/evidence-rows";

const perMinute = 40;
let ctx: ServiceContext;
let engine: StandInEngine;
let close: () => Promise<void>;
let ada: KeyOwner;
let eve: KeyOwner;

beforeAll(async () => {
  // The windows are minutes of the clock: a date in the middle of one, so that no test sees two.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2030-01-01T10:30:20Z") });
  ({ ctx, engine, close } = await openApi({ ASSAY_API_PER_MINUTE: String(perMinute) }));
  ada = await addKeyOwner(ctx, "ada");
  eve = await addKeyOwner(ctx, "eve");
});
afterEach(async () => {
  engine.mode = "up";
  await ctx.database.pool.query("DELETE FROM rate_limit_window");
});
afterAll(async () => {
  vi.useRealTimers();
  await close();
});

async function expectProblem(response: Response, status: number, code: string) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = problemSchema.parse(await response.json());
  expect(problem).toMatchObject({ status, code });
  return problem;
}

async function createSearch(owner: KeyOwner, body: Record<string, unknown> = {}): Promise<string> {
  const response = await owner.client.call("/searches", {
    body: { query: "robot makers", ...body },
  });
  expect(response.status).toBe(201);
  const { id }: { id: string } = await response.json();
  expect(response.headers.get("location")).toBe(`/api/v1/searches/${id}`);
  return id;
}

/** A finished search of three companies, the first matched by a quote of its page. */
async function addFinishedSearch(owner: KeyOwner) {
  const searchId = await createSearch(owner, { criteria: [{ text: "makes robots" }] });
  const { pool } = ctx.database;
  const { rows } = await pool.query<{ candidateId: string; companyId: string; pageId: string }>(
    `WITH o AS (
       INSERT INTO company (domain, name, homepage_url, one_liner, sources)
       SELECT $2 || n || '.assay.test', 'Robots ' || n, 'https://x.assay.test/', 'Makes robots', ARRAY['demo']
       FROM generate_series(1, 3) AS n RETURNING id, name
     ), p AS (
       INSERT INTO page (company_id, url, final_url, outcome, content_hash, text, blocks, facts, links, fetched_at)
       SELECT id, 'https://' || $2 || name, 'https://x/', 'ok', 'h', 'Our robots are rated 4.8 out of 5.', '[]', '[]', '[]', now()
       FROM o RETURNING id, company_id
     ), c AS (
       INSERT INTO candidate (search_id, company_id, rank, state, decided_at)
       SELECT $1, id, right(name, 1)::int, 'unclear', now() FROM o RETURNING id, company_id, rank
     )
     SELECT c.id AS "candidateId", c.company_id AS "companyId", p.id AS "pageId"
     FROM c JOIN p USING (company_id) ORDER BY c.rank`,
    [searchId, `r${randomUUID().slice(0, 8)}-`],
  );
  const criterion = await pool.query<{ id: string }>(
    "SELECT id FROM criterion WHERE search_id = $1",
    [searchId],
  );
  const [first] = rows;
  if (!first) throw new Error("no candidate");
  const ids = {
    searchId,
    ...first,
    criterionId: criterion.rows[0]?.id ?? "",
    userId: owner.userId,
  };
  await addVerdict(pool, ids);
  await pool.query(
    "UPDATE candidate SET state = 'matched', score = 0.9, decided_at = now() WHERE id = $1",
    [first.candidateId],
  );
  await pool.query(
    "UPDATE search SET state = 'finished', stop_reason = 'all_checked', finished_at = now(), waiting_since = NULL, lease_until = NULL WHERE id = $1",
    [searchId],
  );
  return ids;
}

describe("a key", () => {
  test.each<[string, Record<string, string>]>([
    ["none", {}],
    ["one of another form", { authorization: "Bearer sk-1234" }],
    ["one that was invented", { authorization: `Bearer ${drawKey()}` }],
    ["another scheme", { authorization: `Basic ${drawKey()}` }],
    ["a cookie", { cookie: "assay.session_token=anything" }],
  ])("is asked for: %s is a 401 that says how", async (_what, headers) => {
    const response = await new V1Client(null).call("/searches", { headers });
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    const problem = await expectProblem(response, 401, "unauthenticated");
    expect(problem.detail).toContain("/settings");
  });

  test("that was revoked is refused from the next request on", async () => {
    const owner = await addKeyOwner(ctx, "rob");
    expect((await owner.client.call("/searches")).status).toBe(200);
    expect(await revokeApiKey({ ctx, input: { userId: "eve", keyId: owner.keyId } })).toBe(false);
    expect((await owner.client.call("/searches")).status).toBe(200);
    expect(await revokeApiKey({ ctx, input: owner })).toBe(true);
    await expectProblem(await owner.client.call("/searches"), 401, "unauthenticated");
  });

  test("that may read alone changes nothing, whatever the route", async () => {
    const reader = await addKeyOwner(ctx, "rita", false);
    const writing = routes.filter(({ scope }) => scope === "write");
    expect(writing.length).toBeGreaterThan(5);
    for (const { path, method } of writing) {
      const response = await reader.client.call(path.replace("{id}", randomUUID()), {
        method,
        body: {},
      });
      await expectProblem(response, 403, "scope_missing");
    }
    expect((await reader.client.call("/searches")).status).toBe(200);
  });

  test("is stored as a hash alone, and its use is noted", async () => {
    const owner = await addKeyOwner(ctx, "uma");
    await owner.client.call("/searches");
    const { rows } = await ctx.database.pool.query(
      "SELECT octet_length(hash) AS bytes, last_used_at IS NOT NULL AS used, k::text AS row FROM api_key k WHERE id = $1",
      [owner.keyId],
    );
    expect(rows[0]).toMatchObject({ bytes: 32, used: true });
    expect(rows[0]?.row).not.toContain(owner.client.key?.slice(12));
  });

  test("is one of fifty at most", async () => {
    const owner = await addKeyOwner(ctx, "max");
    const make = () =>
      makeApiKey({ ctx, input: { userId: owner.userId, name: "more", mayWrite: false } });
    // At once, and more than there may be with the one that there is.
    const made = await Promise.all(Array.from({ length: 60 }, make));
    expect(made.filter(({ ok }) => ok)).toHaveLength(49);
    expect(await make()).toMatchObject({ ok: false, error: { code: "too_many" } });
  });
});

describe("limits", () => {
  test("every answer says how its key's limit stands, and the one too many when it ends", async () => {
    const owner = await addKeyOwner(ctx, "lea");
    const first = await owner.client.call("/searches");
    expect(first.headers.get("ratelimit-policy")).toBe(`"key";q=${perMinute};w=60`);
    expect(first.headers.get("ratelimit")).toBe(`"key";r=${perMinute - 1};t=40`);
    for (let sent = 1; sent < perMinute; sent += 1) await owner.client.call(`/searches/${sent}`);
    const refused = await owner.client.call("/searches");
    const problem = await expectProblem(refused, 429, "rate_limited");
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(refused.headers.get("ratelimit")).toBe('"key";r=0;t=40');
    expect(problem.retryAfterSeconds).toBe(40);
    expect((await ada.client.call("/searches")).status).toBe(200);
  });

  test("a new search counts with those of the page; what is not valid does not", async () => {
    await ada.client.call("/searches", { body: { query: "x" } });
    const id = await createSearch(ada);
    expect(id).toBeTruthy();
    const { rows } = await ctx.database.pool.query(
      "SELECT key, count FROM rate_limit_window WHERE key LIKE 'user:%'",
    );
    expect(rows).toEqual([{ key: "user:ada", count: 1 }]);
  });
});

describe("what is somebody else's", () => {
  test("is a 404 on every route, as what is not there", async () => {
    const { searchId, candidateId, pageId, criterionId } = await addFinishedSearch(ada);
    const column = await ada.client.call(`/searches/${searchId}/columns`, {
      body: { name: "CEO", type: "text" },
    });
    const columnId = (await column.json()).columns[0].id;
    const owned = routes.filter(({ path }) => path.includes("{id}"));
    expect(owned.length).toBeGreaterThan(12);
    const parts: Record<string, string> = { resultId: candidateId, pageId, criterionId, columnId };
    for (const { path, method, body, example } of owned) {
      const fill = (id: string) =>
        path.replace("{id}", id).replace(/\{(\w+)\}/g, (_all, name: string) => parts[name] ?? name);
      const call = { method, ...(body ? { body: example ?? {} } : {}) };
      await ctx.database.pool.query("DELETE FROM rate_limit_window");
      const answers = [
        await eve.client.call(fill(searchId), call),
        await eve.client.call(fill(randomUUID()), call),
        await eve.client.call(fill("%00"), call),
      ];
      const [first, ...others] = await Promise.all(
        answers.map(async (answer) => ({
          ...(await expectProblem(answer, 404, "not_found")),
          reference: "",
        })),
      );
      for (const other of others) expect(other).toEqual(first);
    }
    expect(await (await eve.client.call("/searches")).json()).toEqual({
      data: [],
      nextCursor: null,
    });
  });

  test("is a 404 where it is a list or a monitor, too", async () => {
    const { searchId } = await addFinishedSearch(ada);
    const made = await ada.client.call("/lists", { body: { name: "mine", text: "x.example" } });
    expect(made.status).toBe(201);
    const listId = (await made.json()).list.id;
    const detail = await (await ada.client.call(`/lists/${listId}`)).json();
    const watch = await ada.client.call(`/searches/${searchId}/monitors`, {
      body: { schedule: "0 8 * * 1", timeZone: "UTC" },
    });
    expect(watch.status).toBe(201);
    const parts: Record<string, string> = {
      listId,
      entryId: detail.entries[0].id,
      monitorId: (await watch.json()).id,
    };
    const owned = routes.filter(({ path }) => /\{(listId|monitorId)\}/.test(path));
    expect(owned.length).toBeGreaterThan(7);
    for (const { path, method, body, example } of owned) {
      const address = path.replace(/\{(\w+)\}/g, (_all, name: string) => parts[name] ?? name);
      const call = { method, ...(body ? { body: example } : {}) };
      await expectProblem(await eve.client.call(address, call), 404, "not_found");
    }
    expect(await (await eve.client.call("/lists")).json()).toEqual({ lists: [] });
    expect(await (await eve.client.call("/monitors")).json()).toEqual({ monitors: [] });
    expect(await (await ada.client.call(`/lists/${listId}`)).json()).toEqual(detail);
  });
});

describe("what a search is used for", () => {
  test("columns are asked and taken away, a verdict is corrected and taken back", async () => {
    const { searchId, candidateId, criterionId } = await addFinishedSearch(ada);
    const columns = `/searches/${searchId}/columns`;
    const asked = await ada.client.call(columns, { body: { name: "CEO", type: "text" } });
    const search = await asked.json();
    expect(search).toMatchObject({ columns: [{ name: "CEO", type: "text" }] });
    const again = await ada.client.call(columns, { body: { name: "ceo", type: "text" } });
    expect((await expectProblem(again, 409, "name_taken")).field).toBe("name");
    const gone = await ada.client.call(`${columns}/${search.columns[0].id}`, { method: "DELETE" });
    expect(await gone.json()).toMatchObject({ columns: [] });

    const verdict = `/searches/${searchId}/results/${candidateId}/verdicts/${criterionId}`;
    const body = { outcome: "not_met", note: "They stopped." };
    const corrected = await ada.client.call(verdict, { method: "PUT", body });
    expect(await corrected.json()).toMatchObject({
      candidate: { state: "rejected", cells: [{ outcome: "not_met", judge: "user" }] },
    });
    const undone = await ada.client.call(verdict, { method: "DELETE" });
    expect(await undone.json()).toMatchObject({
      candidate: { state: "matched", cells: [{ outcome: "met" }] },
    });
  });

  test("a list is made, filled, read and emptied; the same company is in it once", async () => {
    const text = "one.example\nTwo Works, https://two.example";
    const made = await ada.client.call("/lists", { body: { name: "Suppliers", text } });
    expect(made.status).toBe(201);
    const { list, added } = await made.json();
    expect(added).toBe(2);
    expect(made.headers.get("location")).toBe(`/api/v1/lists/${list.id}`);
    const more = { text: "one.example\nthree.example" };
    const filled = await ada.client.call(`/lists/${list.id}/entries`, { body: more });
    expect(await filled.json()).toMatchObject({ added: 1, repeated: 1 });
    const { entries } = await (await ada.client.call(`/lists/${list.id}`)).json();
    expect(entries).toHaveLength(3);
    const entry = `/lists/${list.id}/entries/${entries[0].id}`;
    expect((await ada.client.call(entry, { method: "DELETE" })).status).toBe(204);
    await expectProblem(await ada.client.call(entry, { method: "DELETE" }), 404, "not_found");
    const gone = await ada.client.call(`/lists/${list.id}`, { method: "DELETE" });
    expect(gone.status).toBe(204);
    await expectProblem(await ada.client.call(`/lists/${list.id}`), 404, "not_found");
  });

  test("a monitor is made of a search, paused, run and ended", async () => {
    const { searchId } = await addFinishedSearch(ada);
    const watch = (schedule: string) =>
      ada.client.call(`/searches/${searchId}/monitors`, { body: { schedule, timeZone: "UTC" } });
    expect((await expectProblem(await watch("at eight o'clock"), 400, "bad_schedule")).field).toBe(
      "schedule",
    );
    const made = await watch("0 8 * * 1");
    const { id } = await made.json();
    await expectProblem(await watch("0 8 * * 1"), 409, "has_one");
    const monitor = `/monitors/${id}`;
    const paused = await ada.client.call(monitor, { method: "PATCH", body: { state: "paused" } });
    expect(await paused.json()).toMatchObject({ state: "paused", nextDueAt: null });
    const run = await ada.client.call(`${monitor}/runs`, { method: "POST" });
    expect(run.status).toBe(201);
    const runId = (await run.json()).searchId;
    expect(await (await ada.client.call(`/searches/${runId}/changes`)).json()).toEqual({
      changes: null,
    });
    const again = await ada.client.call(`${monitor}/runs`, { method: "POST" });
    await expectProblem(again, 409, "runs_already");
    expect((await ada.client.call(monitor, { method: "DELETE" })).status).toBe(204);
    expect((await ada.client.call(`/searches/${runId}`)).status).toBe(200);
  });
});

describe("a search", () => {
  test("is made with sentences for criteria, changed, stopped, resumed, extended", async () => {
    const id = await createSearch(ada, {
      criteria: [{ text: "based in Germany" }, { text: "publishes its prices", kind: "pricing" }],
    });
    const read = await (await ada.client.call(`/searches/${id}`)).json();
    expect(read).toMatchObject({
      id,
      state: "queued",
      criteria: [
        { kind: "structured", condition: { field: "place" } },
        { kind: "pricing", condition: null },
      ],
    });
    const [, kept] = read.criteria;
    const criteria = [{ id: kept.id, text: "publishes all its prices" }, { text: "makes robots" }];
    const changed = await ada.client.call(`/searches/${id}/criteria`, {
      method: "PUT",
      body: { criteria },
    });
    expect((await changed.json()).criteria).toMatchObject([
      { text: "publishes all its prices" },
      { text: "makes robots" },
    ]);
    const post = async (path: string, body?: unknown) => {
      const answer = await ada.client.call(`/searches/${id}${path}`, { method: "POST", body });
      expect(answer.status, path).toBe(200);
      return answer.json();
    };
    expect(await post("/stop")).toMatchObject({ state: "stopped", stopReason: "stopped_by_user" });
    expect(await post("/resume")).toMatchObject({ state: "queued", stopReason: null });
    expect(await post("/extend", { candidates: 7 })).toMatchObject({ maxCandidates: 107 });
    expect(await post("/recheck", {})).toMatchObject({ id });
  });

  test("is started once however often it is sent with one Idempotency-Key, and that key for no other", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const send = (query: string) => ada.client.call("/searches", { body: { query }, headers });
    const answers = await Promise.all([1, 2, 3, 4].map(() => send("robot makers")));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id));
    expect(new Set(ids).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.has("idempotent-replayed"))).toHaveLength(3);
    const other = await send("boat builders");
    expect(await expectProblem(other, 422, "key_reused")).toMatchObject({
      field: "Idempotency-Key",
    });
  });

  test("is answered with 201 though the engine is down", async () => {
    engine.mode = "down";
    await createSearch(ada);
  });

  test("is listed newest first, page by page, each once", async () => {
    const owner = await addKeyOwner(ctx, "pia");
    const made: string[] = [];
    for (let at = 0; at < 5; at += 1) made.unshift(await createSearch(owner));
    // Five in one millisecond: the cursor has to tell them apart.
    await ctx.database.pool.query("UPDATE search SET created_at = now() WHERE user_id = 'pia'");
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? "" : `&cursor=${cursor}`;
      const page = await (await owner.client.call(`/searches?limit=2${query}`)).json();
      seen.push(...page.data.map(({ id }: { id: string }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  test("shows its results by state and page by page, and the evidence of one", async () => {
    const { searchId, candidateId, pageId, companyId } = await addFinishedSearch(ada);
    const list = async (query: string) =>
      (await ada.client.call(`/searches/${searchId}/results?${query}`)).json();
    const first = await list("limit=2");
    expect(first.data.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2]);
    const second = await list(`limit=2&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ data: [{ rank: 3 }], nextCursor: null });
    expect(await list("state=matched")).toMatchObject({ data: [{ id: candidateId }] });
    const evidence = await ada.client.call(`/searches/${searchId}/results/${candidateId}`);
    expect(await evidence.json()).toMatchObject({
      verdicts: [
        { outcome: "met", citations: [{ pageId, quote: expect.stringContaining("4.8") }] },
      ],
    });
    const page = await ada.client.call(`/searches/${searchId}/pages/${pageId}`);
    expect(await page.json()).toMatchObject({ text: "Our robots are rated 4.8 out of 5." });
    const company = await ada.client.call(`/companies/${companyId}`);
    expect(await company.json()).toMatchObject({ id: companyId, sources: ["demo"] });
  });

  test.each(["x", "bnVsbA", "e30", "eyJyYW5rIjoiMSJ9", "%00"])(
    "a cursor that was not given out is refused: %s",
    async (cursor) => {
      const id = await createSearch(ada);
      const answer = await ada.client.call(`/searches/${id}/results?cursor=${cursor}`);
      expect((await expectProblem(answer, 400, "bad_input")).field).toMatch(/^cursor/);
    },
  );

  test("is followed as a stream from any event on, to its end", async () => {
    const { searchId } = await addFinishedSearch(ada);
    const open = (headers: Record<string, string>, query = "") =>
      ada.client.call(`/searches/${searchId}/events${query}`, { headers });
    const whole = new EventStreamReader(await open({}));
    await whole.readToEnd();
    expect(whole.seqs.length).toBeGreaterThan(0);
    expect(whole.ended).toBe(true);
    const last = String(whole.seqs.at(-1));
    for (const response of [
      await open({ "last-event-id": last }),
      await open({}, `?after=${last}`),
    ]) {
      const rest = new EventStreamReader(response);
      await rest.readToEnd();
      expect(rest.seqs).toEqual([]);
      expect(rest.ended).toBe(true);
    }
  });
});

test("companies are found by what is known of them, and read by domain", async () => {
  await ctx.database.pool.query(
    `INSERT INTO company (domain, name, homepage_url, one_liner, country, sources)
     VALUES ('beehive.assay.test', 'Beehive', 'https://beehive.assay.test/', 'Sensors for beekeepers', 'Germany', ARRAY['demo'])`,
  );
  const found = await ada.client.call("/companies?q=beekeepers+in+Germany&limit=1");
  expect(await found.json()).toMatchObject({ data: [{ company: { name: "Beehive" } }] });
  const read = await ada.client.call("/companies/Beehive.assay.test");
  expect(await read.json()).toMatchObject({ name: "Beehive", country: "Germany", employees: null });
  await expectProblem(await ada.client.call("/companies/nobody.example"), 404, "not_found");
});

test("an address that is not there is a 404, another method a 405 that names those there are", async () => {
  for (const path of [
    "/",
    "/search",
    "/searches/",
    "/searches//stop",
    "/%E0%A4%A",
    "/searches/a/b/c",
  ])
    await expectProblem(await ada.client.call(path), 404, "not_found");
  const other = await ada.client.call("/searches", { method: "DELETE" });
  expect(other.headers.get("allow")).toBe("POST, GET");
  await expectProblem(other, 405, "method_not_allowed");
  const options = await new V1Client(null).call("/searches", { method: "OPTIONS" });
  expect(options.status).toBe(204);
  // No other site's page may call it: there is no header that would let a browser.
  expect([...options.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual(
    [],
  );
});

test("what breaks here is a 500 whose reference stands in the log", async () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await ctx.database.pool.query("ALTER TABLE search RENAME TO search_gone");
  try {
    const problem = await expectProblem(await ada.client.call("/searches"), 500, "internal");
    expect(problem.detail).not.toContain("search_gone");
    const logged = written.mock.calls.map(([line]) => String(line)).join("");
    expect(logged).toContain(problem.reference);
  } finally {
    await ctx.database.pool.query("ALTER TABLE search_gone RENAME TO search");
    written.mockRestore();
  }
});
