import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../tests/support/browser-path";

export type PageLoad = {
  readonly scriptKb: number;
  readonly firstPaintMs: number;
  readonly layoutShift: number;
};

/** A browser with one visitor's cookie; `close` ends it. */
export async function openBrowser(origin: string, cookie: string) {
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    env: { ...definedOnly(process.env), ...env },
  });
  const [name = "", value = ""] = cookie.split(/=(.*)/s);
  const open = async (viewport: { width: number; height: number }): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport });
    await context.addCookies([{ name, value, url: origin }]);
    // tsx writes the names of functions by a helper that the page does not have.
    await context.addInitScript("globalThis.__name = (each) => each");
    await context.addInitScript(watchPage);
    return context;
  };
  return { open, close: () => browser.close() };
}

const settledMs = 2_000;

/** What loading a page costs: its scripts as they are sent, when something is seen, and how much moves until it is quiet. */
export async function measureLoad(page: Page, url: string, ready: string): Promise<PageLoad> {
  await page.goto(url);
  await page.waitForSelector(ready);
  // An open stream is never idle: what a page still does after this long, it does for good.
  await page.waitForTimeout(settledMs);
  return page.evaluate(() => {
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = resources.filter((entry) => /\.js(\?|$)/.test(entry.name));
    return {
      scriptKb: scripts.reduce((sum, entry) => sum + entry.encodedBodySize, 0) / 1024,
      firstPaintMs:
        performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      layoutShift: window.assayBench.layoutShift,
    };
  });
}

export type BusyMs = { readonly all: number; readonly script: number; readonly style: number };

/** Processor time of the page's main thread so far: not stretched by what else the machine does. */
export async function readBusyMs(page: Page): Promise<() => Promise<BusyMs>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? 0);
    return {
      all: of("TaskDuration"),
      script: of("ScriptDuration"),
      style: of("RecalcStyleDuration") + of("LayoutDuration"),
    };
  };
  const before = await read();
  return async () => {
    const now = await read();
    return {
      all: now.all - before.all,
      script: now.script - before.script,
      style: now.style - before.style,
    };
  };
}

declare global {
  interface Window {
    assayBench: {
      layoutShift: number;
      /** Durations of frames in ms, while they are watched. */
      frames: number[] | null;
      /** When the verdict of a company was first painted, ms since 1970. */
      painted: Record<string, number>;
      watchFrames(): void;
      watchCells(): void;
    };
  }
}

/** Runs in the page, before its own scripts. */
function watchPage(): void {
  const bench: Window["assayBench"] = {
    layoutShift: 0,
    frames: null,
    painted: {},
    watchFrames() {
      const frames: number[] = [];
      bench.frames = frames;
      let last = performance.now();
      const next = (now: number) => {
        if (bench.frames !== frames) return;
        frames.push(now - last);
        last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    watchCells() {
      // Looking costs the page time, too: a row that was seen is not looked at again.
      const seen = new WeakSet<Element>();
      const look = () => {
        for (const row of document.querySelectorAll("[role=grid] tbody tr")) {
          if (seen.has(row)) continue;
          const cell = row.querySelector("[data-cell]:not([data-cell$=company])");
          const id = cell?.getAttribute("data-cell")?.split(":")[0];
          if (!id || cell?.hasAttribute("data-spans") || id in bench.painted) continue;
          bench.painted[id] = 0;
          seen.add(row);
          // What is in the document now is on the screen after the next frame.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              bench.painted[id] = performance.timeOrigin + performance.now();
            };
            channel.port2.postMessage(null);
          });
        }
      };
      look();
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    },
  };
  window.assayBench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) bench.layoutShift += shift.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

function definedOnly(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
