import { expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 240_000 });
// A time zone that does not exist is refused.
test.use({ expectedError: /status of 400/ });

test("a monitored search is run again, and what is new, changed and gone since last time is marked", async ({
  page,
}) => {
  await startSearch(page, {
    query: "Companies that publish their prices",
    wanted: 20,
    maxCandidates: 20,
  });
  await waitForEnd(page);
  await tab(page, "All").click();
  const evidence = page.getByRole("complementary");
  /** By hand, so that the next run finds something else: the demo's pages never change. */
  const correct = async (found: string, said: string) => {
    const cell = page.locator(`[role=grid] tbody td[aria-label*=': ${found}, estimate']`).first();
    await cell.click();
    await evidence.getByRole("button", { name: "Wrong? Change it" }).first().click();
    await evidence.getByText(said, { exact: true }).first().click();
    await evidence.getByRole("button", { name: "Save" }).click();
    await expect(evidence.getByText(`Assay found: ${found}`)).toBeVisible();
    const name = await evidence.getByRole("heading").first().textContent();
    await page.keyboard.press("Escape");
    return name ?? "";
  };
  const hidden = await correct("met", "not met");
  const invented = await correct("not met", "met");

  await page.getByRole("button", { name: "Monitor" }).click();
  await page.getByLabel("How often").selectOption({ label: "Every day" });
  await page.getByLabel("Time", { exact: true }).fill("07:30");
  await page.getByLabel("Time zone").fill("Nowhere/Land");
  await page.getByRole("button", { name: "Start monitoring" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("time zone");
  await page.getByLabel("Time zone").fill("Europe/Paris");
  await page.getByRole("button", { name: "Start monitoring" }).click();
  await expect(page.getByText(/It runs next on .* \(Europe\/Paris\)/)).toBeVisible();
  await shoot(page, "monitor-made");
  await page.getByRole("link", { name: "Your monitors" }).click();

  const monitor = page.getByRole("main").getByRole("listitem").first();
  const runs = page.getByRole("list", { name: "Runs" }).getByRole("link");
  await expect(monitor).toContainText("07:30");
  const before = await runs.count();
  await page.getByRole("button", { name: "Run now" }).click();
  await expect(runs).toHaveCount(before + 1);
  await shoot(page, "monitors");
  await expect(runs.first(), "followed until it has ended").toContainText(/match(es)? of \d/, {
    timeout: 60_000,
  });
  await expect(page.getByRole("button", { name: "Run now" })).toBeEnabled();
  await runs.first().click();
  await waitForEnd(page);
  await expect(page.getByText(/1 new.*1 gone/)).toBeVisible();
  await expect(page.getByText(`Gone: ${invented}`)).toBeVisible();
  const row = page.locator("[role=grid] tbody tr").filter({ hasText: hidden });
  await expect(row.getByText("new", { exact: true })).toBeVisible();
  await expect(row.getByText("changed", { exact: true })).toBeVisible();
  await expect(row.locator("td[aria-label*='Last time: not met']")).toHaveCount(1);
  await shoot(page, "monitor-changes");

  await page.goto("/monitors");
  await expect(monitor).toContainText("1 new");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(monitor).toContainText("Paused.");
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete it; its runs stay" }).click();
  await expect(page.getByText("No monitors yet.")).toBeVisible();
});
