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

test("what a link or a person asks beyond the model's limits is said, and the nearest is shown", async ({
  page,
}) => {
  await page.goto("/backends?users=0&companies=100000&memory=1000000");
  await expect(page.getByText(/^Companies a search: 100,000 was asked for\./)).toBeVisible();
  const users = page.getByLabel("Users, each one search a day, as a number");
  await expect(users).toHaveValue("1");
  await users.fill("-3");
  await users.press("Enter");
  await expect(page.getByText("-3 cannot be used: a whole number from 1 to 500.")).toBeVisible();
  await expect(users).toHaveValue("1");
  await users.fill("7");
  await users.press("Enter");
  await expect(page).toHaveURL(/users=7/);
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
