import { getContext } from "@/inngest/context";
import { isOwner } from "@/services/operations/owner-access";
import { readOperations } from "@/services/operations/read-operations";
import { respondJson, respondNotFound } from "../respond";

export async function GET(request: Request): Promise<Response> {
  const ctx = getContext();
  if (!isOwner(ctx, request.headers)) return respondNotFound();
  return respondJson(await readOperations({ ctx }));
}
