import { readFileSync } from "node:fs";
import path from "node:path";
import { makeDataDir, readPartPids, startLauncher, waitUntil } from "../support/launcher-process";
import { countOfTab, expect, startSearch, test, waitForEnd } from "./assay-test";

// The server goes away under the page, on purpose.
test.use({ expectedError: /ERR_|Failed to load resource/, baseURL: "" });
test.describe.configure({ timeout: 240_000 });

const companies = 40;
const isGone = (pid: number) => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

test("a server killed in the middle of a search goes on after a new start, and the open page with it", async ({
  browser,
}) => {
  const { folder, remove } = makeDataDir();
  const env = { ASSAY_DEMO_LATENCY_MS: "150", DATABASE_URL: "" };
  let launcher = startLauncher(folder, env, "scripts/start.ts");
  try {
    const url = await launcher.waitForUrl();
    const page = await (await browser.newContext({ baseURL: url })).newPage();
    await startSearch(page, { wanted: companies, maxCandidates: companies });
    const progress = page.getByRole("progressbar", { name: "Companies checked" });
    const readChecked = async () => Number(await progress.getAttribute("aria-valuenow"));
    await expect.poll(readChecked, { timeout: 60_000 }).toBeGreaterThan(2);
    const seen = await readChecked();

    const parts = Object.values(readPartPids(folder));
    const postmaster = Number(
      readFileSync(path.join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0],
    );
    for (const pid of [launcher.pid, postmaster, ...parts]) process.kill(pid, "SIGKILL");
    await launcher.ended;
    await waitUntil(() => parts.every(isGone));
    await expect(page.getByText("Reconnecting; nothing is lost.")).toBeVisible();

    launcher = startLauncher(folder, { ...env, PORT: new URL(url).port }, "scripts/start.ts");
    await launcher.waitForUrl();
    await waitForEnd(page);
    expect(await readChecked()).toBe(companies);
    expect(await readChecked()).toBeGreaterThan(seen);
    const matches = await countOfTab(page, "Matches");
    await page.reload();
    await waitForEnd(page);
    expect(await countOfTab(page, "Matches")).toBe(matches);
    expect(await countOfTab(page, "All")).toBe(companies);
  } finally {
    launcher.kill("SIGTERM");
    await launcher.ended;
    await remove();
  }
});
