import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";

test("every function of the build that these tests run on fits where each gets its own files, under 250 MB", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/check-traces.ts"],
    { encoding: "utf8" },
  );
  expect(stdout).toContain("app/api/inngest/route");
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
