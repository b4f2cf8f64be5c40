import { randomUUID } from "node:crypto";
import { getContext } from "@/inngest/context";
import { type Caller, findApiKey } from "@/services/api-keys/find-api-key";
import type { ServiceContext } from "@/services/context";
import { noteFailure } from "@/services/log/note-failure";
import { currentRequestId } from "@/services/log/request-scope";
import { countRequest, type RateLimit, type RateLimitState } from "@/services/take-rate-limit";
import { clientAddress } from "../limit-requests";
import { type ApiRoute, notFound } from "./declare-route";
import { findRoute } from "./find-route";
import { type ProblemDraft, respondProblem } from "./problem";

const nobody: Caller = { keyId: "", userId: "", scopes: [] };
const databaseAwaySeconds = 5;

/**
 * Answers any request below /api/v1: finds the route, checks the key, counts it, parses, and handles it. Cookies are not
 * looked at, so no page elsewhere can act for its visitor. Every refusal is a problem with a reference.
 */
export async function handleRequest(request: Request): Promise<Response> {
  const reference = currentRequestId() ?? randomUUID();
  const limits = new LimitHeaders();
  const refuse = (problem: ProblemDraft, headers: Readonly<Record<string, string>> = {}) =>
    respondProblem(problem, reference, { ...limits.toHeaders(), ...headers });
  const found = findRoute(request.method, new URL(request.url).pathname);
  if (found.kind === "nowhere") return refuse(notFound);
  if (found.kind === "other_method") {
    const allow = found.methods.join(", ");
    if (request.method === "OPTIONS")
      return new Response(null, { status: 204, headers: { allow } });
    const message = `Use ${allow} here.`;
    return refuse({ code: "method_not_allowed", message }, { allow });
  }
  const { route, params } = found;
  const ctx = getContext();
  try {
    const caller = route.scope === null ? nobody : await findCaller(ctx, request);
    if (caller === null) return refuse(unauthenticated, { "www-authenticate": "Bearer" });
    if (route.scope !== null) {
      if (!caller.scopes.includes(route.scope)) {
        const message = `This needs a key that may ${route.scope}.`;
        return refuse({ code: "scope_missing", message });
      }
      const limited = await limits.take(ctx, [keyLimit(ctx, caller)]);
      if (limited) return refuse(limited);
    }
    const parsed = await route.parse({ ctx, caller, params, request });
    if (!parsed.ok) return refuse(parsed.problem);
    const limited = await limits.take(ctx, workLimits(ctx, caller, route, request));
    if (limited) return refuse(limited);
    const handled = await parsed.handle();
    if (!handled.ok) return refuse(handled.problem);
    for (const [name, value] of Object.entries(limits.toHeaders())) {
      handled.response.headers.set(name, value);
    }
    return handled.response;
  } catch (error) {
    const cause = noteFailure(ctx, error, { reference, route: route.name });
    return refuse(
      cause === "database_away"
        ? {
            code: "unavailable",
            message: "The database does not answer at the moment. Nothing is lost; try again.",
            retryAfterSeconds: databaseAwaySeconds,
          }
        : {
            code: "internal",
            message: `Something broke here. The log of the server has it under ${reference}.`,
          },
    );
  }
}

const findCaller = (ctx: ServiceContext, request: Request): Promise<Caller | null> =>
  findApiKey({ ctx, input: { authorization: request.headers.get("authorization") } });

const unauthenticated = {
  code: "unauthenticated",
  message:
    "Send a key that works: `Authorization: Bearer assay_…`. Keys are made on the page /settings.",
} as const;

type NamedLimit = RateLimit & { readonly name: string };

const keyLimit = (ctx: ServiceContext, { keyId }: Caller): NamedLimit => ({
  name: "key",
  key: `key:${keyId}`,
  limit: ctx.environment.ASSAY_API_PER_MINUTE,
  windowSeconds: 60,
});

/** Those of the page, counted together with what its user does there. */
function workLimits(
  ctx: ServiceContext,
  { userId }: Caller,
  { work }: ApiRoute,
  request: Request,
): NamedLimit[] {
  const perHour = ctx.environment.ASSAY_SEARCHES_PER_HOUR;
  const hourly = { windowSeconds: 3600 };
  if (work === "change")
    return [{ name: "changes", key: `change:${userId}`, limit: perHour * 5, ...hourly }];
  if (work !== "search") return [];
  const address = clientAddress(request.headers, ctx.environment.TRUST_PROXY);
  return [
    { name: "searches", key: `user:${userId}`, limit: perHour, ...hourly },
    { name: "address", key: `ip:${address}`, limit: perHour * 5, ...hourly },
  ];
}

/** What was counted for a request, as the headers of draft-ietf-httpapi-ratelimit-headers-10 say it. */
class LimitHeaders {
  private readonly states: (RateLimitState & { name: string })[] = [];

  /** Null when the request may go on. */
  async take(ctx: ServiceContext, limits: readonly NamedLimit[]): Promise<ProblemDraft | null> {
    let waitSeconds = 0;
    for (const limit of limits) {
      const state = await countRequest({ ctx, input: limit });
      this.states.push({ ...state, name: limit.name });
      if (state.remaining < 0) waitSeconds = Math.max(waitSeconds, state.resetSeconds);
    }
    if (waitSeconds === 0) return null;
    return {
      code: "rate_limited",
      message: `That is more than this instance allows. Try again in ${waitSeconds} seconds.`,
      retryAfterSeconds: waitSeconds,
    };
  }

  toHeaders(): Record<string, string> {
    if (this.states.length === 0) return {};
    return {
      "ratelimit-policy": this.states
        .map(({ name, limit, windowSeconds }) => `"${name}";q=${limit};w=${windowSeconds}`)
        .join(", "),
      ratelimit: this.states
        .map(
          ({ name, remaining, resetSeconds }) =>
            `"${name}";r=${Math.max(0, remaining)};t=${resetSeconds}`,
        )
        .join(", "),
    };
  }
}
