import { setTimeout as pause } from "node:timers/promises";
import { eventType, type Inngest } from "inngest";
import { z } from "zod";

const companyRequested = eventType("bench/naive.company", {
  schema: z.object({
    userId: z.string(),
    searchId: z.string(),
    index: z.number(),
    workMs: z.number(),
  }),
});

type Limits = { readonly userConcurrency: number; readonly globalConcurrency: number };
type Progress = { firstAt: number | null; lastAt: number; done: number };

/**
 * What one writes first: an event for each company of a search at once, under the same concurrency keys as the chain has.
 * The work is a pause of the same length; it keeps no rows, so it is even a little faster than it would be.
 */
export function createNaiveFanOut(client: Inngest, limits: Limits) {
  const searches = new Map<string, Progress>();
  const fn = client.createFunction(
    {
      id: "naive-company",
      triggers: [companyRequested],
      retries: 0,
      concurrency: [
        { key: "event.data.userId", limit: limits.userConcurrency },
        { limit: limits.globalConcurrency },
      ],
    },
    async ({ event, step }) => {
      await step.run("work", () => pause(event.data.workMs));
      const progress = searches.get(event.data.searchId);
      if (!progress) return;
      progress.firstAt ??= performance.now();
      progress.lastAt = performance.now();
      progress.done += 1;
    },
  );
  return {
    fn,
    async start(search: { userId: string; searchId: string; companies: number; workMs: number }) {
      searches.set(search.searchId, { firstAt: null, lastAt: 0, done: 0 });
      const { userId, searchId, workMs } = search;
      await client.send(
        Array.from({ length: search.companies }, (_, index) =>
          companyRequested.create({ userId, searchId, index, workMs }),
        ),
      );
    },
    progress: (searchId: string) => searches.get(searchId),
  };
}
