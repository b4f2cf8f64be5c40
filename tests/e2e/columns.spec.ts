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

test("stopped while a column fills, a search looks for no value; resumed, it finds the rest", async ({
  page,
}) => {
  await startSearch(page, {
    query: "Companies that publish their prices",
    wanted: 60,
    maxCandidates: 60,
  });
  // Matches from before the column are those that it still has to be found for.
  await expect
    .poll(() => countOfTab(page, "Matches"), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(3);
  await page.getByRole("button", { name: "Column", exact: true }).click();
  const form = page.getByRole("dialog", { name: "Ask one more fact" });
  await form.getByRole("button", { name: "Pricing from" }).click();
  await form.getByRole("button", { name: "Add column" }).click();
  const cells = (value: string) =>
    page.locator(`[role=grid] tbody td[aria-label^='Pricing from: ${value}']`);
  await expect(cells("").first()).toBeVisible();
  await page.keyboard.press("s");
  await expect(page.getByText(/^Stopped by you\./).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Resume" })).toBeEnabled();
  await expect(cells("being looked for")).toHaveCount(0);
  await shoot(page, "column-stopped");

  await page.getByRole("button", { name: "Resume" }).click();
  await waitForEnd(page);
  await expect(cells("being looked for")).toHaveCount(0);
  await expect(cells("not looked for")).toHaveCount(0);
  const matches = await countOfTab(page, "Matches");
  await expect(page.getByRole("columnheader", { name: /^Pricing from/ })).toContainText(
    `/${matches} found`,
  );
});
