import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { Page } from "@playwright/test";
import { z } from "zod";
import {
  startWebhookReceiver,
  verifyMessage,
  type WebhookReceiver,
} from "../support/webhook-receiver";
import { demoQuery, expect, shoot, test } from "./assay-test";

test.describe.configure({ timeout: 120_000 });

async function makeKey(page: Page, name: string, choice = "Read and write"): Promise<string> {
  await page.goto("/settings");
  await page.getByRole("button", { name: "New key" }).click();
  await page.getByLabel("What is it for?").fill(name);
  await page.getByRole("radio", { name: choice }).check();
  await page.getByRole("button", { name: "Make the key" }).click();
  return (await page.locator("code", { hasText: /^assay_/ }).textContent()) ?? "";
}

const searchSchema = z.object({ id: z.string(), state: z.string() });

/** The SDK's own client, over HTTP, with a key. */
async function connect(baseURL: string | undefined, key: string): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StreamableHTTPClientTransport(new URL("/api/mcp", baseURL), {
      requestInit: { headers: { authorization: `Bearer ${key}` } },
    }),
  );
  return client;
}

test("a key made in the page is shown once, works over HTTP, and is revoked there", async ({
  page,
  baseURL,
}) => {
  const key = await makeKey(page, "nightly report");
  await shoot(page, "settings-key-made");
  const authorization = `Bearer ${key}`;
  const list = () => fetch(new URL("/api/v1/searches", baseURL), { headers: { authorization } });
  const answer = await list();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("ratelimit")).toMatch(/^"key";r=\d+;t=\d+$/);

  await page.getByRole("button", { name: "I have kept it" }).click();
  await page.reload();
  await expect(page.getByText("used now")).toBeVisible();
  await expect(page.getByText(key)).toHaveCount(0);
  await page.getByRole("button", { name: "Revoke nightly report" }).click();
  await page.getByRole("button", { name: "Really?" }).click();
  await expect(page.getByText("No keys yet.")).toBeVisible();
  const refused = await list();
  expect(refused.status).toBe(401);
  const { reference } = z.object({ reference: z.string() }).parse(await refused.json());
  expect(refused.headers.get("x-request-id")).toBe(reference);
});

test("an assistant searches, follows and reads the evidence over MCP; with a read key it only reads", async ({
  page,
  baseURL,
}) => {
  const client = await connect(baseURL, await makeKey(page, "assistant"));
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    "follow_search",
    "get_search",
    "list_results",
    "read_evidence",
    "search_companies",
    "search_corpus",
  ]);
  const call = async (name: string, input: Record<string, unknown>) => {
    const result = await client.callTool({ name, arguments: input });
    expect(result.isError, JSON.stringify(result)).toBeFalsy();
    return result.structuredContent;
  };
  const query = demoQuery;
  const started = searchSchema.parse(
    await call("search_companies", { query, wanted: 2, maxCandidates: 100 }),
  );
  const searchId = started.id;
  let search = started;
  const progress: string[] = [];
  while (!["finished", "stopped", "failed"].includes(search.state)) {
    const result = await client.callTool(
      { name: "follow_search", arguments: { searchId, waitSeconds: 20 } },
      { onprogress: ({ message }) => progress.push(message ?? "") },
    );
    search = searchSchema.parse(result.structuredContent);
  }
  expect(search.state).toBe("finished");
  expect(progress.join()).toMatch(/\d+ of \d+ checked/);
  const results = z
    .object({ data: z.array(z.object({ id: z.string() })) })
    .parse(await call("list_results", { searchId, state: "matched" }));
  expect(results.data.length).toBeGreaterThan(0);
  const evidence = await call("read_evidence", { searchId, resultId: results.data[0]?.id });
  expect(JSON.stringify(evidence)).toContain('"quote"');
  expect(await call("search_corpus", { query, limit: 2 })).toMatchObject({
    data: [{ fit: 1 }, expect.anything()],
  });
  const missing = await client.callTool({
    name: "get_search",
    arguments: { searchId: "0b5c9a52-7a0e-4d3a-9a43-0a8a1f6f5d11" },
  });
  expect(missing).toMatchObject({ isError: true });
  await client.close();

  const reader = await connect(baseURL, await makeKey(page, "reader", "Read only"));
  const refused = await reader.callTool({ name: "search_companies", arguments: { query } });
  expect(JSON.stringify(refused)).toContain("scope_missing");
  const read = await reader.callTool({ name: "get_search", arguments: { searchId } });
  expect(read.structuredContent).toMatchObject({ state: "finished" });
  await reader.close();
  await expect(connect(baseURL, "assay_nothing")).rejects.toThrow();
});

test.describe("a webhook", () => {
  let receiver: WebhookReceiver;
  test.beforeEach(async () => {
    receiver = await startWebhookReceiver(Number(process.env.ASSAY_E2E_WEBHOOK_PORT));
  });
  test.afterEach(() => receiver.close());

  test.use({ expectedError: /400 \(Bad Request\)/ });
  test("is added, tested, and told of a match and the end of a search", async ({
    page,
    baseURL,
  }) => {
    const key = await makeKey(page, "starter");
    await page.getByRole("button", { name: "I have kept it" }).click();
    await page.getByRole("button", { name: "New webhook" }).click();
    await page.getByLabel("Which address?").fill("http://10.0.0.1/hook");
    await page.getByRole("button", { name: "Add the webhook" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "https" })).toBeVisible();
    await page.getByLabel("Which address?").fill(receiver.url);
    await page.getByRole("button", { name: "Add the webhook" }).click();
    await page.getByRole("button", { name: "Send a test" }).click();
    await expect(page.getByText(/delivered: answered 200/)).toBeVisible();
    await page.getByRole("button", { name: "Secret" }).click();
    const secret = (await page.locator("code", { hasText: /^whsec_/ }).textContent()) ?? "";
    await shoot(page, "settings-webhook");
    const [first] = receiver.received;
    if (!first) throw new Error("nothing came");
    expect(verifyMessage(secret, first)).toMatchObject({ type: "webhook.test" });

    const started = await fetch(new URL("/api/v1/searches", baseURL), {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ query: "AI companies", wanted: 1, maxCandidates: 40 }),
    });
    expect(started.status).toBe(201);
    const types = () => receiver.received.map(({ body }) => JSON.parse(body).type);
    const isTold = () =>
      ["candidate.matched", "search.finished"].every((one) => types().includes(one));
    while (!isTold()) await receiver.waitFor(receiver.received.length + 1);
    for (const message of receiver.received) verifyMessage(secret, message);
  });
});

test("the API's documentation names every route, and its links lead somewhere", async ({
  page,
}) => {
  await page.goto("/docs/api");
  await expect(page.getByRole("heading", { level: 1, name: "The API" })).toBeVisible();
  await expect(page.getByText("/searches/{id}/results/{resultId}").first()).toBeVisible();
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('main a[href^="#"]')]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(broken).toEqual([]);
  await shoot(page, "docs-api");
});
