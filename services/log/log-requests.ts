import { randomUUID } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "../context";
import { enterRequest } from "./request-scope";

/** Files of the page, and what is asked every few seconds by machines. */
const quiet = /^\/(?:_next\/|favicon|icon|api\/(?:health|ready|inngest)(?:\/|$))/;
/** What a share link opens, anybody opens who reads the log. */
const sharePath = /^(\/(?:s|api\/shared)\/)[^/]+/;
const searchPath = /\/searches\/([0-9a-f-]{36})(?:\/|$)/;
const requestStarts = "http.server.request.start";

/**
 * Gives every HTTP request of this process an id (answered as `x-request-id`, and on every log line that comes of it)
 * and logs one line when it is over: method, path without its query and secrets, status, time. Returns how to stop.
 */
export function logRequests(log: Logger): () => void {
  const begin = (message: unknown) => {
    const { request, response } = readMessage(message);
    if (!request || !response) return;
    const startedAt = performance.now();
    const requestId = randomUUID();
    enterRequest(requestId);
    response.setHeader("x-request-id", requestId);
    const asked = (request.url ?? "").split("?", 1)[0] ?? "";
    if (quiet.test(asked)) return;
    const path = asked.replace(sharePath, "$1[secret]");
    const searchId = searchPath.exec(path)?.[1];
    response.once("close", () => {
      log.info("request", {
        requestId,
        method: request.method,
        path,
        ...(searchId ? { searchId } : {}),
        status: response.statusCode,
        ms: Math.round(performance.now() - startedAt),
        ...(response.writableFinished ? {} : { leftEarly: true }),
      });
    });
  };
  subscribe(requestStarts, begin);
  return () => unsubscribe(requestStarts, begin);
}

/** What Node publishes is not typed. */
function readMessage(message: unknown): { request?: IncomingMessage; response?: ServerResponse } {
  if (typeof message !== "object" || message === null) return {};
  const request = "request" in message ? message.request : null;
  const response = "response" in message ? message.response : null;
  return request instanceof IncomingMessage && response instanceof ServerResponse
    ? { request, response }
    : {};
}
