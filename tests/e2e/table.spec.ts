import { expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 180_000 });

test("the table is sorted, filtered, arranged and copied, and the address keeps how it is looked at", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startSearch(page, { wanted: 30, maxCandidates: 30 });
  await waitForEnd(page);
  await tab(page, "All").click();
  const names = page.locator("[role=grid] tbody td[data-cell$=':company'] .font-medium");
  const head = (name: string | RegExp) => page.getByRole("columnheader", { name });

  await head(/^Company/)
    .getByRole("button", { name: "Company", exact: true })
    .click();
  await expect(head(/^Company/)).toHaveAttribute("aria-sort", "ascending");
  const sorted = await names.allTextContents();
  expect(sorted).toEqual(sorted.toSorted((one, other) => one.localeCompare(other, "en")));

  await page.getByRole("button", { name: /reviews.*: sort, filter, hide/ }).click();
  await page.getByRole("checkbox", { name: /^Met/ }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByText(/^\d+ of 30 shown$/)).toBeVisible();
  const judged = page.locator("[role=grid] tbody td[aria-label*='reviews']");
  for (const label of await judged.evaluateAll((cells) => cells.map((cell) => cell.ariaLabel)))
    expect(label).toContain(": met");

  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("checkbox", { name: "Place" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(head(/^Place/)).toBeHidden();
  await shoot(page, "table-arranged");

  const before = await names.allTextContents();
  const company = page.locator("[role=grid] tbody td[data-cell$=':company']").first();
  const place = await company.boundingBox();
  expect((await head(/^Company/).boundingBox())?.x, "heads stand over their cells").toBe(place?.x);
  await page.setViewportSize({ width: 800, height: 720 });
  const grid = page.locator("[role=grid]");
  await expect(grid).toHaveAttribute("data-wide");
  await grid.evaluate((table) => table.parentElement?.scrollTo({ left: 400 }));
  for (const cell of [company, head(/^Company/)])
    expect((await cell.boundingBox())?.x, "companies stay in sight").toBe(place?.x);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.reload();
  await expect(names).toHaveText(before);
  await expect(head(/^Place/)).toBeHidden();

  const rows = page.locator("[role=grid] tbody tr");
  await rows.first().hover();
  await rows.first().getByRole("checkbox").click();
  await rows
    .nth(1)
    .getByRole("checkbox")
    .click({ modifiers: ["Shift"] });
  await expect(page.getByRole("region", { name: "Selection" })).toContainText("2 companies");
  await page.keyboard.press("ControlOrMeta+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.split("\n").map((line) => line.split("\t"));
  expect(lines).toHaveLength(3);
  expect(lines.map(([name]) => name)).toEqual(["Company", before[0], before[1]]);
  expect(lines[0]).not.toContain("City or country");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Selection" })).toBeHidden();

  await page.getByRole("searchbox", { name: "Find in the table" }).fill("no such company");
  await expect(page.getByText("No company here fits the filters")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).last().click();
  await expect(rows.first()).toBeVisible();
  await expect(page).not.toHaveURL(/only=|find=|hide=|sort=/);
});

test("results that come while somebody reads further down wait, and come when asked for", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 460 });
  const rows = page.locator("[role=grid] tbody tr");
  const grid = page.getByRole("grid", { name: "Companies" });
  await startSearch(page, {
    query: "Companies that publish their prices",
    wanted: 100,
    maxCandidates: 40,
  });
  await waitForEnd(page);
  await expect.poll(() => rows.count()).toBeGreaterThan(8);
  const placeOf = () =>
    rows.evaluateAll((all) =>
      all
        .slice(0, 8)
        .map((row) => [row.textContent?.slice(0, 20), row.getBoundingClientRect().top]),
    );
  const atFirst = JSON.stringify(await placeOf());
  await grid.hover({ position: { x: 300, y: 80 } });
  await page.mouse.wheel(0, 90);
  // Scrolling has begun when a look sees something else, and ended when two see the same.
  let before = await placeOf();
  await expect
    .poll(async () => {
      const last = JSON.stringify(before);
      before = await placeOf();
      return last !== atFirst && last === JSON.stringify(before);
    })
    .toBe(true);
  const held = await rows.first().getAttribute("aria-rowindex");
  await page.getByRole("button", { name: "Find more" }).click();
  const bar = page.getByRole("button", { name: /^\d+ new$/ });
  await expect(bar).toBeVisible({ timeout: 60_000 });
  await waitForEnd(page);
  expect((await placeOf()).map(([, top]) => top)).toEqual(before.map(([, top]) => top));
  expect(await rows.first().getAttribute("aria-rowindex")).toBe(held);
  await shoot(page, "rows-waiting");
  await bar.click();
  await expect(bar).toBeHidden();
});

test("what a query became can be weighed before it runs, and after", async ({ page }) => {
  await page.goto("/");
  await page
    .getByLabel("What companies are you looking for?")
    .fill("Climate companies that publish their prices");
  await page.getByRole("button", { name: /publishes its prices.*make it nice to have/ }).click();
  await expect(
    page.getByText(/\d+ candidates · checks up to \d+ · ~\d+ s · \$0\.00/),
  ).toBeVisible();
  await shoot(page, "composer-weighed");
  await page.getByLabel("Most companies to check").fill("12");
  await page.getByLabel("What companies are you looking for?").press("Enter");
  await page.waitForURL(/\/searches\//);
  const criterion = page
    .getByRole("list", { name: "Criteria" })
    .getByRole("button", { name: /prices.*nice to have/ });
  await waitForEnd(page);
  await criterion.click();
  await page.getByText("Must", { exact: true }).click();
  await expect(criterion).toBeHidden();
});

test("the head's buttons stand in one row at every width, and the quote of a cell lies over no evidence", async ({
  page,
}) => {
  await startSearch(page, { wanted: 8, maxCandidates: 8 });
  await waitForEnd(page);
  const edit = page.getByRole("link", { name: /^Edit/ });
  const about = page.getByText(/^Demo companies, all fictional/);
  for (const width of [320, 360, 640, 768, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 720 });
    const tops = ["Column", "Monitor", "Export", "Save", "Share"].map((name) =>
      page.getByRole("button", { name, exact: true }).boundingBox(),
    );
    const last = await edit.boundingBox();
    for (const box of await Promise.all(tops)) expect(box?.y, `at ${width} px`).toBe(last?.y);
    const words = await about.boundingBox();
    if (width >= 640 && width < 1280)
      expect(words && last && words.y < last.y + last.height, `beside at ${width} px`).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, "nothing is wider than the window").toBeLessThanOrEqual(width);
  }

  await page.setViewportSize({ width: 1280, height: 720 });
  await tab(page, "All").click();
  const judged = page.locator("[role=grid] tbody td[aria-label*='reviews']");
  await judged.first().click();
  const panel = page.getByRole("complementary", { name: /^Evidence for/ });
  await expect(panel).toBeVisible();
  const beside = page.locator("[role=grid] tbody td[aria-label*='AI-related']").nth(1);
  await beside.hover();
  const peek = page.locator("[data-quote-peek]");
  await expect(peek).toBeVisible();
  const [quote, evidence] = [await peek.boundingBox(), await panel.boundingBox()];
  expect((quote?.x ?? 0) + (quote?.width ?? 0)).toBeLessThanOrEqual(evidence?.x ?? 0);
});
