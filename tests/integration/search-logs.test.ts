import { expect, test } from "vitest";
import { z } from "zod";
import { createSearchSchema } from "@/research/search-view";
import { createLogger } from "@/services/log/create-logger";
import { submitSearch } from "@/services/submit-search";
import { finishDemoSearch, openDemo } from "../support/demo-search";

const lineSchema = z.looseObject({ event: z.string(), searchId: z.string().optional() });

test("a search leaves its story in the log, by its id, without a word of the pages or of the question", {
  timeout: 60_000,
}, async () => {
  const lines: string[] = [];
  const log = createLogger({ secrets: [], write: (line) => lines.push(line) });
  const demo = await openDemo({}, { log });
  const query = "companies that are AI-related and publish their prices";
  const submitted = await submitSearch({
    ctx: demo.ctx,
    input: {
      userId: demo.userId,
      idempotencyKey: null,
      request: createSearchSchema.parse({ query, wanted: 100, maxCandidates: 8 }),
    },
  });
  if (!submitted.ok) throw new Error(submitted.error.message);
  const searchId = submitted.value.id;
  await finishDemoSearch(demo, searchId);
  const { rows: pages } = await demo.ctx.database.pool.query<{ text: string }>(
    "SELECT text FROM page WHERE length(text) > 200",
  );
  await demo.close();

  const events = lines.map((line) => lineSchema.parse(JSON.parse(line)));
  const story = events.filter((event) => event.searchId === searchId);
  const counted = (event: string) => story.filter((line) => line.event === event).length;
  expect(counted("search.admitted")).toBe(1);
  expect(counted("search.created")).toBe(1);
  expect(counted("company.recorded")).toBe(8);
  expect(counted("search.ended")).toBe(1);
  expect(story.at(-1)).toMatchObject({ reason: "all_checked", companies: 8 });

  const all = lines.join("\n");
  expect(all).not.toContain("AI-related");
  expect(pages.length).toBeGreaterThan(8);
  for (const { text } of pages) expect(all).not.toContain(text.slice(60, 100));
});
