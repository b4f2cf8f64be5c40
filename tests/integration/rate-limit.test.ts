import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { clientAddress, limitRequests } from "@/app/api/limit-requests";
import { readEnvironment } from "@/env";
import { apiErrorSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { createContext } from "@/services/create-context";
import { dropOldLimits, takeRateLimit } from "@/services/take-rate-limit";
import { ApiClient, openApi } from "../support/api-routes";

const perHour = 4;
let ctx: ServiceContext;
let close: () => Promise<void>;

// The windows are hours of the clock: a date in the middle of one, so that no test sees two.
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2030-01-01T10:30:00Z") });
  ({ ctx, close } = await openApi({
    ASSAY_SEARCHES_PER_HOUR: String(perHour),
    TRUST_PROXY: "1",
  }));
});
afterAll(async () => {
  vi.useRealTimers();
  await close();
});
afterEach(async () => {
  vi.setSystemTime(new Date("2030-01-01T10:30:00Z"));
  await ctx.database.pool.query("DELETE FROM rate_limit_window");
});

const headersOf = (forwardedFor: string) => new Headers({ "x-forwarded-for": forwardedFor });

describe("the address that counts", () => {
  test.each([
    ["no proxy is trusted: every client is one", 0, "203.0.113.7", "direct"],
    ["one proxy: the address that it saw", 1, "203.0.113.7", "203.0.113.7"],
    [
      "one proxy: what the client put before it is not believed",
      1,
      "1.1.1.1, 203.0.113.7",
      "203.0.113.7",
    ],
    [
      "two proxies: the address that the outer one saw",
      2,
      "6.6.6.6, 203.0.113.7, 10.0.0.1",
      "203.0.113.7",
    ],
    ["fewer hops than proxies", 2, "203.0.113.7", "unknown"],
    ["no header", 1, "", "unknown"],
    ["no address", 1, "unknown, <script>", "unknown"],
    ["IPv6 by its /64", 1, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["IPv6 with zeros left out", 1, "2001:db8::1", "2001:db8:0:0::/64"],
    ["IPv4 written as IPv6", 1, "::ffff:203.0.113.7", "203.0.113.7"],
  ])("%s", (_what, trusted, header, address) => {
    expect(clientAddress(headersOf(header), trusted)).toBe(address);
  });
});

const post = (client: ApiClient, forwardedFor: string, headers: Record<string, string> = {}) =>
  client.call("/api/searches", {
    body: { query: "robot makers" },
    headers: { "x-forwarded-for": forwardedFor, ...headers },
  });

const statusesOf = async (count: number, call: () => Promise<Response>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let done = 0; done < count; done += 1) statuses.push((await call()).status);
  return statuses;
};
const repeated = (count: number, status: number) => Array.from({ length: count }, () => status);

describe("creating searches", () => {
  test("is limited per user, whatever address they come from", async () => {
    const client = new ApiClient();
    await post(client, "203.0.113.1");
    let address = 1;
    const statuses = await statusesOf(perHour + 2, () => {
      address += 1;
      return post(client, `203.0.113.${address}`);
    });
    expect(statuses).toEqual([...repeated(perHour, 201), 429, 429]);
    expect((await post(new ApiClient(), "203.0.113.1")).status).toBe(201);
  });

  test("is limited per address, whatever cookie they leave out", async () => {
    const statuses = await statusesOf(perHour * 5 + 1, () => post(new ApiClient(), "203.0.113.2"));
    expect(statuses).toEqual([...repeated(perHour * 5, 201), 429]);
    expect((await post(new ApiClient(), "203.0.113.3")).status).toBe(201);
  });

  test("a spoofed header does not open a new account of requests", async () => {
    let spoofed = 0;
    const statuses = await statusesOf(perHour * 5 + 1, () => {
      spoofed += 1;
      return post(new ApiClient(), `198.51.100.${spoofed}, 203.0.113.4`);
    });
    expect(statuses.at(-1)).toBe(429);
  });

  test("counts the addresses of one IPv6 /64 together and another /64 apart", async () => {
    let host = 0;
    const statuses = await statusesOf(perHour * 5 + 1, () => {
      host += 1;
      return post(new ApiClient(), `2001:db8:1:2::${host.toString(16)}`);
    });
    expect(statuses.at(-1)).toBe(429);
    expect((await post(new ApiClient(), "2001:db8:1:3::1")).status).toBe(201);
  });

  test("refuses with the seconds to wait, stores nothing, and opens again in the next hour", async () => {
    const client = new ApiClient();
    await statusesOf(perHour + 1, () => post(client, "203.0.113.5"));
    const countSearches = async () =>
      (await ctx.database.pool.query("SELECT count(*)::int AS n FROM search")).rows[0]?.n;
    const before = await countSearches();
    const refused = await post(client, "203.0.113.5");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("1800");
    expect(apiErrorSchema.parse(await refused.json()).error).toMatchObject({
      code: "rate_limited",
      message: expect.stringMatching(/Try again in 30 minutes\.$/),
      retryAfterSeconds: 1800,
    });
    expect(await countSearches()).toBe(before);
    vi.setSystemTime(new Date("2030-01-01T11:00:00Z"));
    expect((await post(client, "203.0.113.5")).status).toBe(201);
  });

  test("a request that is not valid is not counted", async () => {
    const client = new ApiClient();
    await post(client, "203.0.113.6");
    await statusesOf(10, () =>
      client.call("/api/searches", {
        body: { query: "ab" },
        headers: { "x-forwarded-for": "203.0.113.6" },
      }),
    );
    expect((await post(client, "203.0.113.6")).status).toBe(201);
  });
});

describe("previews of a query", () => {
  const previewsPerMinute = 3000;
  const from = (forwardedFor: string) => ({ headers: { "x-forwarded-for": forwardedFor } });
  const plan = (forwardedFor: string, query = "robot makers") =>
    new ApiClient().call("/api/plan", { body: { query }, ...from(forwardedFor) });
  const estimate = (forwardedFor: string) =>
    new ApiClient().call("/api/estimate", {
      body: { source: "demo", criteria: [], maxCandidates: 10 },
      ...from(forwardedFor),
    });
  /** As if an address that has asked once had asked so many. */
  const setAsked = async (forwardedFor: string, count: number) => {
    const { rowCount } = await ctx.database.pool.query(
      "UPDATE rate_limit_window SET count = $2 WHERE key = $1",
      [`preview:${forwardedFor}`, count],
    );
    expect(rowCount).toBe(1);
  };

  test("plans and estimates of an address are limited together, and refused with the seconds to wait", async () => {
    const [busy, other] = ["203.0.113.9", "203.0.113.10"];
    expect((await plan(busy)).status).toBe(200);
    await setAsked(busy, previewsPerMinute - 2);
    vi.setSystemTime(new Date("2030-01-01T10:30:15Z"));
    expect((await estimate(busy)).status).toBe(200);
    expect((await plan(busy)).status).toBe(200);
    for (const refused of [await plan(busy), await estimate(busy)]) {
      expect(refused.status).toBe(429);
      expect(refused.headers.get("retry-after")).toBe("45");
      expect(apiErrorSchema.parse(await refused.json()).error).toMatchObject({
        code: "rate_limited",
        retryAfterSeconds: 45,
      });
    }
    expect([(await plan(other)).status, (await estimate(other)).status]).toEqual([200, 200]);
    vi.setSystemTime(new Date("2030-01-01T10:31:00Z"));
    expect([(await plan(busy)).status, (await estimate(busy)).status]).toEqual([200, 200]);
  });

  test("a minute of keys at the shortest pause that the page asks at is not refused", async () => {
    const typist = "203.0.113.11";
    await plan(typist);
    await setAsked(typist, 60_000 / 60);
    expect((await plan(typist)).status).toBe(200);
  });

  test("what is not valid is not counted, and previews take nothing from searches", async () => {
    const address = "203.0.113.12";
    await plan(address);
    await setAsked(address, previewsPerMinute - 1);
    expect((await plan(address, "ab")).status).toBe(400);
    expect((await plan(address)).status).toBe(200);
    expect((await plan(address)).status).toBe(429);
    expect((await post(new ApiClient(), address)).status).toBe(201);
  });
});

describe("counting", () => {
  const limit = { key: "k", limit: 10, windowSeconds: 3600 };

  test("50 requests at once with a limit of 10 let exactly 10 through", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => takeRateLimit({ ctx, input: [limit] })),
    );
    expect(answers.filter((wait) => wait === null)).toHaveLength(10);
    expect(answers.filter((wait) => wait === 1800)).toHaveLength(40);
  });

  test("is shared by all processes", async () => {
    const other = createContext({
      environment: readEnvironment({ DATABASE_URL: ctx.database.url, ASSAY_WORKERS: "0" }),
      dispatcher: ctx.dispatcher,
    });
    try {
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_unused, index) =>
          takeRateLimit({ ctx: index % 2 === 0 ? ctx : other, input: [limit] }),
        ),
      );
      expect(answers.filter((wait) => wait === null)).toHaveLength(10);
    } finally {
      await other.close();
    }
  });

  test("the longest wait of several limits is told", async () => {
    const short = { key: "short", limit: 1, windowSeconds: 60 };
    const long = { key: "long", limit: 1, windowSeconds: 7200 };
    expect(await limitRequests(ctx, [short, long])).toBeNull();
    const refused = await limitRequests(ctx, [short, long]);
    expect(refused?.headers.get("retry-after")).toBe("5400");
  });

  test("only windows that are long over are dropped", async () => {
    await ctx.database.pool.query(
      `INSERT INTO rate_limit_window (key, window_start, count) VALUES
         ('old', now() - interval '2 days', 1), ('new', now() - interval '1 hour', 1)`,
    );
    await dropOldLimits(ctx);
    const { rows } = await ctx.database.pool.query("SELECT key FROM rate_limit_window");
    expect(rows).toEqual([{ key: "new" }]);
  });
});

test("a monitor that is run now counts as a search of its user", async () => {
  const client = new ApiClient();
  const headers = { "x-forwarded-for": "203.0.113.8" };
  const { id } = JSON.parse(await (await post(client, "203.0.113.8")).text());
  const made = await client.call("/api/monitors", {
    body: { searchId: id, schedule: "0 9 * * *", timeZone: "Europe/Berlin" },
    headers,
  });
  const { monitor } = JSON.parse(await made.text());
  const run = () => client.call(`/api/monitors/${monitor.id}/run`, { method: "POST", headers });
  expect(await statusesOf(perHour + 1, run)).toEqual([...repeated(perHour, 409), 429]);
  expect((await post(client, "203.0.113.8")).status).toBe(429);
});

describe("changes of a search", () => {
  const bodies = {
    recheck: { method: "POST", body: {} },
    more: { method: "POST", body: { candidates: 1 } },
    resume: { method: "POST", body: {} },
    criteria: {
      method: "PUT",
      body: {
        criteria: [{ text: "publishes its prices", kind: "pricing", condition: null, spans: [] }],
      },
    },
  } as const;

  test("are limited together, five times as many as searches, and nobody else pays for them", async () => {
    const [ada, bob] = [new ApiClient(), new ApiClient()];
    const idOf = async (client: ApiClient) => {
      const { id } = JSON.parse(await (await post(client, "203.0.113.7")).text());
      return String(id);
    };
    const [own, other] = [await idOf(ada), await idOf(bob)];
    const change = (client: ApiClient, id: string, what: keyof typeof bodies) =>
      client.call(`/api/searches/${id}/${what}`, bodies[what]);
    const names = ["recheck", "more", "resume", "criteria"] as const;
    const statuses: number[] = [];
    for (let done = 0; done < perHour * 5; done += 1) {
      statuses.push((await change(ada, own, names[done % 4] ?? "more")).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
    for (const name of names) expect((await change(ada, own, name)).status).toBe(429);
    for (const name of names) expect((await change(bob, other, name)).status).toBe(200);
  });
});
