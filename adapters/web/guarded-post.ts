import { Agent, request } from "undici";
import { type Failure, fail, type Result, succeed } from "@/research/result";
import { describeError, guardedConnector, timedOut } from "./guarded-web";
import { readUrl, refuseUrl } from "./refuse-url";

/** Posts to addresses that users give: https, and the public internet alone. */
export type GuardedPost = {
  /** Why an address is never posted to, from its spelling; null when it may be. */
  refuse(url: string): Failure | null;
  /** The status of the answer, whatever it is; redirects are not followed and the body is not read. */
  post(
    url: string,
    message: { headers: Readonly<Record<string, string>>; body: string; signal: AbortSignal },
  ): Promise<Result<{ status: number }>>;
  close(): Promise<void>;
};

export function createGuardedPost(options: {
  /** Hosts with ports that are reached though they are inside, by http too. */
  readonly insideHosts: readonly string[];
  readonly userAgent: string;
  readonly timeoutMs?: number;
}): GuardedPost {
  const timeoutMs = options.timeoutMs ?? 15_000;
  const limits = {
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 4_000,
    pipelining: 1,
  };
  const publicAgent = new Agent({ ...limits, connect: guardedConnector(timeoutMs) });
  const insideAgent = new Agent({ ...limits, connect: { timeout: timeoutMs } });
  const isInside = (url: URL) => options.insideHosts.includes(url.host);

  const refuse = (text: string): Failure | null => {
    const read = readUrl(text);
    if (!read.ok) return fail("bad_url", "This is not an https address.").error;
    const url = read.value;
    if (url.protocol !== "https:" && !isInside(url)) {
      return fail("bad_url", "Only https addresses are told.").error;
    }
    const refusal = refuseUrl(url, isInside(url));
    if (refusal === null) return null;
    return refusal.error.code === "blocked_address"
      ? fail("blocked_address", `${url.host} is not a host of the public internet on port 443.`)
          .error
      : fail("bad_url", "Addresses with a user name, or longer than usual, are not told.").error;
  };

  return {
    refuse,
    async post(text, { headers, body, signal }) {
      const refusal = refuse(text);
      if (refusal) return { ok: false, error: refusal };
      const url = new URL(text);
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await request(url, {
          method: "POST",
          dispatcher: isInside(url) ? insideAgent : publicAgent,
          signal: AbortSignal.any([signal, timeout]),
          headers: {
            ...headers,
            "content-type": "application/json",
            "user-agent": options.userAgent,
          },
          body,
        });
        await response.body.dump({ limit: 16_384, signal: timeout }).catch(() => {});
        return succeed({ status: response.statusCode });
      } catch (error) {
        if (signal.aborted) return fail("aborted", "The request was stopped.");
        if (timeout.aborted) return timedOut(timeoutMs);
        return describeError(error, url.host, timeoutMs);
      }
    },
    async close() {
      await Promise.all([publicAgent.destroy(), insideAgent.destroy()]);
    },
  };
}
