import { createHash } from "node:crypto";
import { getContext } from "@/inngest/context";
import { type Credentials, credentialsSchema } from "@/research/account-view";
import type { ServiceContext } from "@/services/context";
import { type EnterErrorCode, enterAccount } from "@/services/users/enter-account";
import { clientAddress, limitRequests } from "../limit-requests";
import { readBody, respondError, respondJson } from "../respond";

const statusOf: Record<EnterErrorCode, number> = {
  bad_credentials: 401,
  email_taken: 409,
  sign_up_closed: 403,
  refused: 400,
};

/** Guessing is slow: few tries for one address, fewer for one account. */
function limitTries(ctx: ServiceContext, headers: Headers, { email }: Credentials) {
  const address = clientAddress(headers, ctx.environment.TRUST_PROXY);
  const account = createHash("sha256").update(email).digest("base64url").slice(0, 22);
  return limitRequests(ctx, [
    { key: `enter:ip:${address}`, limit: 60, windowSeconds: 600 },
    { key: `enter:account:${account}`, limit: 10, windowSeconds: 600 },
  ]);
}

export async function enter(request: Request, how: "sign_up" | "sign_in"): Promise<Response> {
  const ctx = getContext();
  const body = await readBody(request, credentialsSchema);
  if (!body.ok) return body.response;
  const refused = await limitTries(ctx, request.headers, body.value);
  if (refused) return refused;
  const { headers } = request;
  const entered = await enterAccount({ ctx, input: { headers, how, credentials: body.value } });
  if (!entered.ok) return respondError(statusOf[entered.error.code], entered.error);
  return respondJson({}, 200, entered.value.setCookies);
}
