import { spawnSync } from "node:child_process";
import { trace } from "@opentelemetry/api";
import { afterEach, expect, test, vi } from "vitest";
import { countQueue } from "@/services/operations/count-queue";
import { startTelemetry } from "@/services/telemetry/start-telemetry";
import { telemetryHolder } from "@/services/telemetry/telemetry";
import { finishDemoSearch, openDemo, startDemoSearch } from "../support/demo-search";
import { startFakeLlmServer } from "../support/fake-llm-server";
import { type CollectedSpan, startFakeCollector } from "../support/fake-otlp-collector";

afterEach(() => vi.unstubAllEnvs());

const query = "companies that are AI-related and have good reviews on their website";

test("a search is one trace down to each request, judgement and model call, with ids and no text", {
  timeout: 120_000,
}, async () => {
  const collector = await startFakeCollector();
  const llm = await startFakeLlmServer({ apiKey: "sk-secret-of-the-test" });
  const settings = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    // What is left is exported at the end.
    OTEL_METRIC_EXPORT_INTERVAL: "600000",
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const stop = await startTelemetry(process.env);
  const demo = await openDemo({
    OPENAI_API_KEY: "sk-secret-of-the-test",
    OPENAI_BASE_URL: llm.baseUrl,
    OPENAI_MODEL: "gpt-4.1-mini",
  });
  demo.ctx.telemetry.observeQueue(async () => ({
    ...(await countQueue(demo.ctx.database.pool)),
  }));
  // Next and Inngest trace with the global tracer, and would tell addresses and what steps return.
  expect(trace.getTracer("next.js").startSpan("GET /operations?token=…").isRecording()).toBe(false);
  const searchId = await startDemoSearch(demo, { query, wanted: 3, maxCandidates: 3 });
  const { candidates } = await finishDemoSearch(demo, searchId);
  const { rows: pages } = await demo.ctx.database.pool.query<{ text: string }>(
    "SELECT text FROM page WHERE length(text) > 200",
  );
  await stop();
  await demo.close();
  await llm.close();
  await collector.close();

  expect(collector.problems).toEqual([]);
  const { spans } = collector;
  const named = (name: string) => spans.filter((span) => span.name === name);
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(
    new Set([searchId.replaceAll("-", "")]),
  );
  const [root, ...otherRoots] = named("search");
  expect(otherRoots).toEqual([]);
  expect(root?.parentSpanId ?? "").toBe("");
  expect(root?.attributes).toMatchObject({ "assay.search.id": searchId, "assay.companies": 3 });
  for (const child of [...named("search.plan"), ...named("search.find"), ...named("company")])
    expect(child.parentSpanId).toBe(root?.spanId);
  expect(new Set(named("company").map((span) => span.attributes["assay.candidate.id"]))).toEqual(
    new Set(candidates.map(({ id }) => id)),
  );

  const ancestry = (span: CollectedSpan): string[] => {
    const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
    return parent ? [...ancestry(parent), span.name] : [span.name];
  };
  const paths = new Set(spans.map((span) => ancestry(span).join(" > ")));
  expect([...paths]).toEqual(
    expect.arrayContaining([
      "search > company > crawl.request",
      "search > company > judge",
      "search > company > judge > llm.call",
    ]),
  );

  const sumOf = (name: string) =>
    (collector.points.get(name) ?? []).reduce((sum, { value }) => sum + value, 0);
  expect(sumOf("assay.companies.decided")).toBe(named("company").length);
  expect(sumOf("assay.crawl.requests")).toBe(named("crawl.request").length);
  expect(sumOf("assay.llm.tokens")).toBe(llm.stats.inputTokens + llm.stats.outputTokens);
  const stages = (collector.points.get("assay.queue.depth") ?? []).map(
    ({ attributes }) => attributes.stage,
  );
  expect(stages).toEqual(expect.arrayContaining(["searchesWaiting", "pending", "sent", "running"]));
  expect(collector.services).toEqual(new Set(["assay"]));

  const sent = collector.bodies.join("\n");
  expect(sent).not.toContain("AI-related");
  expect(sent).not.toContain("sk-secret");
  expect(pages.length).toBeGreaterThan(3);
  for (const { text } of pages) expect(sent).not.toContain(text.slice(50, 110));
});

/** What a process of its own has loaded of OpenTelemetry once telemetry was started. */
function loadInProcess(env: Readonly<Record<string, string>>): unknown {
  const { stdout } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      `import { createRequire } from "node:module";
       const { startTelemetry } = await import("./services/telemetry/start-telemetry.ts");
       const { telemetryHolder } = await import("./services/telemetry/telemetry.ts");
       await startTelemetry(process.env);
       const loaded = Object.keys(createRequire(import.meta.url).cache ?? {});
       console.log(JSON.stringify({ isOn: telemetryHolder().current.isOn,
         sdk: loaded.some((file) => file.includes("@opentelemetry")) }));
       process.exit(0);`,
    ],
    { encoding: "utf8", env: { PATH: process.env.PATH, NODE_ENV: "test", ...env } },
  );
  return JSON.parse(stdout);
}

test("without a collector nothing of OpenTelemetry is loaded, with one it is", () => {
  expect(loadInProcess({})).toEqual({ isOn: false, sdk: false });
  expect(loadInProcess({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1" })).toEqual({
    isOn: true,
    sdk: true,
  });
});

test("OTEL_SDK_DISABLED wins over an endpoint", async () => {
  await startTelemetry({
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1",
    OTEL_SDK_DISABLED: "true",
  });
  expect(telemetryHolder().current.isOn).toBe(false);
});
