import type { AccountView } from "@/research/account-view";
import type { ServiceContext } from "../context";
import { listProviders } from "./auth";

/** Who the session belongs to, and how one may sign in here. */
export async function readAccount({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { headers: Headers };
}): Promise<AccountView> {
  const session = await ctx.auth.api.getSession({ headers: input.headers });
  const here = {
    providers: listProviders(ctx.environment),
    signUp: ctx.environment.ASSAY_SIGN_UP,
  };
  if (!session) return { ...here, user: null };
  const { rows } = await ctx.database.pool.query<{ sessions: number; searches: number }>(
    `SELECT (SELECT count(*)::int FROM session WHERE user_id = $1 AND expires_at > now()) AS sessions,
       (SELECT count(*)::int FROM search WHERE user_id = $1) AS searches`,
    [session.user.id],
  );
  const counts = rows[0] ?? { sessions: 1, searches: 0 };
  return {
    ...here,
    user: { email: session.user.isAnonymous ? null : session.user.email, ...counts },
  };
}
