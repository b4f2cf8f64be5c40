import { once } from "node:events";
import { type ClientRequest, get } from "node:http";
import os from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";
import { openDatabase } from "@/db/database";
import { findRunningDatabase } from "@/db/embedded-postgres";
import { type BusyMs, measureLoad, openBrowser, readBusyMs } from "./front/browse";
import { type ScriptedSearch, scriptSearch } from "./front/scripted-search";
import { type CreatedSearch, describeMachine, startSystem } from "./running-system";

/**
 * npm run bench:front — the built app in a real browser: what its pages send and when they are seen, frames while a thousand
 * rows stream into a table that is being scrolled, and how long a result takes from its commit to the screen while 200
 * others watch the same search.
 */
const rows = 1_000;
const decidedPerSecond = 100;
const viewers = 200;
const latencyRows = 100;
const rowPx = 44;
const port = 4902;
const shot = process.argv[2] ?? null;
/** A plain table of as many rows and columns. */
const plainRows = `<div style="height: 860px; overflow: auto; font: 14px sans-serif"><table>${Array.from(
  { length: rows },
  (_, row) =>
    `<tr style="height: ${rowPx}px"><td>${row}<td>Company ${row}<td>Makes thing number ${row} for people who need it<td>Met<td>Unclear<td>Not met</tr>`,
).join("")}</table></div>`;

const running = await startSystem(port, { ASSAY_SEARCHES_PER_HOUR: "1000" });
try {
  let visitor: CreatedSearch | undefined;
  await running.search("a visitor", 0, "imported", (search) => {
    visitor = search;
  });
  const url = findRunningDatabase(running.dataDir);
  if (!visitor || !url) throw new Error("no visitor, or no database");
  const database = openDatabase(url, 4);
  const { rows: users } = await database.pool.query<{ id: string }>(
    "SELECT user_id AS id FROM search WHERE id = $1",
    [visitor.id],
  );
  const userId = users[0]?.id ?? "";
  const browser = await openBrowser(running.origin, visitor.cookie);
  const pageOf = (id: string) => `${running.origin}/searches/${id}?tab=all`;

  const context = await browser.open({ width: 1600, height: 900 });
  const big = await scriptSearch(database.pool, { userId, query: "a thousand", companies: rows });
  const page = await context.newPage();
  // The first visit of a server compiles and warms; people come to a warm one.
  await measureLoad(page, running.origin, "#query");
  const home = await measureLoad(page, running.origin, "#query");
  const visit = await context.newPage();
  const result = await measureLoad(visit, pageOf(big.id), "[role=grid]");

  const table = visit.locator("[role=grid]");
  const scrolled = await scrollWhile(visit, table, () => stream(big));
  if (shot) await visit.screenshot({ path: `${shot}-thousand.png` });
  await visit.close();
  // What this machine draws at best: as many rows that nothing ever changes, while the same is written and read.
  const other = await scriptSearch(database.pool, { userId, query: "beside", companies: rows });
  const reader = await openStream(other.id, visitor.cookie);
  await page.setContent(plainRows);
  const plain = await scrollWhile(page, page.locator("table"), () => stream(other));
  reader.destroy();
  await context.close();

  const small = await scriptSearch(database.pool, {
    userId,
    query: "commit to screen",
    companies: latencyRows,
  });
  const watched = await Promise.all(
    Array.from({ length: viewers }, () => openStream(small.id, visitor?.cookie ?? "")),
  );
  // So tall that every row exists.
  const tall = await browser.open({ width: 1280, height: latencyRows * rowPx + 400 });
  const screen = await tall.newPage();
  await screen.goto(pageOf(small.id));
  await screen.waitForSelector(`[role=grid] tbody tr:nth-child(${latencyRows})`);
  await screen.evaluate(() => window.assayBench.watchCells());
  const tallBusy = await readBusyMs(screen);
  const commits = new Map<string, number>();
  for (const id of small.candidateIds) {
    commits.set(id, await small.decide(id));
    await pause(60 + Math.random() * 60);
  }
  await screen.waitForFunction(
    (count) => Object.values(window.assayBench.painted).filter((at) => at > 0).length >= count,
    latencyRows,
  );
  const painted = await screen.evaluate(() => window.assayBench.painted);
  const tallBusyMs = await tallBusy();
  const latencies = [...commits].map(([id, at]) => (painted[id] ?? Number.NaN) - at);
  if (shot) await screen.screenshot({ path: `${shot}-latency.png` });
  for (const request of watched) request.destroy();
  await browser.close();
  await database.close();

  const { frames, busyMs, wallMs } = scrolled;
  const lines: [string, string, string][] = [
    ["", "measured", "aim"],
    ["home page, scripts (gzip)", `${home.scriptKb.toFixed(0)} KB`, "≤ 200 KB"],
    ["home page, first paint", `${home.firstPaintMs.toFixed(0)} ms`, ""],
    ["home page, layout shift", home.layoutShift.toFixed(3), "0"],
    ["result page, scripts (gzip)", `${result.scriptKb.toFixed(0)} KB`, "≤ 260 KB"],
    ["result page, first paint", `${result.firstPaintMs.toFixed(0)} ms`, ""],
    ["result page, layout shift", result.layoutShift.toFixed(3), "0"],
    ["frame p50", `${quantile(frames, 0.5).toFixed(1)} ms`, "16.7 ms"],
    ["frame p95", `${quantile(frames, 0.95).toFixed(1)} ms`, "16.7 ms"],
    ["frames over 25 ms", describeSlow(frames), "0 %"],
    ["of rows that do nothing", describeSlow(plain.frames), ""],
    ["main thread busy, scrolled", describeBusy(busyMs, wallMs), ""],
    ["main thread a result", `${(tallBusyMs.all / latencyRows).toFixed(1)} ms CPU`, ""],
    ["longest frame", `${Math.max(...frames).toFixed(0)} ms`, ""],
    ["commit to screen p50", `${quantile(latencies, 0.5).toFixed(0)} ms`, ""],
    ["commit to screen p95", `${quantile(latencies, 0.95).toFixed(0)} ms`, "≤ 150 ms"],
  ];
  console.log(`\n${describeMachine()}, load ${os.loadavg()[0]?.toFixed(1)}; headless Chromium`);
  console.log(
    `${rows} rows in ${(wallMs / 1000).toFixed(1)} s into a table that is scrolled (${frames.length} frames); ${latencyRows} results with ${watched.length} other viewers\n`,
  );
  for (const [name, value, aim] of lines)
    console.log(`${name.padEnd(28)} ${value.padStart(10)}   ${aim}`);
} finally {
  await running.stop();
}

type Scrolled = {
  readonly frames: readonly number[];
  readonly busyMs: BusyMs;
  readonly wallMs: number;
};

/** Scrolls with the wheel, mostly down, until the work is done. */
async function scrollWhile(
  page: Page,
  target: Locator,
  work: () => Promise<void>,
): Promise<Scrolled> {
  await page.evaluate(() => window.assayBench.watchFrames());
  const busy = await readBusyMs(page);
  await target.hover({ position: { x: 300, y: 200 } });
  let isOver = false;
  const scrolling = (async () => {
    for (let turn = 0; !isOver; turn += 1) {
      await page.mouse.wheel(0, turn % 40 < 30 ? 180 : -300);
      await pause(50);
    }
  })();
  const startedAt = performance.now();
  await work();
  const wallMs = performance.now() - startedAt;
  const busyMs = await busy();
  isOver = true;
  await scrolling;
  const frames = (await page.evaluate(() => window.assayBench.frames)) ?? [];
  return { frames, busyMs, wallMs };
}

async function stream(search: ScriptedSearch): Promise<void> {
  const startedAt = performance.now();
  for (const [index, id] of search.candidateIds.entries()) {
    await search.decide(id);
    const due = startedAt + ((index + 1) * 1_000) / decidedPerSecond;
    await pause(Math.max(0, due - performance.now()));
  }
}

/** A viewer without a browser. */
async function openStream(searchId: string, cookie: string): Promise<ClientRequest> {
  const path = `${running.origin}/api/searches/${searchId}/events?after=0`;
  const request = get(path, { headers: { cookie } });
  const [response] = await once(request, "response");
  response.resume();
  return request;
}

function describeSlow(frames: readonly number[]): string {
  const slow = frames.filter((ms) => ms > 25).length;
  return `${((100 * slow) / frames.length).toFixed(1)} %`;
}

function describeBusy({ all, script, style }: BusyMs, wallMs: number): string {
  const share = (ms: number) => `${Math.round((100 * ms) / wallMs)} %`;
  return `${share(all)} (script ${share(script)}, style ${share(style)})`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
