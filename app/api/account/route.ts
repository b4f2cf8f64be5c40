import { getContext } from "@/inngest/context";
import { findUserId } from "@/services/users/current-user";
import { deleteAccount, signOut } from "@/services/users/leave-account";
import { readAccount } from "@/services/users/read-account";
import { respondJson } from "../respond";

export async function GET(request: Request): Promise<Response> {
  const { headers } = request;
  return respondJson(await readAccount({ ctx: getContext(), input: { headers } }));
}

/** Deletes the user and all that is theirs; one who is not there has nothing to delete. */
export async function DELETE(request: Request): Promise<Response> {
  const ctx = getContext();
  const { headers } = request;
  const userId = await findUserId(ctx.auth, headers);
  const setCookies = await signOut({ ctx, input: { headers, everywhere: false } });
  if (userId) await deleteAccount({ ctx, input: { userId } });
  return respondJson({}, 200, setCookies);
}
