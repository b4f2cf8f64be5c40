import { countOfTab, expect, startSearch, test, waitForEnd } from "./assay-test";

test.use({ expectedError: /status of 503/ });
test.describe.configure({ timeout: 180_000 });

test("stop keeps what was checked, resume checks the rest; another window that saw the stop sees it, too", async ({
  page,
  context,
}) => {
  await startSearch(page, { wanted: 60, maxCandidates: 60 });
  const progress = page.getByRole("progressbar", { name: "Companies checked" });
  const readChecked = async () => Number(await progress.getAttribute("aria-valuenow"));
  await expect.poll(readChecked, { timeout: 60_000 }).toBeGreaterThan(3);

  await page.keyboard.press("s");
  await expect(page.getByText(/^Stopped by you\./).first()).toBeVisible();
  const atStop = await readChecked();
  expect(atStop).toBeLessThan(60);

  await page.reload();
  await expect(page.getByText(/^Stopped by you\./).first()).toBeVisible();
  expect(await readChecked()).toBeGreaterThanOrEqual(atStop);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/^Stopped by you\./).first()).toBeVisible();

  await page.getByRole("button", { name: "Resume" }).click();
  await waitForEnd(page);
  // As when its window is looked at again.
  await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await waitForEnd(other);
  expect(await readChecked()).toBe(60);
  expect(await countOfTab(page, "All")).toBe(60);
});

test("the stream is opened again after it was lost, and nothing is missing", async ({ page }) => {
  let lost = false;
  // The stream is cut off once; what follows goes through.
  await page.route("**/events?*", async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fulfill({ status: 503 });
  });
  await startSearch(page, { wanted: 20, maxCandidates: 20 });
  await waitForEnd(page);
  expect(lost).toBe(true);
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "20");
  expect(await countOfTab(page, "All")).toBe(20);
});
