import { setTimeout as pause } from "node:timers/promises";
import { eventType, type Inngest } from "inngest";
import { z } from "zod";

const requested = eventType("bench/steps.requested", { schema: z.object({ run: z.string() }) });

/** What an engine takes by itself: functions of two steps that only wait, under one cap; no database, no search. */
export function createWaitingSteps(client: Inngest, options: { limit: number; stepMs: number }) {
  const finished = new Map<string, number>();
  const fn = client.createFunction(
    {
      id: "waiting-steps",
      triggers: [requested],
      concurrency: [{ limit: options.limit }],
    },
    async ({ event, step }) => {
      await step.run("first", () => pause(options.stepMs));
      await step.run("second", () => pause(options.stepMs));
      finished.set(event.data.run, (finished.get(event.data.run) ?? 0) + 1);
    },
  );
  return {
    fn,
    /** ms from sending so many events to the last one's end. */
    async run(count: number): Promise<number> {
      const run = `run-${finished.size}`;
      finished.set(run, 0);
      const startedAt = performance.now();
      await client.send(Array.from({ length: count }, () => requested.create({ run })));
      while ((finished.get(run) ?? 0) < count) await pause(5);
      return performance.now() - startedAt;
    },
  };
}
