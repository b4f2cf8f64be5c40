import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { searchSnapshotSchema } from "@/research/search-view";
import { expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 180_000 });

const names = (page: Page) =>
  page.locator("[role=grid] tbody td[data-cell$=':company'] .font-medium").allTextContents();

/** The table of an ended search of eight companies, with all of them shown. */
async function openAll(page: Page): Promise<string> {
  const id = await startSearch(page, { wanted: 8, maxCandidates: 8 });
  await waitForEnd(page);
  await tab(page, "All").click();
  return id;
}

test("companies picked by key are exported alone and saved to a list, and the bar for it moves nothing", async ({
  page,
}) => {
  await openAll(page);
  const shown = await names(page);
  const first = page.locator("[role=grid] tbody tr").first();
  const before = await first.boundingBox();
  // The focus follows the cursor with the next frame.
  const step = async (row: number) => {
    await page.keyboard.press("j");
    const focused = page.locator(`[role=grid] tr[aria-rowindex="${row + 1}"] [data-cell]:focus`);
    await expect(focused).toHaveCount(1);
  };
  await step(1);
  await page.keyboard.press("Space");
  await step(2);
  await step(3);
  await page.keyboard.press("Shift+Space");
  const bar = page.getByRole("region", { name: "Selection" });
  await expect(bar).toContainText("3 companies");
  await expect(page.getByText("3 companies selected")).toBeAttached();
  expect(await first.boundingBox()).toEqual(before);
  await shoot(page, "selection");

  await page.keyboard.press("e");
  const menu = page.getByRole("dialog", { name: "Export the selection" });
  await expect(menu).toBeInViewport({ ratio: 1 });
  const download = page.waitForEvent("download");
  await menu.getByRole("link", { name: /^JSON/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-selected\.json$/);
  const exported: { company: { name: string } }[] = JSON.parse(
    await readFile(await file.path(), "utf8"),
  );
  expect(exported.map(({ company }) => company.name).toSorted()).toEqual(
    shown.slice(0, 3).toSorted(),
  );

  await page.locator("[data-cell]:focus").press("Tab");
  await expect(bar.getByRole("button", { name: "Copy" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(bar.getByRole("button", { name: "Save to a list" })).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Save 3 companies to a list" });
  await dialog.getByLabel("Name of the list").fill("Picked");
  await shoot(page, "selection-save");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog.getByRole("status")).toHaveText("3 companies saved. Picked");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(bar, "Esc closes one thing at a time").toBeVisible();

  await bar.getByRole("button", { name: "Save to a list" }).click();
  await dialog.getByLabel("List", { exact: true }).selectOption({ label: "Picked (3)" });
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog.getByRole("status")).toContainText("0 companies saved, 3 in it already.");
  await dialog.getByRole("link", { name: "Picked" }).click();
  for (const name of shown.slice(0, 3))
    await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(1);
});

test("companies that are picked are checked again, and no others; who only reads can copy them alone", async ({
  page,
  browser,
}) => {
  const id = await openAll(page);
  const read = async () =>
    searchSnapshotSchema.parse(await (await page.request.get(`/api/searches/${id}`)).json());
  const before = (await read()).candidates;
  const rows = page.locator("[role=grid] tbody tr");
  await rows.first().hover();
  await rows.first().getByRole("checkbox").click();
  await rows.nth(2).hover();
  await rows.nth(2).getByRole("checkbox").click();
  const bar = page.getByRole("region", { name: "Selection" });
  await bar.getByRole("button", { name: "Check again" }).click();
  await expect(bar).toContainText("Being checked again");
  await waitForEnd(page);
  await expect
    .poll(async () => {
      const { search, candidates } = await read();
      const anew = candidates.filter(
        ({ decidedAt }, at) => decidedAt !== null && decidedAt !== before[at]?.decidedAt,
      );
      return [search.state, anew.map(({ rank }) => rank)];
    })
    .toEqual(["finished", [1, 3]]);

  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(link);
  await visitor.getByRole("tab", { name: /^All \d/ }).click();
  const row = visitor.locator("[role=grid] tbody tr").first();
  await row.hover();
  await row.getByRole("checkbox").click();
  const theirs = visitor.getByRole("region", { name: "Selection" });
  await expect(theirs.getByRole("button")).toHaveText(["Copy", ""]);
  await visitor.keyboard.press("e");
  await expect(visitor.locator(":popover-open")).toHaveCount(0);
});
