import { expect, test } from "./assay-test";

test.use({ expectedError: /status of (404|400|429)/ });

test("the preview colours the words that became criteria and names the others", async ({
  page,
}) => {
  await page.goto("/");
  const box = page.getByLabel("What companies are you looking for?");
  await box.fill("Companies in Germany that are AI-related");
  await expect(page.getByRole("button", { name: /^AI-related/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /Germany/ }).first()).toBeVisible();
  await box.fill("Companies in Kenya that are AI-related");
  await expect(page.getByRole("button", { name: /Kenya/ }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Germany/ })).toHaveCount(0);
});

test("a preview that is refused for now says so and comes back by itself", async ({ page }) => {
  let refusals = 1;
  await page.route("**/api/plan", async (route) => {
    if (refusals === 0) return route.continue();
    refusals -= 1;
    await route.fulfill({
      status: 429,
      json: { error: { code: "rate_limited", message: "Too many.", retryAfterSeconds: 1 } },
    });
  });
  await page.goto("/");
  await page
    .getByLabel("What companies are you looking for?")
    .fill("Companies in Germany that are AI-related");
  await expect(
    page.getByText(
      "The preview of the criteria comes back by itself within a second; the search itself can still be run.",
    ),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: /^AI-related/ })).toBeVisible();
  await expect(page.getByText("The preview of the criteria")).toHaveCount(0);
});

test("what a full plan has no room for is told apart from what was not understood", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByLabel("What companies are you looking for?")
    .fill(
      "the best fintech startups in Germany, founded after 2015, with fewer than 50 employees, Series A funded, hiring, " +
        "with good reviews, that publish their prices, with ISO 27001 certification, that name their customers, have an API, " +
        "have a mobile app, and sell to hospitals",
    );
  await expect(page.getByText("Not used: “best”.", { exact: true })).toBeVisible();
  await expect(
    page.getByText(
      "Not used: “sell”, “hospitals”, since a plan has at most 12 criteria. Remove one to add another.",
    ),
  ).toBeVisible();
});

test("an example fills the box and shows its plan", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Companies in Europe/ }).click();
  await expect(page.getByText("Understood as")).toBeVisible();
  await expect(
    page.getByRole("button", { name: "based in Europe", exact: false }).first(),
  ).toBeVisible();
});

test("the page that is open is marked among the links at the top", async ({ page }) => {
  await page.goto("/lists");
  const marked = page.getByRole("navigation", { name: "Site" }).locator("[aria-current=page]");
  await expect(marked).toHaveText(["Lists"]);
  await page.getByRole("link", { name: "History" }).click();
  await expect(marked).toHaveText(["History"]);
});

test("a query that is too short is refused with a sentence", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("What companies are you looking for?").fill("AI");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Write at least 3 characters.")).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test("the chosen theme is there from the first byte after a reload", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Theme: as the system" }).click();
  await page.getByRole("button", { name: "Theme: light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect
    .poll(async () =>
      (await page.request.get("/")).text().then((html) => /<html[^>]*data-theme="dark"/.test(html)),
    )
    .toBe(true);
  await page.reload();
  await expect(page.getByRole("button", { name: "Theme: dark" })).toBeVisible();
});

test("an address that leads nowhere says so and leads on", async ({ page }) => {
  const answer = await page.goto("/nowhere");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: /nothing here/ })).toBeVisible();
  await page.getByRole("link", { name: "New search" }).click();
  await expect(page.getByLabel("What companies are you looking for?")).toBeVisible();
});

test("the starter list is imported with one press", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("radio", { name: /Starter list/ }).check({ force: true });
  await page.getByRole("button", { name: "Import the starter list" }).click();
  await expect(page.getByRole("radio", { name: /Starter list (?!0$)\d{3}/ })).toBeChecked({
    timeout: 30_000,
  });
});

test("a word that does not end breaks inside the box, and the page stays as wide as the screen", async ({
  page,
}) => {
  await page.goto("/");
  const box = page.getByLabel("What companies are you looking for?");
  await box.fill(`Companies that make ${"x".repeat(400)}`);
  await expect(page.getByText("Understood as")).toBeVisible();
  expect(await box.evaluate((area) => area.scrollHeight - area.clientHeight)).toBe(0);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
});

test("what developers need is linked from the foot of the page", async ({ page }) => {
  await page.goto("/");
  const foot = page.getByRole("navigation", { name: "For developers" });
  await foot.getByRole("link", { name: "Where a search can run" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Where a search can run" }),
  ).toBeVisible();
  await foot.getByRole("link", { name: "API" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The API" })).toBeVisible();
});
