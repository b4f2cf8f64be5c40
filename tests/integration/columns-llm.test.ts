import { afterAll, beforeAll, expect, test } from "vitest";
import type { SearchSnapshot } from "@/research/search-view";
import {
  type DemoServices,
  finishDemoSearch,
  openDemo,
  startDemoSearch,
} from "../support/demo-search";
import { type FakeLlmServer, startFakeLlmServer } from "../support/fake-llm-server";

let server: FakeLlmServer;
let demo: DemoServices;
let done: SearchSnapshot;
beforeAll(async () => {
  server = await startFakeLlmServer({ apiKey: "sk-test" });
  demo = await openDemo(
    {
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_MODEL: "fake-model",
      ASSAY_MODEL_PRICES: '{"fake-model":{"inputUsd":0,"outputUsd":1}}',
    },
    { readableOnly: true },
  );
  const searchId = await startDemoSearch(demo, {
    query: "companies with good reviews",
    wanted: 1000,
    maxCandidates: 6,
    criteria: [
      { text: "has good reviews on its website", kind: "reviews", condition: null, spans: [] },
    ],
    columns: ["what they sell", "secret", "invented"].map((name) => ({ name, type: "text" })),
  });
  done = await finishDemoSearch(demo, searchId);
});
afterAll(async () => {
  await demo.close();
  await server.close();
});

const valuesOf = (name: string) => {
  const column = done.search.columns.find((one) => one.name === name);
  return done.candidates
    .filter(({ state }) => state === "matched")
    .map(({ values }) => values.find(({ columnId }) => columnId === column?.id));
};

test("a model reads all columns of a company in one call, whose spend is counted", async () => {
  const found = valuesOf("what they sell");
  expect(found.length).toBeGreaterThan(0);
  for (const value of found)
    expect(value).toMatchObject({
      outcome: "found",
      extractor: "llm",
      evidence: expect.any(String),
    });
  const { rows } = await demo.ctx.database.pool.query(
    "SELECT count(*)::int AS calls, bool_and(state = 'settled') AS settled FROM usage WHERE purpose = 'columns'",
  );
  expect(rows).toEqual([{ calls: found.length, settled: true }]);
});

test("what the model does not find is not found, and what its quotes do not say does not count", () => {
  for (const value of valuesOf("secret"))
    expect(value).toMatchObject({ outcome: "not_found", value: null });
  for (const value of valuesOf("invented")) {
    expect(value).toMatchObject({ outcome: "not_found", value: null });
    expect(value?.reasoning).toContain("not in what it quoted");
  }
});
