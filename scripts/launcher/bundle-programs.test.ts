import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bundlePrograms } from "./bundle-programs";

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "assay-bundles-"));
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(project, { recursive: true });
});

const twoDaysAgo = () => new Date(Date.now() - 48 * 3_600_000);
const age = (folder: string) => utimesSync(folder, twoDaysAgo(), twoDaysAgo());

/** A start of this version of the source, which ends when `stop` is called. */
async function start(version: string) {
  writeFileSync(path.join(project, "program.ts"), version);
  const stopping = new AbortController();
  return {
    folder: await bundlePrograms(project, stopping.signal),
    stop: () => stopping.abort(),
  };
}

test("what a start runs from stays while it runs, whatever other starts make, and goes when it has ended", {
  timeout: 60_000,
}, async () => {
  const first = await start("1");
  age(first.folder);
  vi.advanceTimersByTime(3_600_000);
  const second = await start("2");
  expect(second.folder).not.toBe(first.folder);
  expect(existsSync(first.folder)).toBe(true);

  first.stop();
  age(first.folder);
  vi.advanceTimersByTime(3_600_000);
  const third = await start("3");
  expect([first, second, third].map(({ folder }) => existsSync(folder))).toEqual([
    false,
    true,
    true,
  ]);
  second.stop();
  third.stop();
});

test("a start from a folder that was made long ago has it as its own", {
  timeout: 60_000,
}, async () => {
  const first = await start("1");
  first.stop();
  age(first.folder);
  const again = await start("1");
  const newer = await start("2");
  expect(again.folder).toBe(first.folder);
  expect(existsSync(again.folder)).toBe(true);
  again.stop();
  newer.stop();
});
