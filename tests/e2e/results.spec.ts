import { readFile } from "node:fs/promises";
import { countOfTab, expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 180_000 });

test("a verdict is corrected and exported; the search is shared; a list is made of matches and checked", async ({
  page,
  browser,
}) => {
  const query = "Companies that have good reviews on their website";
  await startSearch(page, { query, wanted: 20, maxCandidates: 20 });
  await waitForEnd(page);
  await tab(page, "All").click();
  const cell = page.locator("[role=grid] tbody td[aria-label*='not met, estimate']").first();
  await cell.click();
  const evidence = page.getByRole("complementary");
  await evidence.getByRole("button", { name: "Wrong? Change it" }).first().click();
  await evidence.getByText("met", { exact: true }).first().click();
  await evidence.getByLabel("Why").fill("=I asked them");
  await shoot(page, "override");
  await evidence.getByRole("button", { name: "Save" }).click();
  await expect(evidence.getByText("Assay found: not met")).toBeVisible();
  await expect(page.locator("[role=grid] td[aria-label*=', set by hand']")).toHaveCount(1);
  await shoot(page, "overridden");
  await page.keyboard.press("Escape");

  await page.keyboard.press("e");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^CSV ?UTF-8/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-all\.csv$/);
  const csv = await readFile(await file.path(), "utf8");
  expect(csv.split("\r\n")[0]).toContain(": judged by");
  expect(csv).toContain("a person (Assay: not met)");
  expect(csv).toContain("'=I asked them");

  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await shoot(page, "share");
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(link);
  await visitor.getByRole("tab", { name: /^All \d/ }).click();
  await visitor.locator("[role=grid] td[aria-label*=', set by hand']").click();
  await expect(visitor.getByText("Assay found: not met")).toBeVisible();
  for (const name of ["Wrong? Change it", "Export", "Share", "Stop", "Find more"]) {
    await expect(visitor.getByRole("button", { name })).toHaveCount(0);
  }
  await shoot(visitor, "shared");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("button", { name: "Make a link" })).toBeVisible();
  await page.keyboard.press("Escape");
  await visitor.locator("[role=grid] tbody td[data-cell$=':company']").last().click();
  await expect(visitor.getByRole("complementary").getByRole("alert")).toHaveText(
    /^This link does not open a search/,
  );

  const matches = await countOfTab(page, "Matches");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByLabel("Name of the list").fill("Found");
  await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Found" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Found" })).toBeVisible();
  await page.getByLabel("Companies").fill("Nobody Ltd");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("No company of this name is known here")).toBeVisible();
  await shoot(page, "list");
  await page.getByRole("link", { name: "Check these companies" }).click();
  await page.getByLabel("What companies are you looking for?").fill("publishes its prices");
  await expect(page.getByText("Understood as")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/searches\/[^/]+$/);
  await waitForEnd(page);
  expect(await countOfTab(page, "All")).toBe(matches);
});

test("a link that is taken back closes the page of whoever watches the search run", async ({
  page,
  browser,
}) => {
  await startSearch(page, { wanted: 1_000, maxCandidates: 260 });
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(link);
  await expect(visitor.getByRole("grid")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(
    visitor.getByRole("heading", { name: "This link does not open a search" }),
  ).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Stop" }).click();
});
