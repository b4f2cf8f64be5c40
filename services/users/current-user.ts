import type { ServiceContext } from "../context";
import type { Auth } from "./auth";

/** The user of a request's session cookie, or null. */
export async function findUserId(auth: Auth, headers: Headers): Promise<string | null> {
  const session = await auth.api.getSession({ headers });
  return session?.user.id ?? null;
}

/**
 * The headers without a session that is over (signed out elsewhere, or expired): the library would answer a new one and, by the
 * same cookie, take it away again.
 */
export async function dropDeadSession(auth: Auth, headers: Headers): Promise<Headers> {
  return (await auth.api.getSession({ headers })) ? headers : withoutSession(headers);
}

function withoutSession(headers: Headers): Headers {
  const kept = (headers.get("cookie") ?? "")
    .split(/; */)
    .filter((cookie) => !/^[^=]*\bassay\.session_/.test(cookie));
  const changed = new Headers(headers);
  changed.set("cookie", kept.join("; "));
  return changed;
}

/**
 * The user of the request, made now if there is none; `setCookies` then belong into the answer. Null where the owner
 * has closed the instance to people without an account.
 */
export async function findOrCreateUserId(
  { auth, environment }: ServiceContext,
  headers: Headers,
): Promise<{ userId: string; setCookies: string[] } | null> {
  const session = await auth.api.getSession({ headers });
  const isClosed = environment.ASSAY_SIGN_UP === "closed";
  if (session && !(isClosed && session.user.isAnonymous)) {
    return { userId: session.user.id, setCookies: [] };
  }
  if (isClosed) return null;
  const made = await auth.api.signInAnonymous({
    headers: withoutSession(headers),
    returnHeaders: true,
  });
  const userId = made.response?.user.id;
  if (!userId) throw new Error("an anonymous user could not be made");
  return { userId, setCookies: made.headers.getSetCookie() };
}
