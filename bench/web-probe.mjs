// Preloaded into the web process by a benchmark: event-loop delay, CPU, memory and requests to sites of this process, on request.
import { subscribe } from "node:diagnostics_channel";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const folder = process.env.ASSAY_BENCH_FOLDER;
const isWebServer =
  process.argv.some((arg) => arg === "start") && process.argv[1]?.includes("next");

if (folder && isMainThread && isWebServer) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let cpu = process.cpuUsage();
  let siteRequests = 0;
  subscribe("undici:request:create", ({ request }) => {
    if (String(request.origin) === process.env.ASSAY_DEMO_WEB) siteRequests += 1;
  });
  writeFileSync(path.join(folder, "web.pid"), String(process.pid));
  process.on("SIGUSR2", () => {
    const used = process.cpuUsage(cpu);
    cpu = process.cpuUsage();
    const report = {
      // The sampling timer itself takes its resolution: what is above it is delay.
      delayP50Ms: Math.max(0, delay.percentile(50) / 1e6 - 5),
      delayP99Ms: Math.max(0, delay.percentile(99) / 1e6 - 5),
      delayMaxMs: Math.max(0, delay.max / 1e6 - 5),
      cpuMs: (used.user + used.system) / 1000,
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
      memoryMb: process.memoryUsage().rss / 2 ** 20,
      heapMb: process.memoryUsage().heapUsed / 2 ** 20,
      siteRequests,
    };
    delay.reset();
    siteRequests = 0;
    writeFileSync(path.join(folder, "web.json"), JSON.stringify(report));
  });
}
