import { afterEach, beforeEach, expect, test } from "vitest";
import { createSearchSchema, isOver } from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import { checkQueueRoom } from "@/services/check-queue-room";
import { extendSearch } from "@/services/extend-search";
import { findCandidates } from "@/services/find-candidates";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { readSearch } from "@/services/read-search";
import { recordVerification } from "@/services/record-verification";
import { resumeSearch } from "@/services/resume-search";
import { startVerification } from "@/services/start-verification";
import { stopSearch } from "@/services/stop-search";
import { submitSearch } from "@/services/submit-search";
import { addCompanies, addUser, createTestContext } from "../support/test-context";

let services: Awaited<ReturnType<typeof createTestContext>>;

beforeEach(async () => {
  services = await createTestContext({
    environment: {
      ASSAY_USER_SEARCHES: "2",
      ASSAY_GLOBAL_SEARCHES: "3",
      ASSAY_USER_QUEUE: "3",
      ASSAY_GLOBAL_QUEUE: "5",
    },
  });
  for (const id of ["ada", "bob", "cyd"]) await addUser(services.ctx, id);
});
afterEach(() => services.close());

const submit = (userId: string, key: string | null = null) =>
  submitSearch({
    ctx: services.ctx,
    input: {
      userId,
      idempotencyKey: key,
      request: createSearchSchema.parse({ query: "robot makers", maxCandidates: 1 }),
    },
  });

async function submitted(userId: string): Promise<string> {
  const answer = await submit(userId);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.id;
}

async function positionOf(userId: string, searchId: string) {
  const snapshot = await readSearch({ ctx: services.ctx, input: { userId, searchId } });
  return snapshot?.search.queuePosition;
}

const stop = (userId: string, searchId: string) =>
  stopSearch({ ctx: services.ctx, input: { userId, searchId } });

const requested = () => services.outbox.searches.map(({ searchId }) => searchId);

test("searches above a user's places wait, each knows its number, and moves up when one ends", async () => {
  const [first, second, third, fourth] = [
    await submitted("ada"),
    await submitted("ada"),
    await submitted("ada"),
    await submitted("ada"),
  ];
  expect(requested()).toEqual([first, second]);
  expect(await positionOf("ada", second)).toBeNull();
  expect(await positionOf("ada", third)).toBe(1);
  expect(await positionOf("ada", fourth)).toBe(2);
  await stop("ada", first);
  expect(requested()).toEqual([first, second, third]);
  expect(await positionOf("ada", third)).toBeNull();
  expect(await positionOf("ada", fourth)).toBe(1);
});

test("a place in a full instance goes to who has none, before the third search of somebody else", async () => {
  const ada = [await submitted("ada"), await submitted("ada"), await submitted("ada")];
  const bobs = await submitted("bob");
  const [adas] = ada;
  if (!adas) throw new Error("nothing was submitted");
  await submitted("bob");
  const cyds = await submitted("cyd");
  expect(requested()).toEqual([...ada.slice(0, 2), bobs]);
  expect(await positionOf("cyd", cyds)).toBe(1);
  await stop("ada", adas);
  expect(requested().at(-1)).toBe(cyds);
});

test("a queue is bounded for a user and in all: one more is refused with what to do, and not stored", async () => {
  for (let at = 0; at < 5; at += 1) await submitted("ada");
  const own = await submit("ada");
  expect(own).toMatchObject({ ok: false, error: { code: "queue_full" } });
  expect(own.ok || own.error.message).toMatch(/You have 5 searches that run or wait.*Stop one/);
  for (let at = 0; at < 3; at += 1) await submitted("bob");
  const all = await submit("cyd");
  expect(all.ok || all.error.message).toMatch(/5 searches wait here already.*in a few minutes/);
  const { rows } = await services.ctx.database.pool.query("SELECT count(*)::int AS n FROM search");
  expect(rows).toEqual([{ n: 8 }]);
});

test("the same key gives the same search again, also when the queue is full", async () => {
  const first = await submit("ada", "k");
  for (let at = 0; at < 4; at += 1) await submitted("ada");
  expect(await submit("ada")).toMatchObject({ ok: false });
  expect(await submit("ada", "k")).toMatchObject({
    ok: true,
    value: { id: first.ok && first.value.id, created: false, queuePosition: null },
  });
});

test("twenty requests at the same moment take no place twice", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => submit("ada")));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
  expect(new Set(requested()).size).toBe(2);
});

test("a waiting search is not asked for by the sweeper; one whose request was lost is", async () => {
  const first = await submitted("ada");
  await submitted("ada");
  const waiting = await submitted("ada");
  await sweep({ ctx: services.ctx, input: { engineRestarted: true } });
  expect(requested().filter((id) => id === first)).toHaveLength(2);
  expect(requested()).not.toContain(waiting);
  const { pool } = services.ctx.database;
  await pool.query(
    "UPDATE search SET state = 'stopped', stop_reason = 'stopped_by_user', finished_at = now() WHERE id = $1",
    [first],
  );
  await sweep({ ctx: services.ctx, input: { engineRestarted: false } });
  expect(requested().filter((id) => id === waiting)).toHaveLength(1);
  await pool.query("UPDATE search SET lease_until = NULL WHERE id = $1", [waiting]);
  await sweep({ ctx: services.ctx, input: { engineRestarted: false } });
  expect(requested().filter((id) => id === waiting)).toHaveLength(2);
});

test("a waiting search can be stopped, and one started anew waits for its turn again", async () => {
  await submitted("ada");
  await submitted("ada");
  const waiting = await submitted("ada");
  expect(isOver((await stop("ada", waiting))?.state ?? "queued")).toBe(true);
  const input = { userId: "ada", searchId: waiting };
  expect(await checkQueueRoom({ ctx: services.ctx, input })).toBeNull();
  const again = await resumeSearch({ ctx: services.ctx, input });
  expect(again).toMatchObject({ state: "queued", queuePosition: 1 });
});

/** Plans it, finds its one company and checks it: the search ends by itself. */
async function runToEnd(searchId: string): Promise<void> {
  const { ctx, outbox } = services;
  const input = outbox.searches.findLast((request) => request.searchId === searchId);
  if (!input) throw new Error("it was not requested");
  await planSearch({ ctx, input });
  await findCandidates({ ctx, input });
  for (const claim of await openWindow({ ctx, input })) {
    await startVerification({ ctx, input: claim });
    await recordVerification({
      ctx,
      input: {
        claim,
        result: {
          kind: "failed",
          code: "site_unreachable",
          message: "Away.",
          verdicts: [],
          reading: null,
        },
      },
    });
  }
}

test("the last company of a search lets the next search in", async () => {
  await addCompanies(services.ctx, 1);
  const first = await submitted("ada");
  await submitted("ada");
  const waiting = await submitted("ada");
  await runToEnd(first);
  expect(requested().at(-1)).toBe(waiting);
});

test("a search without candidates lets the next search in", async () => {
  const first = await submitted("ada");
  await submitted("ada");
  const waiting = await submitted("ada");
  await runToEnd(first);
  expect(requested().at(-1)).toBe(waiting);
});

test("a finished search that is to look further waits for a place", async () => {
  await addCompanies(services.ctx, 1);
  const first = await submitted("ada");
  await runToEnd(first);
  await submitted("ada");
  await submitted("ada");
  const input = { userId: "ada", searchId: first };
  const extended = await extendSearch({ ctx: services.ctx, input: { ...input, candidates: 10 } });
  expect(extended).toMatchObject({ state: "queued", queuePosition: 1 });
});

test("a stopped search with companies waits for a place when it is resumed, and then checks these alone", async () => {
  await addCompanies(services.ctx, 2);
  const first = await submitted("ada");
  const request = services.outbox.searches.findLast(({ searchId }) => searchId === first);
  if (!request) throw new Error("it was not requested");
  await planSearch({ ctx: services.ctx, input: request });
  await findCandidates({ ctx: services.ctx, input: request });
  await stop("ada", first);
  const others = [await submitted("ada"), await submitted("ada")];
  const input = { userId: "ada", searchId: first };
  const resumed = await resumeSearch({ ctx: services.ctx, input });
  expect(resumed).toMatchObject({ state: "queued", queuePosition: 1, counts: { total: 1 } });
  await stop("ada", others[0] ?? "");
  expect(requested().at(-1)).toBe(first);
  await runToEnd(first);
  const snapshot = await readSearch({ ctx: services.ctx, input });
  expect(snapshot?.search).toMatchObject({
    state: "finished",
    counts: { total: 1, failed: 1, pending: 0 },
  });
});
