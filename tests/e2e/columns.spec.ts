import { countOfTab, expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 180_000 });

test("a column is asked for, filled with evidence, and removed", async ({ page }) => {
  await startSearch(page, {
    query: "Companies that publish their prices",
    wanted: 30,
    maxCandidates: 30,
  });
  await waitForEnd(page);
  await page.getByRole("button", { name: "Column", exact: true }).click();
  const form = page.getByRole("dialog", { name: "Ask one more fact" });
  await expect(form.getByRole("button", { name: "Add column" })).toBeDisabled();
  await form.getByRole("button", { name: "Pricing from" }).click();
  await expect(form.getByLabel("Answer")).toHaveValue("number");
  await shoot(page, "column-asked");
  await form.getByRole("button", { name: "Add column" }).click();
  const head = page.getByRole("columnheader", { name: /^Pricing from/ });
  await expect(head).toBeVisible();
  await shoot(page, "column-filling");

  const cells = page.locator("[role=grid] tbody td[aria-label^='Pricing from: ']");
  const waiting = page.locator("[role=grid] tbody td[aria-label='Pricing from: being looked for']");
  await waitForEnd(page);
  await expect(waiting).toHaveCount(0);
  const found = page.locator("[role=grid] tbody td[aria-label^='Pricing from: '][aria-label*='0']");
  expect(await found.count()).toBeGreaterThan(0);
  expect(await cells.count()).toBe(await page.locator("[role=grid] tbody tr").count());
  await shoot(page, "column-filled");
  await found.first().click();
  const values = page.getByRole("complementary").getByRole("region", { name: "Columns" });
  await expect(values).toContainText("Pricing from");
  // What the reader came for is in sight, and its quote is marked on the stored page.
  await expect(values.getByText("Pricing from")).toBeInViewport();
  await expect(page.getByRole("complementary").locator("mark").first()).toContainText(/\d/);
  await shoot(page, "column-evidence");
  await page.keyboard.press("Escape");

  await tab(page, "All").click();
  await head.getByRole("button", { name: /sort, filter, hide/ }).click();
  await page.getByRole("button", { name: "Remove column" }).click();
  await expect(head).toBeHidden();
});

test("a search that is stopped while a column fills keeps its values, and resumed it fills the rest", async ({
  page,
}) => {
  await startSearch(page, {
    query: "Companies that publish their prices",
    wanted: 60,
    maxCandidates: 60,
  });
  await page.getByRole("button", { name: "Column", exact: true }).click();
  const form = page.getByRole("dialog", { name: "Ask one more fact" });
  await form.getByRole("button", { name: "Pricing from" }).click();
  await form.getByRole("button", { name: "Add column" }).click();
  const cells = page.locator("[role=grid] tbody td[aria-label^='Pricing from: ']");
  const waiting = page.locator("[role=grid] tbody td[aria-label='Pricing from: being looked for']");
  await expect(waiting.first()).toBeVisible({ timeout: 60_000 });

  await page.keyboard.press("s");
  await expect(page.getByText(/^Stopped by you\./).first()).toBeVisible();
  await expect(waiting).toHaveCount(0);
  const open = page.locator("[role=grid] tbody td[aria-label='Pricing from: not looked for']");
  await expect(open.first()).toBeVisible();
  await shoot(page, "column-stopped");

  await page.getByRole("button", { name: "Resume" }).click();
  await waitForEnd(page);
  await expect(waiting).toHaveCount(0);
  await expect(open).toHaveCount(0);
  expect(await countOfTab(page, "Matches")).toBeGreaterThan(0);
  expect(await cells.count()).toBe(await page.locator("[role=grid] tbody tr").count());
});
