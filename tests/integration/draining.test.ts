import { RetryAfterError } from "inngest";
import { expect, test } from "vitest";
import { runStep, sendOn } from "@/inngest/functions/send-on";
import { draining } from "@/services/draining";
import { verifyCandidate } from "@/services/verify-candidate";
import { raise, snapshot, startSearch } from "../support/chain-search";
import { createSilentWeb } from "../support/silent-web";

test("a process that is asked to stop hands back what it was researching, at once and without a lost attempt, and takes no new work", async () => {
  const search = await startSearch({ companies: 3 });
  const claim = search.window[0] ?? raise();
  const { web, asked } = createSilentWeb();
  const ctx = { ...search.ctx, tools: { ...search.ctx.tools, web } };
  const step = sendOn(ctx, () => verifyCandidate({ ctx, input: claim }));
  await asked;
  await draining().begin();
  expect(await step).toBe(1);
  expect(search.outbox.claims).toMatchObject([
    { candidateId: claim.candidateId, attempt: claim.attempt + 1 },
  ]);
  const { rows } = await search.ctx.database.pool.query(
    "SELECT state, failures FROM candidate WHERE id = $1",
    [claim.candidateId],
  );
  expect(rows).toEqual([{ state: "sent", failures: 0 }]);
  expect((await snapshot(search)).search.counts.inFlight).toBe(3);

  let began = false;
  const refused = runStep(async () => {
    began = true;
  });
  await expect(refused).rejects.toBeInstanceOf(RetryAfterError);
  expect(began).toBe(false);
});
