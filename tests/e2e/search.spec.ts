import {
  countOfTab,
  expect,
  firstQuotedCell,
  shoot,
  startSearch,
  tab,
  test,
  waitForEnd,
} from "./assay-test";

test.describe.configure({ timeout: 180_000 });

for (const colorScheme of ["light", "dark"] as const) {
  test(`a search fills the table and proves its verdicts (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await startSearch(page, { wanted: 60, maxCandidates: 60 });
    await shoot(page, `planning-${colorScheme}`);

    const progress = page.getByRole("progressbar", { name: "Companies checked" });
    await expect(page.getByRole("grid", { name: "Companies" })).toBeVisible({ timeout: 30_000 });
    await expect
      .poll(async () => Number(await progress.getAttribute("aria-valuenow")), { timeout: 60_000 })
      .toBeGreaterThanOrEqual(20);
    await shoot(page, `half-way-${colorScheme}`);

    await waitForEnd(page);
    await expect(progress).toHaveAttribute("aria-valuenow", "60");
    expect(await countOfTab(page, "All")).toBe(60);
    expect(await countOfTab(page, "Matches")).toBeGreaterThan(0);

    await firstQuotedCell(page).click();
    const panel = page.getByRole("complementary", { name: /^Evidence for/ });
    await expect(panel.getByText(/estimate/).first()).toBeVisible();
    const quote = await panel.getByRole("button", { pressed: true }).textContent();
    const marked = panel.getByRole("region", { name: "Page text" }).locator("mark");
    await expect(marked.first()).toBeInViewport();
    const words = (await marked.allTextContents()).join(" ").replace(/\s+/g, " ");
    expect(quote?.replace(/\s+/g, " ")).toBe(`“${words}”`);
    await shoot(page, `done-${colorScheme}`);
  });
}

test("a reload and a second tab show the same search, the open evidence too", async ({
  page,
  context,
}) => {
  await startSearch(page, { wanted: 20, maxCandidates: 20 });
  await waitForEnd(page);
  await tab(page, "All").click();
  await firstQuotedCell(page).click();
  const panel = page.getByRole("complementary", { name: /^Evidence for/ });
  await expect(panel.locator("mark").first()).toBeVisible();
  const before = await panel.getByRole("heading", { level: 2 }).textContent();

  await page.reload();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(before ?? "");
  await expect(panel.locator("mark").first()).toBeVisible();
  await expect(tab(page, "All")).toHaveAttribute("aria-selected", "true");

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("heading", { level: 2, name: before ?? "" })).toBeVisible();
  expect(await countOfTab(other, "All")).toBe(20);
});

test("a reload half-way loses nothing and goes on", async ({ page }) => {
  await startSearch(page, { wanted: 40, maxCandidates: 40 });
  const progress = page.getByRole("progressbar", { name: "Companies checked" });
  await expect
    .poll(async () => Number(await progress.getAttribute("aria-valuenow")), { timeout: 60_000 })
    .toBeGreaterThan(5);
  await page.reload();
  await expect
    .poll(async () => Number(await progress.getAttribute("aria-valuenow")))
    .toBeGreaterThan(5);
  await waitForEnd(page);
  await expect(progress).toHaveAttribute("aria-valuenow", "40");
});

test("every source of a quote opens as a stored page with the quote marked", async ({ page }) => {
  await startSearch(page, { wanted: 10, maxCandidates: 10 });
  await waitForEnd(page);
  await tab(page, "All").click();
  await firstQuotedCell(page).click();
  const panel = page.getByRole("complementary", { name: /^Evidence for/ });
  await panel.locator("figcaption").getByRole("link").first().click();
  await page.waitForURL(/\/pages\//);
  await expect(page.locator("mark").first()).toBeInViewport();
  await page.getByRole("link", { name: "Back to the search" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
});

test("an ended search can be changed and searched again", async ({ page }) => {
  await startSearch(page, { wanted: 5, maxCandidates: 5 });
  await waitForEnd(page);
  await page.getByRole("link", { name: "Edit and search again" }).click();
  await expect(page.getByLabel("Most companies to check")).toHaveValue("5");
  await page
    .getByRole("button", { name: /^Remove/ })
    .last()
    .click();
  await page.getByRole("button", { name: "criterion" }).click();
  await page.getByLabel("New criterion").fill("publishes its prices");
  await page.keyboard.press("Enter");
  await expect(page.getByText("publishes its prices", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.waitForURL(/\/searches\//);
  await expect(
    page.getByRole("list", { name: "Criteria" }).getByRole("button", { name: /prices/ }),
  ).toBeVisible();
  await waitForEnd(page);
});
