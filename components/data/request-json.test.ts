import { createServer } from "node:http";
import { expect, it } from "vitest";
import { z } from "zod";
import { requestJson } from "./request-json";

it("names the reference of an error that the server did not foresee", async () => {
  const server = createServer((_request, response) => {
    response.writeHead(500, { "x-request-id": "r-17" }).end("<h1>Internal Server Error</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const answer = await requestJson(`http://127.0.0.1:${port}/`, z.object({}));
  server.close();
  expect(answer).toMatchObject({
    ok: false,
    error: { status: 500, message: expect.stringContaining("Its log has it under r-17.") },
  });
});
