import { isAPIError } from "better-auth/api";
import type { Credentials, Provider } from "@/research/account-view";
import { fail, type Result, succeed } from "@/research/result";
import type { ServiceContext } from "../context";
import { dropDeadSession } from "./current-user";

export type EnterErrorCode = "bad_credentials" | "email_taken" | "sign_up_closed" | "refused";
type Entered = { readonly setCookies: string[] };

/** Makes an account, or signs in to one. An anonymous user of the same browser takes everything along. */
export async function enterAccount({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { headers: Headers; how: "sign_up" | "sign_in"; credentials: Credentials };
}): Promise<Result<Entered, EnterErrorCode>> {
  const { how, credentials } = input;
  if (how === "sign_up" && ctx.environment.ASSAY_SIGN_UP === "closed") {
    return fail("sign_up_closed", "This instance takes no new accounts. Ask its owner for one.");
  }
  try {
    const headers = await dropDeadSession(ctx.auth, input.headers);
    const call = { headers, returnHeaders: true } as const;
    const answer =
      how === "sign_up"
        ? await ctx.auth.api.signUpEmail({
            ...call,
            body: { ...credentials, name: credentials.email },
          })
        : await ctx.auth.api.signInEmail({ ...call, body: credentials });
    return succeed({ setCookies: answer.headers.getSetCookie() });
  } catch (error) {
    const code = isAPIError(error) ? String(error.body?.code ?? "") : null;
    if (code === null) throw error;
    if (code.startsWith("USER_ALREADY_EXISTS"))
      return fail("email_taken", "There is an account with this email. Sign in instead.");
    if (code === "INVALID_EMAIL_OR_PASSWORD")
      return fail("bad_credentials", "Email and password do not belong together here.");
    return fail("refused", "The account could not be opened. Check email and password.");
  }
}

/** Where the browser goes to sign in with another service; it comes back to `/account`. */
export async function startProviderSignIn({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { headers: Headers; provider: Provider };
}): Promise<{ url: string; setCookies: string[] }> {
  const answer = await ctx.auth.api.signInSocial({
    headers: input.headers,
    body: {
      provider: input.provider,
      callbackURL: "/account",
      errorCallbackURL: "/account",
      disableRedirect: true,
    },
    returnHeaders: true,
  });
  const url = answer.response.url;
  if (!url) throw new Error(`${input.provider} gave no address to sign in at`);
  return { url, setCookies: answer.headers.getSetCookie() };
}
