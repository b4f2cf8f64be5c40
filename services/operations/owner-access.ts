import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { ServiceContext } from "../context";

const cookieName = "assay_owner";
const cookieSeconds = 7 * 24 * 3600;

/** Without a token nobody is the owner. */
export function isOwnerToken(ctx: ServiceContext, given: string): boolean {
  const token = ctx.environment.ASSAY_OWNER_TOKEN;
  return token !== undefined && isEqual(given, token);
}

/** The cookie of somebody who has shown the token, or the token itself as a bearer. */
export function isOwner(ctx: ServiceContext, headers: Headers): boolean {
  const token = ctx.environment.ASSAY_OWNER_TOKEN;
  if (token === undefined) return false;
  const bearer = /^Bearer (\S+)$/.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) return isEqual(bearer, token);
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  const cookie = cookies.find((pair) => pair.startsWith(`${cookieName}=`));
  return cookie !== undefined && isEqual(cookie.slice(cookieName.length + 1), sessionOf(token));
}

/** Ends with the token: a new one makes old cookies worthless, and a cookie does not tell the token. */
export function ownerCookie(ctx: ServiceContext): string {
  const token = ctx.environment.ASSAY_OWNER_TOKEN;
  if (token === undefined) throw new Error("there is no owner without a token");
  const secure = ctx.environment.APP_URL?.startsWith("https:") ? "; Secure" : "";
  return `${cookieName}=${sessionOf(token)}; Path=/; Max-Age=${cookieSeconds}; HttpOnly; SameSite=Strict${secure}`;
}

const sessionOf = (token: string) =>
  createHmac("sha256", token).update("assay owner session").digest("hex");

/** In constant time, whatever the lengths. */
function isEqual(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
