import ipaddr from "ipaddr.js";
import type { ServiceContext } from "@/services/context";
import { type RateLimit, takeRateLimit } from "@/services/take-rate-limit";
import { respondError } from "./respond";

/**
 * The address a limit counts for: the one that the outermost trusted proxy saw, IPv6 by its /64. Without a trusted
 * proxy in front every request counts for one shared address, since nothing a client says about itself is believed.
 */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  if (trustedProxies === 0) return "direct";
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const hop = hops.at(-trustedProxies) ?? "";
  if (!ipaddr.isValid(hop)) return "unknown";
  const address = ipaddr.process(hop);
  if (address.kind() === "ipv4") return address.toString();
  return `${address.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}

/** Null when the request may go on, else the 429 that says when. */
export async function limitRequests(
  ctx: ServiceContext,
  limits: readonly RateLimit[],
): Promise<Response | null> {
  const waitSeconds = await takeRateLimit({ ctx, input: limits });
  if (waitSeconds === null) return null;
  return respondError(
    429,
    {
      code: "rate_limited",
      message: `That is more than this instance allows. Try again in ${describeWait(waitSeconds)}.`,
      retryAfterSeconds: waitSeconds,
    },
    { "retry-after": String(waitSeconds) },
  );
}

/** New searches: of one user, who may not be known yet, and of everybody behind one address. */
export function limitSearches(
  ctx: ServiceContext,
  headers: Headers,
  userId: string | null,
): Promise<Response | null> {
  const perHour = ctx.environment.ASSAY_SEARCHES_PER_HOUR;
  const address = clientAddress(headers, ctx.environment.TRUST_PROXY);
  return limitRequests(ctx, [
    { key: `ip:${address}`, limit: perHour * 5, windowSeconds: 3600 },
    ...(userId ? [{ key: `user:${userId}`, limit: perHour, windowSeconds: 3600 }] : []),
  ]);
}

/**
 * What the home page asks while a query is written: a plan 60 ms after a key, an estimate 150 ms after its criteria change.
 * Of an address alone, since most who write have no user yet; as much as eight people type without a pause in a minute, since
 * without a trusted proxy all share one address.
 */
export const limitPreviews = (ctx: ServiceContext, headers: Headers): Promise<Response | null> =>
  limitRequests(ctx, [
    {
      key: `preview:${clientAddress(headers, ctx.environment.TRUST_PROXY)}`,
      limit: Math.max(3000, ctx.environment.ASSAY_SEARCHES_PER_HOUR * 50),
      windowSeconds: 60,
    },
  ]);

/** Changes of a search cause work as a new one does, though less of it: five times as many an hour. */
export const limitChanges = (ctx: ServiceContext, userId: string): Promise<Response | null> =>
  limitRequests(ctx, [
    {
      key: `change:${userId}`,
      limit: ctx.environment.ASSAY_SEARCHES_PER_HOUR * 5,
      windowSeconds: 3600,
    },
  ]);

const describeWait = (seconds: number) =>
  seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
