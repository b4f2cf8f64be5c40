import { expect, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 120_000 });

test("the whole search can be read by keyboard", async ({ page }) => {
  await startSearch(page, { wanted: 12, maxCandidates: 12 });
  await waitForEnd(page);
  await tab(page, "All").click();
  const focused = page.locator("[data-cell]:focus");
  const rowOf = async () =>
    focused.evaluate((cell) => Number(cell.parentElement?.getAttribute("aria-rowindex")));

  await page.keyboard.press("j");
  await expect(focused).toHaveCount(1);
  expect(await rowOf()).toBe(2);
  await page.keyboard.press("j");
  await expect.poll(rowOf).toBe(3);
  await page.keyboard.press("ArrowDown");
  await expect.poll(rowOf).toBe(4);
  await page.keyboard.press("k");
  await expect.poll(rowOf).toBe(3);
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAttribute("data-cell", /:(?!company$)/);

  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: /^Evidence for/ });
  await expect(panel).toBeFocused();
  await expect(page).toHaveURL(/company=/);
  const first = await panel.getByRole("heading", { level: 2 }).textContent();
  await page.keyboard.press("j");
  await expect(panel.getByRole("heading", { level: 2 })).not.toHaveText(first ?? "");

  const wrong = panel.getByRole("button", { name: "Wrong? Change it" }).first();
  await wrong.focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(wrong).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(focused).toHaveCount(1);
  expect(await rowOf()).toBe(4);

  // It has ended, and nothing waits: there is no button for this, and the key does nothing.
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.keyboard.press("s");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys and shapes" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(asked.filter((request) => request.startsWith("POST"))).toEqual([]);

  await page.keyboard.press("/");
  await page.waitForURL(/\?from=/);
  await expect(page.getByLabel("What companies are you looking for?")).toBeFocused();
});

test("back closes the evidence", async ({ page }) => {
  await startSearch(page, { wanted: 5, maxCandidates: 5 });
  await waitForEnd(page);
  await tab(page, "All").click();
  await page.locator("[role=grid] tbody td[data-cell]").first().click();
  const panel = page.getByRole("complementary", { name: /^Evidence for/ });
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(page.getByRole("grid")).toBeVisible();
});
