import { test as base, expect, type Page } from "@playwright/test";

/** Playwright's `test`, failing wherever the browser reports an error: scripts, policies, requests. */
export const test = base.extend<{ expectedError: RegExp | null; consoleWatch: undefined }>({
  /** What the test brings about itself, such as a 404 that it asks for. */
  expectedError: [null, { option: true }],
  consoleWatch: [
    async ({ page, expectedError }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      const unexpected = errors.filter((text) => !expectedError?.test(text));
      expect(unexpected, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const demoQuery = "Companies that have good reviews on their website and are AI-related";

/** Writes a query on the home page and runs it with Enter; ends on the page of the search. */
export async function startSearch(
  page: Page,
  { query = demoQuery, wanted = 25, maxCandidates = 100, leaveOut = "" } = {},
): Promise<string> {
  await page.goto("/");
  await expect(page.getByRole("radio", { name: /Demo companies/ })).toBeChecked();
  if (leaveOut) await page.getByLabel("Companies to leave out").selectOption({ label: leaveOut });
  await page.getByLabel("Matches wanted").fill(String(wanted));
  await page.getByLabel("Most companies to check").fill(String(maxCandidates));
  await page.getByLabel("What companies are you looking for?").fill(query);
  await expect(page.getByText("Understood as")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/searches\/[^/]+$/);
  await expect(page.getByRole("heading", { level: 1, name: query })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Until the search says why it ended. */
export async function waitForEnd(page: Page): Promise<void> {
  await expect(page.getByText(/^(All \d+ compan|Ended at \d+ match)/).first()).toBeVisible({
    timeout: 120_000,
  });
}

export const tab = (page: Page, name: string) =>
  page.getByRole("tab", { name: new RegExp(`^${name} \\d`) });

/** The number beside a tab's name. */
export async function countOfTab(page: Page, name: string): Promise<number> {
  return Number(((await tab(page, name).textContent()) ?? "").replace(/\D/g, ""));
}

/** The cells of the first company whose evidence has a quote, in the table. */
export const firstQuotedCell = (page: Page) =>
  page.locator("[role=grid] tbody td[aria-label*=' met, estimate']").first();

export const shoot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/${name}.png` });
