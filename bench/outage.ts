import { setTimeout as pause } from "node:timers/promises";
import { searchSnapshotSchema } from "@/research/search-view";
import { startFakeLlmServer } from "@/tests/support/fake-llm-server";
import { type CreatedSearch, describeMachine, startSystem } from "./running-system";

/**
 * npm run bench:outage — a search of 30 demo companies whose model server (a fake that speaks the protocol) answers 503 to
 * everything for one minute and 429 for another, from its first company on. No company may be given up because of it.
 */
const companies = 30;
const outageMs = 120_000;
const query = "Companies that have good reviews on their website and are AI-related";

const model = await startFakeLlmServer({ latencyMs: 200 });
const system = await startSystem(4903, {
  OPENAI_API_KEY: "sk-bench",
  OPENAI_BASE_URL: model.baseUrl,
  OPENAI_MODEL: "fake-model",
});
try {
  let created: CreatedSearch | undefined;
  const whole = system.search(query, companies, "demo", (search) => {
    created = search;
  });
  // The plan and one company: it breaks in the middle of a search that works.
  await model.waitForCalls(2);
  const before = model.stats.calls;
  const brokenAt = performance.now();
  model.answerWith({ kind: "status", status: 503 });
  let waits = 0;
  let looks = 0;
  while (performance.now() - brokenAt < outageMs) {
    if (performance.now() - brokenAt > outageMs / 2)
      model.answerWith({ kind: "status", status: 429 });
    await pause(1_000);
    looks += 1;
    if ((await read(created)).search.waitingUntil !== null) waits += 1;
  }
  const during = model.stats.calls - before;
  model.answerWith({ kind: "honest" });
  const backAt = performance.now();
  const { snapshot } = await whole;
  const wallMs = performance.now() - backAt;
  const failed = snapshot.candidates.filter(({ state }) => state === "failed");
  console.log(`\n${describeMachine()}`);
  console.log(`${companies} demo companies; the model's server is down for ${outageMs / 1000} s\n`);
  const row = (name: string, value: string, aim: string) =>
    console.log(`${name.padEnd(34)} ${value.padStart(10)}   ${aim}`);
  row("", "measured", "aim");
  row("companies checked", String(snapshot.candidates.length - failed.length), "");
  row("given up, for what is said below", String(failed.length), "");
  row("calls while it was down", String(during), "");
  row("seconds of it that the search said", `${waits} of ${looks}`, "");
  row("over after it was back", `${(wallMs / 1000).toFixed(1)} s`, "");
  for (const { company, errorMessage } of failed) console.log(`${company.domain}: ${errorMessage}`);
} finally {
  await system.stop();
  await model.close();
}

async function read(search: CreatedSearch | undefined) {
  const response = await fetch(`${system.origin}/api/searches/${search?.id}`, {
    headers: { cookie: search?.cookie ?? "" },
  });
  return searchSnapshotSchema.parse(await response.json());
}
