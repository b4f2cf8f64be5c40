import { z } from "zod";
import { getContext } from "@/inngest/context";
import { createSearchSchema } from "@/research/search-view";
import { checkModelCap } from "@/services/check-model-cap";
import { listSearches } from "@/services/list-searches";
import { submitSearch } from "@/services/submit-search";
import { findOrCreateUserId, findUserId } from "@/services/users/current-user";
import { limitSearches } from "../limit-requests";
import { readBody, respondError, respondJson, respondSignInRequired } from "../respond";

const idempotencyKeySchema = z.string().min(1).max(200).nullable();

export async function POST(request: Request): Promise<Response> {
  const ctx = getContext();
  const body = await readBody(request, createSearchSchema);
  if (!body.ok) return body.response;
  const key = idempotencyKeySchema.safeParse(request.headers.get("idempotency-key"));
  if (!key.success) {
    return respondError(400, {
      code: "bad_input",
      message: "Use an Idempotency-Key of 1 to 200 characters.",
      field: "Idempotency-Key",
    });
  }
  const capProblem = checkModelCap(ctx, body.value.capUsd);
  if (capProblem) return respondError(409, capProblem);

  const knownUser = await findUserId(ctx.auth, request.headers);
  const refused = await limitSearches(ctx, request.headers, knownUser);
  if (refused) return refused;

  const user = await findOrCreateUserId(ctx, request.headers);
  if (!user) return respondSignInRequired();
  const { userId, setCookies } = user;
  const submitted = await submitSearch({
    ctx,
    input: { userId, request: body.value, idempotencyKey: key.data },
  });
  if (!submitted.ok) {
    const { code, message } = submitted.error;
    return code === "unknown_list"
      ? respondError(400, { code, message, field: "source" })
      : respondError(429, submitted.error);
  }
  const { id, queuePosition } = submitted.value;
  return respondJson({ id, queuePosition }, 201, setCookies);
}

export async function GET(request: Request): Promise<Response> {
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  const searches = userId ? await listSearches({ ctx, input: { userId } }) : [];
  return respondJson({ searches });
}
