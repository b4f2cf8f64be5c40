import { eventType, type Inngest } from "inngest";
import { z } from "zod";

const companySchema = z.object({
  userId: z.string(),
  searchId: z.string(),
  index: z.number(),
  workMs: z.number(),
});
export type NaiveCompany = z.infer<typeof companySchema>;
const companyRequested = eventType("bench/naive.company", { schema: companySchema });

type Options = {
  readonly userConcurrency: number;
  readonly globalConcurrency: number;
  readonly doWork: (company: NaiveCompany) => Promise<unknown>;
};
type Progress = { firstAt: number | null; lastAt: number; done: number };

/**
 * What one writes first: an event for each company of a search at once, under the same concurrency keys as the chain has.
 * It keeps no rows of its own, so it is even a little faster than it would be.
 */
export function createNaiveFanOut(client: Inngest, options: Options) {
  const searches = new Map<string, Progress>();
  const fn = client.createFunction(
    {
      id: "naive-company",
      triggers: [companyRequested],
      retries: 2,
      concurrency: [
        { key: "event.data.userId", limit: options.userConcurrency },
        { limit: options.globalConcurrency },
      ],
    },
    async ({ event, step }) => {
      await step.run("work", async () => {
        await options.doWork(event.data);
      });
      const progress = searches.get(event.data.searchId);
      if (!progress) return;
      progress.firstAt ??= performance.now();
      progress.lastAt = performance.now();
      progress.done += 1;
    },
  );
  return {
    fn,
    async start(search: { userId: string; searchId: string; works: readonly number[] }) {
      const { userId, searchId, works } = search;
      searches.set(searchId, { firstAt: null, lastAt: 0, done: 0 });
      await client.send(
        works.map((workMs, index) => companyRequested.create({ userId, searchId, index, workMs })),
      );
    },
    progress: (searchId: string) => searches.get(searchId),
  };
}
