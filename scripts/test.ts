import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { PROJECT_DIR } from "./launcher/run-launcher";

type Count = { readonly passed: number; readonly failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const faultsReport = z.object({ passed: z.number(), failed: z.number() });

const require = createRequire(import.meta.url);

/** Runs a program of node_modules on our terminal; resolves with whether it succeeded. */
const run = (
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  nodeArgs: readonly string[] = [],
) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
      cwd: PROJECT_DIR,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });

const readReport = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;

/** A runner that failed without naming a test (it crashed, or an error came from nowhere) counts as one failure. */
const settle = (succeeded: boolean, count: Count | null): Count => {
  const { passed, failed } = count ?? { passed: 0, failed: 0 };
  return { passed, failed: succeeded || failed > 0 ? failed : 1 };
};

const runVitest = async (reportFile: string): Promise<Count> => {
  const entry = path.join(path.dirname(require.resolve("vitest/package.json")), "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const succeeded = await run(entry, ["run", ...reporters], {});
  const report = vitestReport.safeParse(readReport(reportFile));
  if (!report.success) return settle(succeeded, null);
  const { numPassedTests, numFailedTests, testResults } = report.data;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return settle(succeeded, {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
  });
};

const runPlaywright = async (reportFile: string, dataDir: string): Promise<Count> => {
  const specs = path.join(PROJECT_DIR, "tests", "e2e");
  if (!existsSync(specs) || !readdirSync(specs).some((name) => name.endsWith(".spec.ts"))) {
    console.log("There are no browser tests.");
    return { passed: 0, failed: 0 };
  }
  const succeeded = await run(
    require.resolve("@playwright/test/cli"),
    ["test", "--reporter=list,json"],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile, ASSAY_E2E_DATA_DIR: dataDir },
  );
  const report = playwrightReport.safeParse(readReport(reportFile));
  if (!report.success) return settle(succeeded, null);
  const { expected, unexpected, flaky } = report.data.stats;
  return settle(succeeded, { passed: expected + flaky, failed: unexpected });
};

/** Whole systems with one part killed in the middle of a search; after the browser tests, whose build it shares. */
const runFaults = async (reportFile: string): Promise<Count> => {
  const loader = ["--import", "tsx"];
  const entry = path.join(PROJECT_DIR, "tests", "faults", "main.ts");
  const succeeded = await run(entry, ["--report", reportFile], {}, loader);
  const report = faultsReport.safeParse(readReport(reportFile));
  return settle(succeeded, report.success ? report.data : null);
};

/** `npm test`: every test there is. The last line sums the runners up. */
const folder = mkdtempSync(path.join(tmpdir(), "assay-test-run-"));
// As root, Postgres runs under another account and has to pass through.
chmodSync(folder, 0o711);
const vitest = await runVitest(path.join(folder, "vitest.json"));
const playwright = await runPlaywright(
  path.join(folder, "playwright.json"),
  path.join(folder, "data"),
);
const faults = await runFaults(path.join(folder, "faults.json"));
rmSync(folder, { recursive: true, force: true });
const failed = vitest.failed + playwright.failed + faults.failed;
const passed = vitest.passed + playwright.passed + faults.passed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
