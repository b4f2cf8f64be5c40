import { expect, shoot, startSearch, tab, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 120_000 });

test("pasted companies become a list, and a search leaves them out", async ({ page }) => {
  const search = { query: "publishes its prices", wanted: 6, maxCandidates: 6 };
  await startSearch(page, search);
  await waitForEnd(page);
  await tab(page, "All").click();
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

  await startSearch(page, { ...search, leaveOut: "Seen before (6)" });
  await waitForEnd(page);
  await tab(page, "All").click();
  await expect(domains).toHaveCount(6);
  for (const domain of await domains.allTextContents()) expect(known).not.toContain(domain);
});
