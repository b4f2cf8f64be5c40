import { afterEach } from "vitest";
import { createSearchSchema } from "@/research/search-view";
import type { Verdict } from "@/research/verify/verdict";
import type { ServiceContext, VerificationClaim } from "@/services/context";
import { createSearch } from "@/services/create-search";
import { findCandidates } from "@/services/find-candidates";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { readSearch } from "@/services/read-search";
import { recordVerification, type VerificationResult } from "@/services/record-verification";
import { startVerification } from "@/services/start-verification";
import { addCompanies, addUser, createTestContext, type Outbox } from "./test-context";

let closeAll: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closeAll.map((close) => close()));
  closeAll = [];
});

export type Started = {
  ctx: ServiceContext;
  outbox: Outbox;
  searchId: string;
  userId: string;
  window: VerificationClaim[];
};

/** A search whose window is open: planned, candidates found, first companies claimed. */
export async function startSearch(options: {
  companies: number;
  wanted?: number;
  chain?: Parameters<typeof createTestContext>[0]["chain"];
  environment?: Record<string, string>;
}): Promise<Started> {
  const { ctx, outbox, close } = await createTestContext({
    chain: { windowSize: 3, ...options.chain },
    environment: options.environment ?? {},
  });
  closeAll.push(close);
  const userId = await addUser(ctx, "ada");
  await addCompanies(ctx, options.companies);
  const { id: searchId } = await createSearch({
    ctx,
    input: {
      userId,
      idempotencyKey: null,
      request: createSearchSchema.parse({
        query: "robot makers",
        wanted: options.wanted ?? 1000,
        criteria: [{ text: "makes robots", kind: "topic", condition: null, spans: [] }],
      }),
    },
  });
  const request = outbox.searches[0];
  if (!request) throw new Error("nothing was sent");
  await planSearch({ ctx, input: request });
  await findCandidates({ ctx, input: request });
  return { ctx, outbox, searchId, userId, window: await openWindow({ ctx, input: request }) };
}

export async function snapshot({ ctx, userId, searchId }: Started) {
  const found = await readSearch({ ctx, input: { userId, searchId } });
  if (!found) throw new Error("the search is gone");
  return found;
}

export async function decided(
  { ctx, searchId }: Started,
  outcome: "met" | "not_met" | "unclear",
): Promise<VerificationResult> {
  const { rows } = await ctx.database.pool.query<{ id: string }>(
    "SELECT id FROM criterion WHERE search_id = $1",
    [searchId],
  );
  const verdict: Verdict = {
    criterionId: rows[0]?.id ?? "",
    outcome,
    confidence: 0.9,
    reasoning: "It says so.",
    judge: "fact",
    model: null,
    fact:
      outcome === "unclear" ? null : { field: "oneLiner", value: "Makes robots", origin: "test" },
    citations: [],
  };
  return { kind: "decided", verdicts: [verdict], reading: null };
}

export async function verify(
  search: Started,
  claim: VerificationClaim,
  outcome: "met" | "not_met" = "met",
) {
  await startVerification({ ctx: search.ctx, input: claim });
  return recordVerification({
    ctx: search.ctx,
    input: { claim, result: await decided(search, outcome) },
  });
}

/** Verifies claim after claim until none is left; returns how many companies that took. */
export async function drain(
  search: Started,
  claims: readonly VerificationClaim[],
): Promise<number> {
  const queue = [...claims];
  let verified = 0;
  for (let claim = queue.shift(); claim; claim = queue.shift()) {
    queue.push(...(await verify(search, claim)));
    verified += 1;
  }
  return verified;
}

/** Lets that much time pass for everything but leases, which their holders renew. */
export async function agePast({ ctx }: Started, interval: string): Promise<void> {
  await ctx.database.pool.query("UPDATE search SET active_at = active_at - $1::interval", [
    interval,
  ]);
  await ctx.database.pool.query(
    "UPDATE candidate SET sent_at = sent_at - $1::interval, started_at = started_at - $1::interval",
    [interval],
  );
}

export function raise(): never {
  throw new Error("the window is empty");
}
