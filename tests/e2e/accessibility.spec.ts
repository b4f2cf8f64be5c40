import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  demoQuery,
  expect,
  firstQuotedCell,
  startSearch,
  tab,
  test,
  waitForEnd,
} from "./assay-test";

test.describe.configure({ timeout: 120_000 });

async function expectAccessible(page: Page) {
  // What is just fading in has no contrast yet.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .map((each) =>
          each.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY
            ? undefined
            : each.finished.catch(() => undefined),
        ),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }));
  expect(found).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`no accessibility violations on any page (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/");
    await expect(page.getByRole("radio").first()).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("What companies are you looking for?").fill(demoQuery);
    await expect(page.getByText("Understood as")).toBeVisible();
    await expectAccessible(page);

    await startSearch(page, { wanted: 12, maxCandidates: 12 });
    await expect(page.getByRole("grid")).toBeVisible();
    await expectAccessible(page);
    await waitForEnd(page);
    await tab(page, "All").click();
    await expectAccessible(page);
    await firstQuotedCell(page).click();
    await expect(page.locator("mark").first()).toBeVisible();
    await expectAccessible(page);

    await page.goto("/settings");
    await page.getByRole("button", { name: "New key" }).click();
    await page.getByLabel("What is it for?").fill("a check");
    await page.getByRole("button", { name: "Make the key" }).click();
    await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    await page.getByRole("button", { name: "New webhook" }).click();
    await expectAccessible(page);
    await page.goto("/docs/api");
    await expectAccessible(page);

    await page.goto("/history");
    await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    await expectAccessible(page);
  });
}
