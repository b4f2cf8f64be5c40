import { randomUUID } from "node:crypto";
import { expect, shoot, startSearch, test, waitForEnd } from "./assay-test";

test.describe.configure({ timeout: 120_000 });
test.use({ expectedError: /status of 401/ });

test("an anonymous visitor's searches move into the account; signed out everywhere; deleted for good", async ({
  page,
  browser,
}) => {
  const query = "robot makers";
  const email = `${randomUUID()}@users.invalid`;
  const password = "a long enough password";
  await startSearch(page, { query, wanted: 3, maxCandidates: 3 });
  await waitForEnd(page);
  await page.goto("/account");
  await expect(page.getByText("1 search is known to this browser alone")).toBeVisible();
  await shoot(page, "account-anonymous");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: email })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  const signIn = async (word: string) => {
    await other.goto("/account");
    await other.getByLabel("Email").fill(email);
    await other.getByLabel(/^Password/).fill(word);
    await other.getByRole("button", { name: "Sign in" }).click();
  };
  await signIn("not the password");
  await expect(other.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  await signIn(password);
  await expect(other.getByRole("heading", { level: 1, name: email })).toBeVisible();
  await other.goto("/history");
  await expect(other.getByRole("link", { name: new RegExp(query) })).toBeVisible();

  await page.reload();
  await shoot(page, "account");
  await page.getByRole("button", { name: "Sign out everywhere (2 sessions)" }).click();
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  await other.goto("/history");
  await expect(other.getByRole("link", { name: new RegExp(query) })).toHaveCount(0);

  await signIn(password);
  await expect(other.getByText("1 search kept here.")).toBeVisible();
  await other.getByRole("button", { name: "Delete my data" }).click();
  await shoot(other, "account-deleting");
  await other.getByRole("button", { name: "Delete for good" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "You" })).toBeVisible();
  await signIn(password);
  await expect(other.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
});
