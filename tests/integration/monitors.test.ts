import { expect, test } from "vitest";
import { sweep } from "@/services/chain/sweep";
import { addColumn } from "@/services/columns/add-column";
import { findCandidates } from "@/services/find-candidates";
import { deleteMonitor, runMonitorNow, setMonitorState } from "@/services/monitors/change-monitor";
import { createMonitor } from "@/services/monitors/create-monitor";
import { listMonitors } from "@/services/monitors/list-monitors";
import { readChanges } from "@/services/monitors/read-changes";
import { wakeMonitors } from "@/services/monitors/wake-monitors";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { drain, raise, type Started, snapshot, startSearch, verify } from "../support/chain-search";

const daily = { schedule: "0 9 * * *", timeZone: "Europe/Berlin" };

/** A finished search of three matches, and a monitor of it. */
async function startMonitor(change: Partial<typeof daily> = {}) {
  const search = await startSearch({ companies: 3 });
  await drain(search, search.window);
  const created = await createMonitor({
    ctx: search.ctx,
    input: { ...search, ...daily, ...change },
  });
  if (!created?.ok) throw new Error("the monitor was refused");
  return { search, monitorId: created.value.id };
}

const query = async <Row>({ ctx }: Started, sql: string): Promise<Row[]> =>
  (await ctx.database.pool.query(sql)).rows;
const makeDue = (search: Started, ago = "1 minute") =>
  query(
    search,
    `UPDATE monitor SET next_due_at = now() - interval '${ago}' WHERE state = 'active'`,
  );
const wake = (search: Started) => wakeMonitors({ ctx: search.ctx });

/** The run that was started last, its window open, as a search of its own. */
async function openRun(search: Started): Promise<Started> {
  const request = search.outbox.searches.at(-1) ?? raise();
  await planSearch({ ctx: search.ctx, input: request });
  await findCandidates({ ctx: search.ctx, input: request });
  const window = await openWindow({ ctx: search.ctx, input: request });
  return { ...search, searchId: request.searchId, window };
}

test("wakes at the same time start one run for one due time", async () => {
  const { search } = await startMonitor();
  await makeDue(search);
  const woken = await Promise.all([wake(search), wake(search), wake(search), wake(search)]);
  expect(woken.reduce((sum, { started }) => sum + started, 0)).toBe(1);
  expect(await query(search, "SELECT id FROM monitor_run")).toHaveLength(2);
  expect(await query(search, "SELECT id FROM monitor WHERE next_due_at > now()")).toHaveLength(1);
});

test("due times that were missed are one run", async () => {
  const { search } = await startMonitor();
  await makeDue(search, "9 days");
  expect(await wake(search)).toEqual({ started: 1 });
  const run = await openRun(search);
  await drain(run, run.window);
  expect(await wake(search)).toEqual({ started: 0 });
});

test("no run begins before the last one has ended, and then the due one does", async () => {
  const { search } = await startMonitor();
  await makeDue(search);
  await wake(search);
  await makeDue(search);
  expect(await wake(search)).toEqual({ started: 0 });
  const run = await openRun(search);
  await drain(run, run.window);
  expect((await snapshot(run)).search.state).toBe("finished");
  expect(await wake(search)).toEqual({ started: 1 });
});

test("a run asks the same again, columns included, and reads all pages anew", async () => {
  const search = await startSearch({ companies: 2 });
  await drain(search, search.window);
  await addColumn({ ctx: search.ctx, input: { ...search, column: { name: "CEO", type: "text" } } });
  await createMonitor({ ctx: search.ctx, input: { ...search, ...daily } });
  await makeDue(search);
  await query(search, "UPDATE search SET state = 'finished', stop_reason = 'all_checked'");
  await wake(search);
  const run = await openRun(search);
  const [before, after] = [await snapshot(search), await snapshot(run)];
  const asked = ({ search: one }: typeof before) => ({
    query: one.query,
    wanted: one.wanted,
    criteria: one.criteria.map(({ text, kind }) => [text, kind]),
    columns: one.columns.map(({ name, type }) => [name, type]),
  });
  expect(asked(after)).toEqual(asked(before));
  expect(await query(search, "SELECT id FROM search WHERE pages_after IS NOT NULL")).toHaveLength(
    1,
  );
});

test("a run leaves out the lists that the search left out", async () => {
  const search = await startSearch({ companies: 3 });
  await drain(search, search.window);
  const [list] = await query<{ id: string }>(
    search,
    "INSERT INTO company_list (user_id, name) VALUES ('ada', 'Known') RETURNING id",
  );
  await query(
    search,
    `INSERT INTO company_list_entry (list_id, position, given, company_id)
     SELECT '${list?.id}', 1, domain, id FROM company ORDER BY domain LIMIT 1`,
  );
  await query(search, `UPDATE search SET exclude_list_ids = ARRAY['${list?.id}'::uuid]`);
  await createMonitor({ ctx: search.ctx, input: { ...search, ...daily } });
  await makeDue(search);
  await wake(search);
  const { candidates } = await snapshot(await openRun(search));
  expect(candidates.map(({ company }) => company.domain)).toEqual([
    "c2.assay.test",
    "c3.assay.test",
  ]);
});

test("a monitor that cannot be run, and one that has a run for its time, keep no other one waiting", async () => {
  const { search } = await startMonitor();
  await query(
    search,
    `INSERT INTO monitor (user_id, request, schedule, time_zone, next_due_at)
     VALUES ('ada', '{"query": ""}', '0 9 * * *', 'UTC', now() - interval '2 hours')`,
  );
  await makeDue(search);
  expect(await wake(search)).toEqual({ started: 1 });
  expect(await query(search, "SELECT id FROM monitor WHERE next_due_at > now()")).toHaveLength(2);
  const run = await openRun(search);
  await drain(run, run.window);
  await query(
    search,
    "UPDATE monitor m SET next_due_at = r.due_at FROM monitor_run r WHERE r.monitor_id = m.id AND r.search_id <> ALL (SELECT id FROM search WHERE pages_after IS NULL)",
  );
  expect(await wake(search)).toEqual({ started: 0 });
  expect(await query(search, "SELECT id FROM monitor WHERE next_due_at > now()")).toHaveLength(2);
});

test("a run whose event is lost is asked for again", async () => {
  const { search } = await startMonitor();
  await makeDue(search);
  await wake(search);
  const lost = search.outbox.searches.pop() ?? raise();
  await query(
    search,
    "UPDATE search SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL",
  );
  await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
  expect(search.outbox.searches.at(-1)).toMatchObject({
    searchId: lost.searchId,
    attempt: lost.attempt + 1,
  });
});

test("a paused monitor is not due; resumed, it waits for its next time", async () => {
  const { search, monitorId } = await startMonitor();
  const set = (state: "active" | "paused") =>
    setMonitorState({ ctx: search.ctx, input: { ...search, monitorId, state } });
  await set("paused");
  await makeDue(search);
  expect(await wake(search)).toEqual({ started: 0 });
  await set("active");
  expect(await wake(search)).toEqual({ started: 0 });
  const [monitor] = await listMonitors({ ctx: search.ctx, input: search });
  expect(monitor).toMatchObject({ state: "active", ...daily });
  expect(monitor?.nextDueAt).not.toBeNull();
});

test("asked to run now, twice at once and in the very moment it is due, it runs once", async () => {
  const { search, monitorId } = await startMonitor();
  await makeDue(search);
  const run = () => runMonitorNow({ ctx: search.ctx, input: { ...search, monitorId } });
  await Promise.all([run(), wake(search), run()]);
  expect(await query(search, "SELECT id FROM monitor_run")).toHaveLength(2);
  expect(await run()).toMatchObject({ error: { code: "runs_already" } });
});

test("what is new, gone and otherwise is told against the last finished run", async () => {
  const { search } = await startMonitor();
  await makeDue(search);
  await wake(search);
  const run = await openRun(search);
  const [first, ...others] = run.window;
  await verify(run, first ?? raise(), "not_met");
  await drain(run, others);
  const changes = await readChanges({ ctx: search.ctx, input: run });
  expect(changes).toMatchObject({ since: { searchId: search.searchId }, added: [], unsure: [] });
  expect(changes?.gone).toHaveLength(1);
  expect(changes?.changed).toMatchObject([{ criteria: [{ before: "met", after: "not met" }] }]);
  const [monitor] = await listMonitors({ ctx: search.ctx, input: search });
  expect(monitor?.changes).toEqual(changes);
  expect(await readChanges({ ctx: search.ctx, input: search })).toBeNull();
});

test("a user has a limited number, one for a search, and never another's", async () => {
  const { search, monitorId } = await startMonitor();
  const again = await createMonitor({ ctx: search.ctx, input: { ...search, ...daily } });
  expect(again).toMatchObject({ error: { code: "has_one" } });
  const none = {
    ...search.ctx,
    environment: { ...search.ctx.environment, ASSAY_USER_MONITORS: 1 },
  };
  await query(search, "DELETE FROM monitor_run");
  expect(await createMonitor({ ctx: none, input: { ...search, ...daily } })).toMatchObject({
    error: { code: "too_many" },
  });
  const bob = { userId: "bob", monitorId };
  expect(
    await createMonitor({
      ctx: search.ctx,
      input: { ...daily, userId: "bob", searchId: search.searchId },
    }),
  ).toBeNull();
  expect(await runMonitorNow({ ctx: search.ctx, input: bob })).toBeNull();
  expect(await deleteMonitor({ ctx: search.ctx, input: bob })).toBe(false);
  expect(await deleteMonitor({ ctx: search.ctx, input: { ...search, monitorId } })).toBe(true);
});
