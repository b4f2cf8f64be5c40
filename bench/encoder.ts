import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { createEncoder } from "@/adapters/encoder/create-encoder";

/**
 * npm run bench:encoder: the local encoder in a thread of its own, beside the same encoder on the main thread. Texts of 75 words;
 * the event loop's delay is that of the main thread while texts are encoded.
 */

const wordsPerText = 75;
const texts = 512;
const never = new AbortController().signal;
const words =
  "the company builds software that helps small teams plan their work and share what they learn with customers in many countries every day while partners bring hardware sensors and services to farms hospitals schools and factories at a fair price".split(
    " ",
  );
/** Different texts of ordinary words, the same at every run. */
const corpus = Array.from({ length: texts }, (_, text) =>
  Array.from(
    { length: wordsPerText },
    (_, word) => words[(text * 7 + word * (1 + (text % 5))) % words.length],
  ).join(" "),
);

const folder = mkdtempSync(path.join(os.tmpdir(), "assay-encoder-"));
try {
  const cpu = os.cpus();
  console.log(
    `${os.type()} ${os.arch()}, Node ${process.versions.node}, ${cpu.length} × ${cpu[0]?.model.trim() ?? "unknown processor"}, load ${os.loadavg()[0]?.toFixed(1)}`,
  );
  await measureStart("build and load, first start ", true);
  await measureStart("load, later starts          ", true);
  await measureIdle();
  await measureRun("thread of its own", true);
  await measureRun("on the main thread", false);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function open(isThreaded: boolean) {
  return createEncoder({
    modelsFolder: folder,
    isThreaded,
    onUnavailable: (reason) => {
      throw new Error(`The encoder is not available: ${reason}`);
    },
  });
}

async function measureStart(name: string, isThreaded: boolean): Promise<void> {
  const startedAt = performance.now();
  const encoder = open(isThreaded);
  await encoder.encode(["ready"], never);
  console.log(
    `${name} ${((performance.now() - startedAt) / 1000).toFixed(2)} s (thread and compiler included)`,
  );
  await encoder.close();
}

/** What the event loop's delay is on this machine with nothing to do. */
async function measureIdle(): Promise<void> {
  const delay = startDelay();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  console.log(`${"idle".padEnd(20)} ${describeDelay(delay)}`);
}

async function measureRun(name: string, isThreaded: boolean): Promise<void> {
  const encoder = open(isThreaded);
  await encoder.encode(corpus.slice(0, 16), never);
  const delay = startDelay();
  const startedAt = performance.now();
  const encoded = await encoder.encode(corpus, never);
  const seconds = (performance.now() - startedAt) / 1000;
  const described = describeDelay(delay);
  await encoder.close();
  if (!encoded.ok) throw new Error(encoded.error.message);
  const speed = `${(texts / seconds).toFixed(0)} texts/s of ${wordsPerText} words`;
  console.log(`${name.padEnd(20)} ${described}, ${speed}`);
}

function startDelay(): IntervalHistogram {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  return delay;
}

function describeDelay(delay: IntervalHistogram): string {
  delay.disable();
  const milliseconds = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(1).padStart(5);
  return `event loop p99 ${milliseconds(delay.percentile(99))} ms, max ${milliseconds(delay.max)} ms`;
}
