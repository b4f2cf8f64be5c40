import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { z } from "zod";
import { demoQuery, expect, shoot, test } from "./assay-test";

test.use({ expectedError: /status of 404/ });
test.describe.configure({ timeout: 120_000 });

const createdSchema = z.object({ id: z.string(), queuePosition: z.number().nullable() });

/** The launcher made one, since the app listens on loopback, and printed its link. */
const ownerToken = () =>
  readFileSync(path.join(process.env.ASSAY_E2E_DATA_DIR ?? "", "owner-token"), "utf8").trim();

test("a stranger finds no operations page and no title of one", async ({ page }) => {
  for (const url of [
    "/operations",
    "/operations?token=guessed",
    `/operations?token=${"x".repeat(43)}`,
  ]) {
    expect((await page.goto(url))?.status(), url).toBe(404);
    await expect(page).toHaveTitle("Assay");
  }
  expect((await page.request.get("/api/operations")).status()).toBe(404);
});

test("the owner's link opens it, leaves the token out of the address, and shows what runs", async ({
  page,
  browser,
}) => {
  await page.goto(`/operations?token=${ownerToken()}`);
  await page.getByRole("button", { name: "Open operations" }).click();
  await expect(page).toHaveURL(/\/operations$/);
  await expect(page.getByRole("heading", { name: "Sweeper" })).toBeVisible();

  const other = await browser.newContext();
  const { id } = await (
    await other.request.post("/api/searches", { data: { query: demoQuery, wanted: 1000 } })
  ).json();
  const row = page.getByRole("row", { name: new RegExp(id.slice(0, 8)) });
  await expect(row).toBeVisible();
  await expect(row).toContainText(/of \d+/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);
    await shoot(page, `operations-${colorScheme}`);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await shoot(page, "operations-phone");
  await other.request.post(`/api/searches/${id}/stop`, { data: {} });
  await expect(row).toBeHidden();
  await other.close();
});

test("searches above a user's places wait with their number, and the page tells it", async ({
  page,
}) => {
  const post = async () => {
    const data = { query: demoQuery, wanted: 1000, maxCandidates: 60 };
    const answer = await page.request.post("/api/searches", { data });
    return createdSchema.parse(await answer.json());
  };
  // The first one makes the user.
  const searches = [await post(), ...(await Promise.all(Array.from({ length: 6 }, post)))];
  const waiting = searches.filter(({ queuePosition }) => queuePosition !== null);
  // The answers come one after the other: one that ends meanwhile, its companies being known, lets the next move up.
  const places = waiting.map(({ queuePosition }) => queuePosition);
  expect(places).toContain(1);
  expect([1, 2]).toEqual(expect.arrayContaining(places));
  await page.goto(`/searches/${waiting.at(-1)?.id}`);
  await expect(
    page.getByText(/Waiting until .*(number 2 in the queue|this one is next)/).first(),
  ).toBeVisible();
  await shoot(page, "waiting");
  await page.goto("/history");
  await expect(page.getByText(/waiting, number [12]/).first()).toBeVisible();
  await Promise.all(
    searches.map(({ id }) => page.request.post(`/api/searches/${id}/stop`, { data: {} })),
  );
});

test("an app that runs is live, ready, and sound by the doctor", async ({ page, baseURL }) => {
  expect((await page.request.get("/api/health")).status()).toBe(200);
  expect(await (await page.request.get("/api/ready")).json()).toEqual({
    ready: true,
    database: "ok",
    engine: "ok",
  });
  const folder = mkdtempSync(path.join(tmpdir(), "assay-doctor-"));
  writeFileSync(path.join(folder, "index.json"), "[]");
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/doctor.ts", baseURL ?? ""], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      DATABASE_URL: "",
      ASSAY_DATA_DIR: process.env.ASSAY_E2E_DATA_DIR,
      // A machine of tests may have no way to the web.
      ASSAY_WEB: `archive:${folder}`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  rmSync(folder, { recursive: true });
  expect(output).toContain("Nothing is wrong.");
  expect(output).toMatch(/ok +Signatures +Calls that the engine has not signed are refused/);
  expect(code).toBe(0);
});
