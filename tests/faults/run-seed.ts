import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { within } from "../support/within";
import { causeFault } from "./cause-fault";
import { checkHistory, type Violation } from "./check-history";
import type { FaultPlan } from "./fault-plan";
import { type FaultSystem, windowSize } from "./fault-system";
import { measureContention } from "./measure-contention";
import { readFinalRows } from "./read-final-rows";
import { type Viewer, viewSearch } from "./view-search";

const companies = 12;
/** What the issue allows on top of the work that remained, on cores that nobody else uses. */
const recoveryMs = 10_000;
const patienceMs = 180_000;
const upToMs = 60_000;
/** Calls of the model that one company has in flight. */
const callsPerCompany = 1;

export type SeedReport = {
  readonly violations: readonly Violation[];
  /** From all parts being up again to the end of the search. */
  readonly recoveredAfterMs: number;
  readonly allowedMs: number;
  /** What the viewer saw, by seconds after all parts were up again. */
  readonly timeline: readonly string[];
};

/** A search without a fault on a system that has just started: how long its work takes, and the session to go on with. */
export async function runReference(
  system: FaultSystem,
): Promise<{ cookie: string; workMs: number }> {
  const first = await post(system, { cookie: "", key: randomUUID(), query: "robot makers" });
  const cookie = first.cookie;
  const startedAt = performance.now();
  const query = "software companies that publish prices and offer a free trial";
  const { id } = await post(system, { cookie, key: randomUUID(), query });
  for (const searchId of [first.id, id]) {
    if (!(await view(system, searchId, cookie).ended))
      throw new Error("a search without a fault did not finish");
  }
  return { cookie, workMs: performance.now() - startedAt };
}

/** One search through one fault, and what the checker finds. */
export async function runSeed(
  system: FaultSystem,
  plan: FaultPlan,
  { cookie, workMs }: { cookie: string; workMs: number },
): Promise<SeedReport> {
  const { model } = system;
  const before = { received: model.calls.length, answered: model.answers.length };
  const request = { cookie, key: randomUUID(), query: plan.query };
  const fault = () => wait(plan.delayMs).then(() => causeFault(system, plan));
  let faulted = plan.afterEvents === 0 ? fault() : null;
  const { id } = await post(system, request);
  const viewer = view(system, id, cookie);
  await viewer.waitForEvents(plan.afterEvents);
  faulted ??= fault();
  const { exitMs } = await within(upToMs, "the fault's end", faulted);
  await system.waitUntilUp();
  const upAt = performance.now();
  const slowAtFirst = measureContention();
  const share = remainingShare(viewer);
  const again = await post(system, request);
  const ended = await viewer.ended;
  const tookMs = performance.now() - upAt;
  const slow = Math.max(slowAtFirst, measureContention());
  const allowedMs = recoveryMs * slow + share * workMs;
  const final = { searchId: id, idempotencyKey: request.key, cookie };
  const rows = await within(upToMs, "the final rows", readFinalRows(system, final));
  const violations = checkHistory(
    {
      answeredIds: [id, again.id],
      seen: viewer.seen,
      ended,
      model: {
        received: model.calls.length - before.received,
        answered: model.answers.slice(before.answered),
      },
      inFlightAtFault: windowSize * callsPerCompany,
      exitMs,
      recovery: { tookMs, allowedMs },
    },
    rows,
  );
  const timeline = viewer.arrivals.map(
    (arrivedAt, index) =>
      `${((arrivedAt - upAt) / 1000).toFixed(2)} s ${describeEvent(viewer.seen[index]?.data)}`,
  );
  return { violations, recoveredAfterMs: tookMs, allowedMs, timeline };
}

function describeEvent(data: Viewer["seen"][number]["data"] | undefined): string {
  if (data?.type === "candidate") return `${data.candidate.company.domain} ${data.candidate.state}`;
  return data?.type === "search" ? `search ${data.search.state}` : "candidates";
}

/** How much of the search was still to be done, from what the viewer has seen. */
function remainingShare({ seen }: Viewer): number {
  const last = seen.findLast(({ data }) => data.type === "candidate")?.data;
  if (last?.type !== "candidate" || last.counts.total === 0) return 1;
  return (last.counts.pending + last.counts.inFlight) / last.counts.total;
}

const view = (system: FaultSystem, searchId: string, cookie: string) =>
  viewSearch(`${system.url}/api/searches/${searchId}/events`, cookie, patienceMs);

/** Posts until it is answered, with the same key, as a client that was cut off does. */
async function post(
  system: FaultSystem,
  { cookie, key, query }: { cookie: string; key: string; query: string },
): Promise<{ id: string; cookie: string }> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      const response = await fetch(`${system.url}/api/searches`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": key, cookie },
        body: JSON.stringify({ query, source: "demo", wanted: 1000, maxCandidates: companies }),
        signal: AbortSignal.timeout(10_000),
      });
      if (!response.ok) throw new Error(`POST was answered with ${response.status}`);
      const { id } = z.object({ id: z.string() }).parse(await response.json());
      const set = response.headers.getSetCookie().map((one) => one.split(";")[0]);
      return { id, cookie: set.length > 0 ? set.join("; ") : cookie };
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}
