import { connect } from "inngest/connect";
import { inngest } from "@/inngest/client";
import { getContext } from "@/inngest/context";
import { functions } from "@/inngest/functions";
import { boundGarbage } from "@/services/bound-garbage";
import { draining } from "@/services/draining";

const endWithinMs = 9_000;

/**
 * Takes work until SIGTERM; then takes no more, hands back what does not finish within a moment, and resolves to the exit
 * code. Start more of it for more work.
 */
export async function runWorker(): Promise<number> {
  boundGarbage();
  const ctx = getContext();
  // The signals are ours: the SDK would wait for running steps, however long they take. No thread of its own for the
  // connection: ours do the parsing, so that heartbeats are not held up, and Node 20 has no WebSocket in threads.
  const connection = await connect({
    apps: [{ client: inngest, functions }],
    handleShutdownSignals: [],
    isolateExecution: false,
    maxWorkerConcurrency: ctx.chain.globalConcurrency,
  });
  ctx.log.info("worker.connected");
  await new Promise<void>((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
  setTimeout(() => process.exit(1), endWithinMs).unref();
  const closed = connection.close();
  await draining().begin();
  await closed;
  await ctx.close();
  ctx.log.info("worker.drained");
  return 0;
}
