import { createHash, createHmac, timingSafeEqual } from "node:crypto";

const keyPrefixPattern = /^signkey-\w+-/;

const withoutPrefix = (signingKey: string) => signingKey.replace(keyPrefixPattern, "");

/** A key is `signkey-<env>-<hex>`; the SDK hashes its hex bytes, so anything else cannot be verified. */
export const isSigningKey = (text: string) => /^(?:[0-9a-f]{2}){8,}$/i.test(withoutPrefix(text));

/** The form in which the SDK sends the key as a bearer token (SDK_SPEC 4.1.4). */
export function hashSigningKey(signingKey: string): string {
  const prefix = keyPrefixPattern.exec(signingKey)?.[0] ?? "";
  const bytes = Buffer.from(withoutPrefix(signingKey), "hex");
  return prefix + createHash("sha256").update(bytes).digest("hex");
}

/** Constant-time comparison of two strings of any length. */
export function equalSecrets(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** JSON in canonical form (RFC 8785): the SDK signs this form of what it parsed, never the raw bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

/** Value of `X-Inngest-Signature` for a body in canonical form (SDK_SPEC 4.1.3). */
export function signBody(body: string, signingKey: string, nowMs = Date.now()): string {
  const seconds = Math.floor(nowMs / 1_000).toString();
  const mac = createHmac("sha256", withoutPrefix(signingKey)).update(body).update(seconds);
  return `t=${seconds}&s=${mac.digest("hex")}`;
}
