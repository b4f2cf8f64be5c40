import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./assay-test";

test.describe.configure({ timeout: 90_000 });

test("the comparison is on the page before a script runs, and answers a slider, a changed number and a shared link", async ({
  page,
  browser,
}) => {
  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  const read = await scriptless.newPage();
  await read.goto("/backends");
  await expect(read.getByText("The least to pay of all that suit")).toBeVisible();
  await expect(read.getByRole("rowheader", { name: "AWS Batch on Fargate" })).toBeVisible();
  await scriptless.close();

  await page.goto("/backends");
  const row = page.getByRole("row", { name: /^Lambda, a new account/ });
  const before = await row.textContent();
  await page.getByLabel("all in a minute").check({ force: true });
  await expect(page).toHaveURL(/arrival=together/);
  await expect(row).not.toHaveText(before ?? "");
  await expect(page.locator("[aria-busy=false]")).toBeVisible();

  const together = await row.textContent();
  await page.getByText("Lambda, a new account", { exact: true }).last().click();
  const most = page.getByLabel("Lambda, a new account: Processes at most");
  await most.fill("300");
  await most.press("Enter");
  await expect(page).toHaveURL(/with=lambda-10\.maxInstances:300/);
  await expect(row).not.toHaveText(together ?? "");
  await expect(page.locator("[aria-busy=false]")).toBeVisible();

  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole("row", { name: /^Lambda, a new account/ })).toHaveText(
    (await row.textContent()) ?? "",
  );
  await shared.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no accessibility violations, and no sideways scrolling on a phone (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/backends");
    await page.getByText("Assay on one machine", { exact: true }).last().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
