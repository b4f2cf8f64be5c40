import type { Auth } from "./auth";

/** The user of a request's session cookie, or null. */
export async function findUserId(auth: Auth, headers: Headers): Promise<string | null> {
  const session = await auth.api.getSession({ headers });
  return session?.user.id ?? null;
}

/** The user of the request, made now if there is none; `setCookies` then belong into the answer. */
export async function findOrCreateUserId(
  auth: Auth,
  headers: Headers,
): Promise<{ userId: string; setCookies: string[] }> {
  const existing = await findUserId(auth, headers);
  if (existing) return { userId: existing, setCookies: [] };
  const made = await auth.api.signInAnonymous({ headers, returnHeaders: true });
  const userId = made.response?.user.id;
  if (!userId) throw new Error("an anonymous user could not be made");
  return { userId, setCookies: made.headers.getSetCookie() };
}
