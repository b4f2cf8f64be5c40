import { afterEach, beforeEach, expect, test } from "vitest";
import { createSearchSchema } from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import type { Dispatcher, SearchRequest } from "@/services/context";
import { createSearch } from "@/services/create-search";
import { planSearch } from "@/services/plan-search";
import { addUser, createTestContext } from "../support/test-context";

let engineUp: boolean;
let sent: SearchRequest[];
let services: Awaited<ReturnType<typeof createTestContext>>;

const engine: Dispatcher = {
  async requestSearch(request) {
    if (!engineUp) throw new Error("the engine is down");
    sent.push(request);
  },
  requestVerifications: async () => {},
  announceStop: async () => {},
  requestWebhooks: async () => {},
};

beforeEach(async () => {
  engineUp = true;
  sent = [];
  services = await createTestContext({ dispatcher: engine });
  await addUser(services.ctx, "ada");
});
afterEach(() => services.close());

async function startSearch(): Promise<string> {
  const { id } = await createSearch({
    ctx: services.ctx,
    input: {
      userId: "ada",
      idempotencyKey: null,
      request: createSearchSchema.parse({ query: "robot makers" }),
    },
  });
  return id;
}

/** Seconds until the sweeper may ask for the search again, up to the next five. */
async function readPatience(): Promise<number> {
  const { rows } = await services.ctx.database.pool.query<{ seconds: number }>(
    "SELECT extract(epoch FROM lease_until - now())::float8 AS seconds FROM search",
  );
  return Math.ceil((rows[0]?.seconds ?? 0) / 5) * 5;
}

async function sweepLater(): Promise<void> {
  await services.ctx.database.pool.query(
    "UPDATE search SET lease_until = now() - interval '1 second'",
  );
  await sweep({ ctx: services.ctx, input: { engineRestarted: false } });
}

test("a start that the engine did not take is sent again soon, however often that fails", async () => {
  engineUp = false;
  await startSearch();
  for (let round = 0; round < 6; round += 1) {
    expect(await readPatience()).toBeLessThanOrEqual(15);
    await sweepLater();
  }
  engineUp = true;
  await sweepLater();
  expect(sent).toHaveLength(1);
});

test("a start that waits in a long queue is superseded ever more rarely, so that its turn comes", async () => {
  await startSearch();
  const patience: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    patience.push(await readPatience());
    await sweepLater();
  }
  expect(patience).toEqual([30, 60, 120, 240, 480, 480]);
});

test("a request that was superseded plans nothing, the latest one does", async () => {
  await startSearch();
  await sweepLater();
  const [first, second] = sent;
  if (!first || !second) throw new Error("nothing was sent");
  expect(await planSearch({ ctx: services.ctx, input: first })).toBe(false);
  expect(await planSearch({ ctx: services.ctx, input: second })).toBe(true);
});

test("a restarted engine is asked again at once", async () => {
  await startSearch();
  await sweep({ ctx: services.ctx, input: { engineRestarted: true } });
  expect(sent.map(({ attempt }) => attempt)).toEqual([1, 2]);
});
