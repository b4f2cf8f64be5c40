import type { z } from "zod";
import { getContext } from "@/inngest/context";
import type { ServiceContext } from "@/services/context";
import { ownsSearch } from "@/services/read-search";
import { findUserId } from "@/services/users/current-user";
import { limitChanges } from "../../limit-requests";
import { isId, readBody, respondNotFound } from "../../respond";

export type SearchParams = { readonly params: Promise<{ id: string }> };

type OwnSearch = {
  readonly ctx: ServiceContext;
  readonly userId: string;
  readonly searchId: string;
};

/** The search of the path if it is this request's user's; null is a 404, whoever else it may belong to. */
export async function findOwnSearch(
  request: Request,
  params: SearchParams["params"],
): Promise<OwnSearch | null> {
  const { id: searchId } = await params;
  if (!isId(searchId)) return null;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  if (userId === null || !(await ownsSearch({ ctx, input: { userId, searchId } }))) return null;
  return { ctx, userId, searchId };
}

type Change<Body> =
  | { readonly ok: true; readonly own: OwnSearch; readonly body: Body }
  | { readonly ok: false; readonly response: Response };

/** A change that a person asks for of a search of theirs, its body as `schema` says; or the answer that refuses it. */
export async function readChange<Schema extends z.ZodType>(
  request: Request,
  params: SearchParams["params"],
  schema: Schema,
): Promise<Change<z.infer<Schema>>> {
  const own = await findOwnSearch(request, params);
  if (!own) return { ok: false, response: respondNotFound() };
  const body = await readBody(request, schema);
  if (!body.ok) return body;
  const refused = await limitChanges(own.ctx, own.userId);
  return refused ? { ok: false, response: refused } : { ok: true, own, body: body.value };
}
