import { AxeBuilder } from "@axe-core/playwright";
import { expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 120_000 });

test("on a phone a search is a list, and the evidence a sheet", async ({ page }) => {
  await startSearch(page, { wanted: 30, maxCandidates: 30 });
  await shoot(page, "planning-phone");
  const list = page.getByRole("list", { name: "Companies" });
  await expect(list.getByRole("button", { name: / met, / }).first()).toBeVisible({
    timeout: 60_000,
  });
  await shoot(page, "half-way-phone");
  await waitForEnd(page);
  for (const name of ["Column", "Monitor", "Export", "Save", "Share"]) {
    await page.getByRole("button", { name, exact: true }).click();
    const opened = page.locator(":popover-open");
    await expect(opened).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(opened).toHaveCount(0);
  }
  await tab(page, "All").click();

  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "nothing is wider than the screen").toBeLessThanOrEqual(390);

  await list
    .getByRole("button", { name: / met, estimate/ })
    .first()
    .click();
  const sheet = page.getByRole("dialog", { name: /^Evidence for/ });
  await expect(sheet.locator("mark").first()).toBeInViewport();
  await shoot(page, "done-phone");
  const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
  ).toEqual([]);
  await sheet.getByRole("button", { name: /^Close/ }).click();
  await expect(sheet).toBeHidden();
});
