import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { signBody } from "@/local-engine/signature";
import { bundleProgram } from "@/scripts/launcher/bundle-program";
import { type LambdaService, startLambdaService } from "@/tests/support/lambda/lambda-service";
import { startProcess } from "./lab";
import { accountLimit, readTemplateEnvironment } from "./template-environment";

const folder = mkdtempSync(path.join(tmpdir(), "assay-lambda-"));
const signingKey = `signkey-test-${"ab".repeat(16)}`;
const services: LambdaService[] = [];

beforeAll(async () => {
  // The function does not run as root.
  chmodSync(folder, 0o755);
  await bundleProgram({ entry: "deploy/lambda/handler.ts", file: path.join(folder, "index.mjs") });
});
afterAll(async () => {
  for (const service of services) await service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startLambda(frontDoor: "function-url" | "http-api"): Promise<string> {
  const service = await startLambdaService({
    folder,
    env: {
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
      INNGEST_EVENT_KEY: "test",
      INNGEST_SIGNING_KEY: signingKey,
    },
    frontDoor,
    accountLimit: 1,
    timeoutSeconds: 30,
  });
  services.push(service);
  return service.url;
}

test.each(["function-url", "http-api"] as const)(
  "the bundle of the function loads without a database, and takes no unsigned call (%s)",
  async (frontDoor) => {
    const url = await startLambda(frontDoor);
    const signed = { "x-inngest-signature": signBody("", signingKey) };
    expect((await fetch(url, { headers: signed })).status).toBe(200);
    const unsigned = await fetch(`${url}/?fnId=assay-verify-company&stepId=step`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ctx: {}, event: { name: "x", data: {} }, events: [], steps: {} }),
    });
    expect(unsigned.status).toBe(401);
  },
);

const limitsSchema = z.object({ concurrency: z.array(z.object({ limit: z.number() })) });

test("under the settings of the template, all functions together take the places of a new account and no more", async () => {
  const settings = readTemplateEnvironment("deploy/lambda/template.yaml");
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
  const { functions } = await import("@/inngest/functions");
  vi.unstubAllEnvs();
  // The last rule is the one over all users. A function without any would have no limit.
  const most = functions.map(({ opts }) => limitsSchema.parse(opts).concurrency.at(-1)?.limit ?? 0);
  expect(most).toHaveLength(6);
  expect(most.reduce((sum, limit) => sum + limit)).toBe(accountLimit);
});

test.skipIf(typeof WebSocket === "function")(
  "a worker on a Node without WebSocket says which flag it needs",
  async () => {
    const worker = startProcess({
      args: ["--import", "tsx", "deploy/worker/main.ts"],
      env: { PATH: process.env.PATH },
    });
    expect(await worker.ended).toBe(2);
    expect(worker.lines.join("\n")).toContain("NODE_OPTIONS=--experimental-websocket");
  },
);
