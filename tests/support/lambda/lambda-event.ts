import type { IncomingMessage } from "node:http";

/** `function-url` sends the body as base64, an HTTP API (payload format 2.0) as text: both are legal for either. */
export type FrontDoor = "function-url" | "http-api";

/** The event in which AWS hands an HTTP request to a function. */
export function toLambdaEvent(door: FrontDoor, request: IncomingMessage, body: Buffer) {
  const url = new URL(request.url ?? "/", "http://localhost");
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const isBase64Encoded = door === "function-url" && body.length > 0;
  const id = door === "function-url" ? "abcdefghijklmnopqrstuvwxyz012345" : "a1b2c3d4e5";
  const now = new Date();
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { ...headers, "x-forwarded-proto": "http", "x-forwarded-for": "127.0.0.1" },
    ...(url.search === "" ? {} : { queryStringParameters: Object.fromEntries(url.searchParams) }),
    requestContext: {
      accountId: "anonymous",
      apiId: id,
      domainName:
        door === "function-url"
          ? `${id}.lambda-url.eu-west-1.on.aws`
          : `${id}.execute-api.eu-west-1.amazonaws.com`,
      domainPrefix: id,
      http: {
        method: request.method ?? "GET",
        path: url.pathname,
        protocol: "HTTP/1.1",
        sourceIp: "127.0.0.1",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: "$default",
      stage: "$default",
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0
      ? {}
      : { body: isBase64Encoded ? body.toString("base64") : body.toString() }),
    isBase64Encoded,
  };
}
