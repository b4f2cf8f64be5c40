import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tryProcessLock } from "./process-lock";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "assay-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a lock is held until it is released, and leaves no other file behind", () => {
  const file = path.join(folder, "lock");
  const first = tryProcessLock(file);
  expect(tryProcessLock(file)).toMatchObject({ ok: false, error: { code: "held" } });
  expect(readdirSync(folder)).toEqual(["lock"]);
  if (first.ok) first.value.release();
  expect(tryProcessLock(file).ok).toBe(true);
});

test("a lock of a process that has ended is taken over, even when its pid is in use again", () => {
  const file = path.join(folder, "lock");
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: "another boot:1" }));
  expect(tryProcessLock(file).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(["lock"]);
});

test("a lock file that was cut off by a full disk is taken over", () => {
  const file = path.join(folder, "lock");
  writeFileSync(file, '{"pid":1');
  expect(tryProcessLock(file).ok).toBe(true);
});
