import { Agent, buildConnector, type Dispatcher, request } from "undici";
import type { Web, WebErrorCode, WebOptions, WebResponse } from "@/research/ports";
import { fail, type Result, succeed } from "@/research/result";
import { BlockedAddressError, isBlockedLiteral, lookupPublic } from "./public-address";
import { BodyError, readBody } from "./read-body";
import { blockedHost, readUrl, refuseUrl } from "./refuse-url";

export type GuardedWebOptions = {
  /** Hosts that are served elsewhere: gives the origin to ask in its place (`*.assay.test` → the demo server), or null. */
  readonly hostMap?: ((host: string) => URL | null) | undefined;
  /** Identifies the crawler, with a contact URL. */
  readonly userAgent: string;
  /** For one `get`, redirects and body included. */
  readonly timeoutMs?: number;
  /** Of the decompressed body. */
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
};

/** `close` ends idle connections; the web cannot be used afterwards. */
export type GuardedWeb = Web & { close(): Promise<void> };

const readableTypes = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml|rss\+xml|atom\+xml))$/;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** What files of other types begin with (MIME Sniffing standard, section 6), read as Latin-1. */
const binarySignatures = ["%PDF-", "\x89PNG", "GIF8", "\xff\xd8\xff", "PK\x03\x04"];
const maxHeaderBytes = 32_768;
const maxDiscardedBytes = 16_384;

/**
 * The web, but only its public part: http and https on ports 80 and 443, addresses checked after DNS and on every redirect;
 * bodies bounded after decompression, time bounded in total. Errors are `WebErrorCode`s with a sentence.
 */
export function createGuardedWeb(options: GuardedWebOptions): GuardedWeb {
  const { hostMap, userAgent } = options;
  const timeoutMs = options.timeoutMs ?? 15_000;
  const maxBytes = options.maxBytes ?? 2_000_000;
  const maxRedirects = options.maxRedirects ?? 5;
  const limits = {
    maxHeaderSize: maxHeaderBytes,
    keepAliveTimeout: 10_000,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    pipelining: 1,
  };
  const publicAgent = new Agent({
    ...limits,
    connections: 2,
    connect: guardedConnector(timeoutMs),
  });
  const mappedAgent = new Agent({ ...limits, connect: { timeout: timeoutMs } });

  const ask = async (url: URL, signal: AbortSignal, headers: Readonly<Record<string, string>>) => {
    const origin = hostMap?.(url.hostname) ?? null;
    const target = origin ? new URL(`${url.pathname}${url.search}`, origin) : url;
    return request(target, {
      dispatcher: origin ? mappedAgent : publicAgent,
      signal,
      headers: {
        accept: "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8",
        "accept-language": "en,*;q=0.5",
        "accept-encoding": "gzip, deflate, br",
        ...headers,
        "user-agent": userAgent,
        host: url.host,
      },
    });
  };

  const follow = async (
    at: { url: URL },
    signal: AbortSignal,
    { headers = {}, givesRedirects, firstBytes }: WebOptions,
  ): Promise<Result<WebResponse, WebErrorCode>> => {
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const { url } = at;
      const refusal = refuseUrl(url, hostMap?.(url.hostname) != null);
      if (refusal) return refusal;
      const response = await ask(url, signal, headers);
      const location = singleHeader(response.headers.location);
      if (!redirectStatuses.has(response.statusCode) || !location) {
        return finish(url, response, { maxBytes, firstBytes }, signal);
      }
      await discard(response, signal);
      const next = resolveUrl(asUtf8(location), url);
      if (!next) return fail("bad_url", "The page redirects to something that is not a URL.");
      if (givesRedirects) return succeed(withoutBody(url, response, { location: next.href }));
      at.url = next;
    }
    return fail("too_many_redirects", `The page redirects more than ${maxRedirects} times.`);
  };

  return {
    async get(rawUrl, options) {
      const { signal } = options;
      const read = readUrl(rawUrl);
      if (!read.ok) return read;
      if (signal.aborted) return fail("aborted", "The request was stopped.");
      const timeout = AbortSignal.timeout(timeoutMs);
      const at = { url: read.value };
      try {
        return await follow(at, AbortSignal.any([signal, timeout]), options);
      } catch (error) {
        if (signal.aborted) return fail("aborted", "The request was stopped.");
        if (timeout.aborted) return timedOut(timeoutMs);
        return describeError(error, at.url.host, timeoutMs);
      }
    },
    async close() {
      await Promise.all([publicAgent.destroy(), mappedAgent.destroy()]);
    },
  };
}

/** Literal addresses never reach DNS, so they are checked here; names are checked by their lookup. */
export function guardedConnector(timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: timeoutMs, lookup: lookupPublic });
  return (target, callback) => {
    if (isBlockedLiteral(target.hostname)) {
      callback(new BlockedAddressError(`${target.hostname} is not a public address`), null);
    } else connect(target, callback);
  };
}

async function finish(
  url: URL,
  response: Dispatcher.ResponseData,
  { maxBytes, firstBytes }: { maxBytes: number; firstBytes: number | undefined },
  signal: AbortSignal,
): Promise<Result<WebResponse, WebErrorCode>> {
  const answer = withoutBody(url, response);
  const { headers } = answer;
  const type = (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const succeeded = response.statusCode >= 200 && response.statusCode < 300;
  if (response.statusCode === 304 || (!succeeded && type && !readableTypes.test(type))) {
    await discard(response, signal);
    return succeed(answer);
  }
  const encoding = headers["content-encoding"] ?? "";
  if (firstBytes !== undefined) {
    const limit = { maxBytes: Math.min(firstBytes, maxBytes), isCut: true };
    return succeed({ ...answer, body: await readBody(response.body, encoding, limit) });
  }
  if (type && !readableTypes.test(type)) {
    await discard(response, signal);
    return fail("unsupported_type", `The page is of the type ${type}, which cannot be read.`);
  }
  const body = await readBody(response.body, encoding, { maxBytes, isCut: false });
  const start = Buffer.from(body.subarray(0, 8)).toString("latin1");
  if (binarySignatures.some((signature) => start.startsWith(signature))) {
    return fail("unsupported_type", "The page is a picture or a file, whatever its type says.");
  }
  return succeed({ ...answer, body });
}

function withoutBody(
  url: URL,
  { statusCode, headers }: Dispatcher.ResponseData,
  more: Readonly<Record<string, string>> = {},
): WebResponse {
  return {
    finalUrl: url.href,
    status: statusCode,
    headers: { ...flattenHeaders(headers), ...more },
    body: new Uint8Array(),
    fetchedAt: new Date(),
  };
}

/** Reads a small rest so that the connection can be used again, and ends it rather than reading a large one. */
async function discard(response: Dispatcher.ResponseData, signal: AbortSignal): Promise<void> {
  await response.body.dump({ limit: maxDiscardedBytes, signal });
}

function flattenHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}

function singleHeader(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Headers come as Latin-1; browsers read the bytes of an address as UTF-8. */
function asUtf8(header: string): string {
  const text = Buffer.from(header, "latin1").toString("utf8");
  return text.includes("\ufffd") ? header : text;
}

function resolveUrl(raw: string, base: URL): URL | null {
  return URL.canParse(raw, base) ? new URL(raw, base) : null;
}

export function timedOut(timeoutMs: number) {
  return fail("timeout", `The site did not answer within ${Math.ceil(timeoutMs / 1000)} seconds.`);
}

const dnsCodes = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME", "ENODATA"]);
const timeoutCodes = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
]);

export function describeError(error: unknown, host: string, timeoutMs: number) {
  if (error instanceof BodyError) return fail(error.code, error.message);
  const code = errorCode(error);
  if (code === "blocked_address") return blockedHost(host);
  if (dnsCodes.has(code)) return fail("dns", `The name ${host} has no address.`);
  if (timeoutCodes.has(code)) return timedOut(timeoutMs);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") {
    return fail("too_large", "The answer's headers are larger than 32 KB.");
  }
  if (/CERT|SSL|TLS/.test(code))
    return fail("connection", `The host ${host} has no valid certificate.`);
  return fail("connection", `The connection to ${host} failed${code ? ` (${code})` : ""}.`);
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause ? errorCode(error.cause) : "";
}
