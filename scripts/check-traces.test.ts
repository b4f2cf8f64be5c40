import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const project = mkdtempSync(path.join(tmpdir(), "assay-traces-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** A build with one function of so many megabytes, most of them one package's; the files are holes. */
function checkBuildOf(mb: number) {
  const files = { "node_modules/@big/weights/model.bin": mb - 2, "node_modules/small/index.js": 1 };
  for (const [file, size] of Object.entries(files)) {
    mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(project, file), "");
    truncateSync(path.join(project, file), size * 1e6);
  }
  const route = path.join(project, ".next/server/app/api/jobs");
  mkdirSync(route, { recursive: true });
  const traced = Object.keys(files).map((file) => `../../../../../${file}`);
  writeFileSync(path.join(route, "route.js.nft.json"), JSON.stringify({ files: traced }));
  return spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/check-traces.ts", path.join(project, ".next")],
    { encoding: "utf8" },
  );
}

test("a function above 250 MB fails the check, with its name and what is largest in it", () => {
  const { status, stdout, stderr } = checkBuildOf(252);
  expect(stdout).toContain("251.0 MB  app/api/jobs/route  (@big/weights 250.0, small 1.0)");
  expect(stderr).toContain("Larger than 250 MB: app/api/jobs/route.");
  expect(status).toBe(1);
});

test("one at the limit passes, and a folder without a build does not", () => {
  expect(checkBuildOf(251).status).toBe(0);
  const none = spawnSync(process.execPath, ["--import", "tsx", "scripts/check-traces.ts", project]);
  expect(none.status).toBe(1);
});
