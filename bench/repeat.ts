import { startFakeLlmServer } from "@/tests/support/fake-llm-server";
import { describeMachine, type RunningSystem, startSystem } from "./running-system";

/**
 * npm run bench:repeat — the same search twice, by two users, over 100 demo companies: pages answer after 150 ms, the model
 * (a fake that speaks the protocol) after two seconds. The second run must ask neither, and be ten times as fast.
 */

const query = "Companies that have good reviews on their website and are AI-related";
const companies = 100;
const pageLatencyMs = 150;
const modelLatencyMs = 2_000;

const model = await startFakeLlmServer({ latencyMs: modelLatencyMs });
const system = await startSystem(4901, {
  ASSAY_DEMO_LATENCY_MS: String(pageLatencyMs),
  OPENAI_API_KEY: "sk-bench",
  OPENAI_BASE_URL: model.baseUrl,
  OPENAI_MODEL: "fake-model",
});
try {
  // Loads the route handlers; a source without companies, so that nothing of the measured runs is known.
  await system.search("a warm-up", 0, "imported");
  await system.readProbe();
  const first = await run(system);
  const second = await run(system);
  console.log(`\n${describeMachine()}`);
  console.log(
    `"${query}": ${companies} demo companies twice, pages after ${pageLatencyMs} ms, the model after ${modelLatencyMs} ms\n`,
  );
  const row = (name: string, ...values: string[]) =>
    console.log(name.padEnd(18) + values.map((value) => value.padStart(10)).join(" "));
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  row("", "first", "second", "aim");
  row("wall", seconds(first.wallMs), seconds(second.wallMs));
  row("times as fast", "1", (first.wallMs / second.wallMs).toFixed(1), "≥ 10");
  row("model calls", String(first.modelCalls), String(second.modelCalls), "0");
  row("page requests", String(first.siteRequests), String(second.siteRequests), "0");
  row("same results", "", second.results === first.results ? "yes" : "no", "yes");
} finally {
  await system.stop();
  await model.close();
}

async function run(running: RunningSystem) {
  const before = model.stats.calls;
  const { wallMs, snapshot } = await running.search(query, companies);
  const { siteRequests } = await running.readProbe();
  const results = snapshot.candidates.map(({ company, state, cells }) => [
    company.domain,
    state,
    cells.map(({ outcome, evidence }) => [outcome, evidence]),
  ]);
  return {
    wallMs,
    siteRequests,
    modelCalls: model.stats.calls - before,
    results: JSON.stringify(results),
  };
}
