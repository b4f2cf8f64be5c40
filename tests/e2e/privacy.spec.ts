import { expect, startSearch, tab, test } from "./assay-test";

test.use({ expectedError: /status of 404/ });

test("another browser cannot read, stream, stop or list a search", async ({ page, browser }) => {
  const id = await startSearch(page, { wanted: 3, maxCandidates: 3 });
  // Of three companies none may match, and then the first tab stays empty.
  await tab(page, "All").click();
  await expect(page.getByRole("grid")).toBeVisible();
  const snapshot = await (await page.request.get(`/api/searches/${id}`)).json();
  const candidateId = snapshot.candidates[0].id;

  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(`/searches/${id}`);
  await expect(other.getByRole("heading", { name: /not there, or it is not yours/ })).toBeVisible();

  const path = `/api/searches/${id}`;
  for (const url of [path, `${path}/events`, `${path}/candidates/${candidateId}`])
    expect((await other.request.get(url)).status(), url).toBe(404);
  for (const url of [`${path}/stop`, `${path}/resume`])
    expect((await other.request.post(url, { data: {} })).status(), url).toBe(404);
  expect(await (await other.request.get("/api/searches")).json()).toEqual({ searches: [] });
  await stranger.close();
});

test("a visit makes no user: no cookie before the first search", async ({ page, context }) => {
  await page.goto("/");
  await expect(page.getByRole("radio").first()).toBeVisible();
  await page.goto("/history");
  await expect(page.getByText("No searches yet")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("the job endpoint answers nobody but the engine: what is not signed is refused", async ({
  request,
}) => {
  const run = "/api/inngest?fnId=assay-verify-company&stepId=step";
  expect((await request.post(run, { data: {} })).status()).toBe(401);
  expect((await request.put("/api/inngest")).status()).toBe(401);
  const forged = {
    "x-inngest-signature": `t=${Math.floor(Date.now() / 1000)}&s=${"0".repeat(64)}`,
  };
  expect((await request.post(run, { data: {}, headers: forged })).status()).toBe(401);
});
