import { countOfTab, expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 180_000 });

test("criteria are added, reworded, moved and removed on a finished search", async ({ page }) => {
  await startSearch(page, { wanted: 15, maxCandidates: 15 });
  await waitForEnd(page);
  // The tab of the matches has no table while there is none.
  await tab(page, "All").click();
  const columns = page.locator("[role=grid] thead th");
  const before = await columns.count();

  await page.getByRole("button", { name: "criterion", exact: true }).click();
  await page.getByLabel("New criterion").fill("publishes its prices");
  await page.keyboard.press("Enter");
  await expect(columns).toHaveCount(before + 1);
  await waitForEnd(page);
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "15");
  await shoot(page, "criterion-added");

  const bar = page.getByRole("list", { name: "Criteria" });
  await bar.getByRole("button", { name: "publishes its prices" }).click();
  await shoot(page, "criterion-popover");
  await page.getByRole("button", { name: "Move left" }).click();
  await expect(bar.getByRole("button").nth(1)).toHaveText("Publishes its prices");
  await page.keyboard.press("Escape");

  await bar.getByRole("button", { name: "publishes its prices" }).click();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByLabel("Criterion: publishes its prices").fill("offers a free trial");
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("button", { name: "offers a free trial" })).toBeVisible();
  await waitForEnd(page);

  await bar.getByRole("button", { name: "offers a free trial" }).click();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(columns).toHaveCount(before);
  await waitForEnd(page);
  await page.reload();
  await expect(columns).toHaveCount(before);
});

test("further companies are found, and one company is checked again", async ({ page }) => {
  await startSearch(page, { wanted: 10, maxCandidates: 10 });
  await waitForEnd(page);
  await page.getByRole("button", { name: "Find more" }).click();
  await expect.poll(() => countOfTab(page, "All"), { timeout: 60_000 }).toBe(110);
  await page.keyboard.press("s");
  await expect(page.getByText(/^(Stopped by you|Ended at|All \d+ compan)/).first()).toBeVisible();

  await tab(page, "All").click();
  await page.locator("[role=grid] tbody tr").first().getByRole("gridcell").nth(1).click();
  await page.getByRole("button", { name: "Check this company again" }).click();
  await expect(page.getByRole("button", { name: "Check this company again" })).toBeEnabled();
  await expect(page.getByText(/^(Stopped by you|Ended at|All \d+ compan)/).first()).toBeVisible();
});
