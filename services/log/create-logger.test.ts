import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Logger } from "../context";
import { createLogger, listSecrets } from "./create-logger";
import { logRequests } from "./log-requests";

const lineSchema = z.looseObject({
  at: z.string(),
  level: z.string(),
  event: z.string(),
  requestId: z.string().optional(),
});

function collect(secrets: readonly string[] = []) {
  const lines: string[] = [];
  const log = createLogger({ secrets, write: (line) => lines.push(line) });
  return { log, lines, read: () => lines.map((line) => lineSchema.parse(JSON.parse(line))) };
}

test("an event is one line of JSON, whatever its fields hold", () => {
  const { log, lines, read } = collect();
  log.info("search.created", { searchId: "s1", reason: "two\nlines\u2028and more" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("\n");
  expect(read()[0]).toMatchObject({ level: "info", event: "search.created", searchId: "s1" });
});

test("secrets of the environment, passwords in addresses and things that look like keys are left out", () => {
  const secrets = listSecrets({
    OPENAI_API_KEY: "key-of-the-model",
    ASSAY_OWNER_TOKEN: "token-of-the-owner-0123456789",
    DATABASE_URL: "postgresql://me:p%40ssword1@db/assay",
    DIRECT_DATABASE_URL: "postgresql://me:100%-direct@db/assay",
  });
  const { log, lines } = collect(secrets);
  log.error("broken", {
    reason:
      "key-of-the-model token-of-the-owner-0123456789 p%40ssword1 p@ssword1 100%-direct sk-proj-abcdefgh12345 Bearer abc.def signkey-prod-0011223344",
    nested: { list: ["key-of-the-model"] },
  });
  expect(lines.join()).not.toMatch(
    /key-of-the|token-of-the|ssword1|abcdefgh|100%|abc\.def|0011223344/,
  );
  expect(lines.join().split("[secret]")).toHaveLength(10);
});

test("a long quotation in an error, such as a page's text, is left out, and no field is long", () => {
  const { log, lines } = collect();
  const page = "We build machine vision for sawmills and have done so for twenty years in Berlin";
  log.error("record.refused", {
    reason: `error: invalid input syntax for type json: "${page}" at character 1`,
  });
  log.error("record.refused", { reason: "x".repeat(5_000) });
  expect(lines.join()).not.toContain("sawmills");
  expect(lines.join()).toContain("invalid input syntax");
  expect(lines[1]?.length).toBeLessThan(500);
});

/** Asks a server whose requests are logged for these paths, one after the other. */
async function requestPaths(log: Logger, paths: readonly string[]): Promise<Response[]> {
  const stop = logRequests(log);
  const server = createServer(async (_request, response) => {
    await new Promise((later) => setImmediate(later));
    log.info("inside");
    response.writeHead(202).end("ok");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const answers: Response[] = [];
  for (const path of paths) answers.push(await fetch(`http://127.0.0.1:${port}${path}`));
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  stop();
  return answers;
}

test("lines that come of a request carry its id, which the answer names; its query is not logged", async () => {
  const { log, read } = collect();
  const id = "0b5c9a52-7a0e-4d3a-9a43-0a8a1f6f5d11";
  const [answer] = await requestPaths(log, [`/api/searches/${id}/stop?token=hidden`]);
  const answeredId = answer?.headers.get("x-request-id") ?? "none";
  const [inside, request] = read();
  expect(inside).toMatchObject({ event: "inside", requestId: answeredId });
  expect(request).toMatchObject({
    event: "request",
    requestId: answeredId,
    method: "GET",
    path: "/api/searches/0b5c9a52-7a0e-4d3a-9a43-0a8a1f6f5d11/stop",
    searchId: "0b5c9a52-7a0e-4d3a-9a43-0a8a1f6f5d11",
    status: 202,
  });
  expect(JSON.stringify(read())).not.toContain("hidden");
});

test("the secret of a share link is left out of the path that is logged", async () => {
  const { log, read } = collect();
  const token = "Zm9yIHdob20gaXQgd2FzIGdpdmVuIHRv";
  await requestPaths(log, [`/s/${token}`, `/api/shared/${token}/events`]);
  expect(JSON.stringify(read())).not.toContain(token);
  expect(read().flatMap(({ path }) => path ?? [])).toEqual([
    "/s/[secret]",
    "/api/shared/[secret]/events",
  ]);
});
