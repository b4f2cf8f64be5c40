import { expect, shoot, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 120_000 });

test("pasted companies become a list, and a search leaves them out", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("What companies are you looking for?").fill("publishes its prices");
  await page.getByLabel("Most companies to check").fill("6");
  await page.getByLabel("Matches wanted").fill("6");
  await expect(page.getByText("Understood as")).toBeVisible();
  await page.getByLabel("What companies are you looking for?").press("Enter");
  await page.waitForURL(/\/searches\/[^/]+$/);
  await waitForEnd(page);
  await page.getByRole("tab", { name: /^All \d/ }).click();
  const domains = page.locator(
    "[role=grid] tbody td[data-cell$=':company'] >> text=/assay\\.test/",
  );
  const known = await domains.allTextContents();
  expect(known).toHaveLength(6);

  await page.goto("/lists");
  await page.getByRole("textbox", { name: "Name" }).fill("Seen before");
  await page
    .getByRole("textbox", { name: "Companies" })
    .fill(["Company,Website", ...known.map((one) => `x,${one}`)].join("\n"));
  await shoot(page, "list-new");
  await page.getByRole("button", { name: "Make the list" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Seen before" })).toBeVisible();
  await expect(page.getByText(known[0] ?? "", { exact: false }).first()).toBeVisible();

  await page.goto("/");
  await page.getByLabel("Companies to leave out").selectOption({ label: "Seen before (6)" });
  await page.getByLabel("What companies are you looking for?").fill("publishes its prices");
  await page.getByLabel("Most companies to check").fill("6");
  await page.getByLabel("Matches wanted").fill("6");
  await expect(page.getByText("Understood as")).toBeVisible();
  await page.getByLabel("What companies are you looking for?").press("Enter");
  await page.waitForURL(/\/searches\/[^/]+$/);
  await waitForEnd(page);
  await page.getByRole("tab", { name: /^All \d/ }).click();
  await expect(domains).toHaveCount(6);
  for (const domain of await domains.allTextContents()) expect(known).not.toContain(domain);
});
