import { chmodSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./tests/support/browser-path";

const findFreePort = () =>
  new Promise<string>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(String(port)));
    });
  });

const makeDataDir = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "assay-e2e-"));
  // As root, Postgres runs under another account and has to pass through.
  chmodSync(folder, 0o711);
  return folder;
};

// Playwright reads this file once more in every worker: what the first read chose is passed on in the environment.
process.env.ASSAY_E2E_PORT ??= await findFreePort();
process.env.ASSAY_E2E_WEBHOOK_PORT ??= await findFreePort();
process.env.ASSAY_E2E_DATA_DIR ??= makeDataDir();
const baseURL = `http://127.0.0.1:${process.env.ASSAY_E2E_PORT}`;
const { executablePath, env } = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      env: { ...definedOnly(process.env), ...env },
    },
  },
  // The real thing: `npm start` with an empty data folder, its production build included.
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/start.ts`,
    wait: { stdout: /Assay is ready: http/ },
    timeout: 300_000,
    stdout: "pipe",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 6_000 },
    env: {
      PORT: process.env.ASSAY_E2E_PORT,
      HOST: "127.0.0.1",
      ASSAY_DATA_DIR: process.env.ASSAY_E2E_DATA_DIR,
      DATABASE_URL: "",
      ASSAY_WEBHOOK_HOSTS: `127.0.0.1:${process.env.ASSAY_E2E_WEBHOOK_PORT}`,
    },
  },
});

function definedOnly(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
