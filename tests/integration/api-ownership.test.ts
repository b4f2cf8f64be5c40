import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { searchListSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import {
  ApiClient,
  listApiRoutes,
  loadHandlers,
  openApi,
  type StandInEngine,
} from "../support/api-routes";

let ctx: ServiceContext;
let engine: StandInEngine;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ ctx, engine, close } = await openApi());
});
afterEach(() => {
  engine.mode = "up";
});
afterAll(() => close());

const secret = "zeppelin builders of secretville";

async function createSearch(client: ApiClient, query = "robot makers"): Promise<string> {
  const response = await client.call("/api/searches", { body: { query } });
  expect(response.status).toBe(201);
  const { id }: { id: string } = await response.json();
  return id;
}

/** A search with a candidate and a page, as its owner sees it, and how to reach each route of it. */
async function addSearch(owner: ApiClient) {
  const id = await createSearch(owner, secret);
  const { rows } = await ctx.database.pool.query<
    Record<"candidateId" | "pageId" | "criterionId" | "columnId", string>
  >(
    `WITH o AS (
       INSERT INTO company (domain, name, homepage_url, one_liner, sources)
       VALUES ($2, $3, 'https://x.assay.test/', $3, ARRAY['demo']) RETURNING id
     ), p AS (
       INSERT INTO page (company_id, url, final_url, outcome, content_hash, text, blocks, facts, links, fetched_at)
       SELECT id, 'https://' || $2, 'https://' || $2, 'ok', 'h', $3, '[]', '[]', '[]', now() FROM o RETURNING id
     ), c AS (
       INSERT INTO candidate (search_id, company_id, rank) SELECT $1, id, 1 FROM o RETURNING id
     ), k AS (
       INSERT INTO criterion (search_id, position, text, kind) VALUES ($1, 0, $3, 'topic') RETURNING id
     ), v AS (
       INSERT INTO search_column (search_id, place, name, type) VALUES ($1, 0, $3, 'text') RETURNING id
     )
     SELECT c.id AS "candidateId", p.id AS "pageId", k.id AS "criterionId", v.id AS "columnId" FROM c, p, k, v`,
    [id, `${randomUUID()}.assay.test`, secret],
  );
  return { id, candidateId: "", pageId: "", criterionId: "", columnId: "", ...rows[0] };
}
type Added = Awaited<ReturnType<typeof addSearch>>;

const addressOf = (pattern: string, parts: Added) =>
  Object.entries(parts).reduce((path, [name, part]) => path.replace(`[${name}]`, part), pattern);

const ownedRoutes = listApiRoutes().filter(({ pattern }) =>
  pattern.startsWith("/api/searches/[id]"),
);
const methodsOf = async (pattern: string) => {
  const route = ownedRoutes.find((one) => one.pattern === pattern);
  return route ? [...(await loadHandlers(route)).keys()] : [];
};

/** What a route needs to be told; the others take no body. */
const bodies: Readonly<Record<string, unknown>> = {
  "/api/searches/[id]/criteria": {
    criteria: [{ text: "publishes its prices", kind: "pricing", condition: null, spans: [] }],
  },
  "/api/searches/[id]/more": {},
  "/api/searches/[id]/columns": { name: "CEO", type: "text" },
  "/api/searches/[id]/values": { candidateId: randomUUID() },
  "/api/searches/[id]/recheck": {},
  "/api/searches/[id]/candidates/[candidateId]/verdicts/[criterionId]/override": { outcome: "met" },
};

async function expectHidden(response: Response, what: string): Promise<void> {
  expect(response.status, what).toBe(404);
  const text = await response.text();
  expect(JSON.parse(text), what).toMatchObject({ error: { code: "not_found" } });
  for (const word of secret.split(" ")) expect(text, what).not.toContain(word);
  expect(response.headers.getSetCookie(), what).toEqual([]);
}

describe.each(ownedRoutes.map(({ pattern }) => pattern))("%s", (pattern) => {
  test("is found by its owner only", async () => {
    const owner = new ApiClient();
    const stranger = new ApiClient();
    const added = await addSearch(owner);
    const other = await addSearch(stranger);
    const methods = await methodsOf(pattern);
    expect(methods.length).toBeGreaterThan(0);
    const forged = new ApiClient();
    forged.cookies.set("assay.session_token", "forged.c2lnbmF0dXJl");
    for (const method of methods) {
      const address = addressOf(pattern, added);
      const call = { method, body: bodies[pattern] };
      await expectHidden(await stranger.call(address, call), "somebody else's");
      await expectHidden(await new ApiClient().call(address, call), "no cookie");
      await expectHidden(await forged.call(address, call), "forged cookie");
      const unknown = addressOf(pattern, { ...added, id: randomUUID() });
      await expectHidden(await owner.call(unknown, call), "unknown id");
      for (const id of ["1", "null", "%00", `${added.id}x`, "'; DROP TABLE search --", "😀"]) {
        const malformed = addressOf(pattern, { ...added, id: encodeURIComponent(id) });
        await expectHidden(await owner.call(malformed, call), `malformed id ${id}`);
      }
      // Parts of another search under the stranger's own one.
      const mixed = addressOf(pattern, { ...added, id: other.id });
      if (pattern.split("[").length > 2) {
        await expectHidden(await stranger.call(mixed, call), "another search's part");
        const odd = addressOf(pattern, {
          id: added.id,
          candidateId: "x%00",
          pageId: "x%00",
          criterionId: "x%00",
          columnId: "x%00",
        });
        await expectHidden(await owner.call(odd, call), "malformed part");
      }

      const stop = new AbortController();
      const found = await owner.call(address, { ...call, signal: stop.signal });
      expect(found.status, `${method} by the owner`).toBe(200);
      stop.abort();
      await found.body?.cancel();
    }
  });
});

describe("lists and sessions", () => {
  test("the list has a user's own searches, newest first, and nobody else's", async () => {
    const ada = new ApiClient();
    const bob = new ApiClient();
    const [first, second] = [await createSearch(ada), await createSearch(ada)];
    const bobs = await createSearch(bob);
    const listOf = async (client: ApiClient) => {
      const response = await client.call("/api/searches");
      return searchListSchema.parse(await response.json()).searches.map(({ id }) => id);
    };
    expect(await listOf(ada)).toEqual([second, first]);
    expect(await listOf(bob)).toEqual([bobs]);
    expect(await listOf(new ApiClient())).toEqual([]);
  });

  test("reading makes no user and sets no cookie", async () => {
    const countUsers = async () =>
      (await ctx.database.pool.query(`SELECT count(*)::int AS n FROM "user"`)).rows[0]?.n;
    const before = await countUsers();
    const visitor = new ApiClient();
    for (const address of ["/api/searches", "/api/sources", "/api/health"]) {
      const response = await visitor.call(address);
      expect(response.status).toBe(200);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    await visitor.call("/api/plan", { body: { query: "robot makers" } });
    await visitor.call("/api/searches", { body: { query: "ab" } });
    expect(visitor.cookies.size).toBe(0);
    expect(await countUsers()).toBe(before);
  });

  test("the first search makes a user, whose cookie no script and no other site can use", async () => {
    const client = new ApiClient();
    const first = await client.call("/api/searches", { body: { query: "robot makers" } });
    const cookies = first.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/;\s*HttpOnly/i);
    expect(cookies[0]).toMatch(/;\s*SameSite=(Lax|Strict)/i);
    expect(cookies[0]).toMatch(/;\s*Path=\//i);
    const second = await client.call("/api/searches", { body: { query: "robot makers" } });
    expect(second.headers.getSetCookie()).toEqual([]);
    const { rows } = await ctx.database.pool.query(
      "SELECT count(DISTINCT user_id)::int AS users FROM search WHERE id = ANY($1)",
      [[(await first.json()).id, (await second.json()).id]],
    );
    expect(rows).toEqual([{ users: 1 }]);
  });

  test("answers with data of a user are never stored by a cache", async () => {
    const owner = new ApiClient();
    const { id } = await addSearch(owner);
    for (const address of ["/api/searches", `/api/searches/${id}`]) {
      const response = await owner.call(address);
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("creating", () => {
  test.each(["down", "silent"] as const)(
    "a search is stored and answered with 201 though the engine is %s",
    async (mode) => {
      engine.mode = mode;
      const client = new ApiClient();
      const id = await createSearch(client);
      const { rows } = await ctx.database.pool.query(
        "SELECT state, attempt, lease_until > now() + interval '16 seconds' AS sending FROM search WHERE id = $1",
        [id],
      );
      // Answered while the send is still tried: one that was given up has a lease of 15 s at most.
      expect(rows).toEqual([{ state: "queued", attempt: 1, sending: true }]);
      const stopped = await client.call(`/api/searches/${id}/stop`, { method: "POST" });
      expect(await stopped.json()).toMatchObject({ search: { state: "stopped" } });
    },
  );

  test("the same Idempotency-Key gives the same search and the same answer", async () => {
    const client = new ApiClient();
    await createSearch(client);
    const headers = { "idempotency-key": randomUUID() };
    const post = () => client.call("/api/searches", { body: { query: "robot makers" }, headers });
    const [first, second] = [await post(), await post()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(await first.json());
  });

  test("ten posts at once with one Idempotency-Key make one search", async () => {
    const client = new ApiClient();
    await createSearch(client);
    const headers = { "idempotency-key": randomUUID() };
    const responses = await Promise.all(
      Array.from({ length: 10 }, () =>
        client.call("/api/searches", { body: { query: "robot makers" }, headers }),
      ),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    const ids = await Promise.all(responses.map(async (response) => (await response.json()).id));
    expect(new Set(ids).size).toBe(1);
  });

  test("two users may use the same Idempotency-Key without meeting", async () => {
    const headers = { "idempotency-key": "the same" };
    const [ada, bob] = [new ApiClient(), new ApiClient()];
    const posts = await Promise.all(
      [ada, bob].map((client) =>
        client.call("/api/searches", { body: { query: "robot makers" }, headers }),
      ),
    );
    expect(posts.map(({ status }) => status)).toEqual([201, 201]);
  });
});
