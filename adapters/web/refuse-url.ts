import { type Failure, fail } from "@/research/result";
import { isBlockedLiteral } from "./public-address";

const maxUrlChars = 4000;

/** Names that no public DNS answers: RFC 6761, 6762, 7686, 8375 and 9476, and what networks use inside. */
const insideSuffixes = [
  ..."localhost local internal intranet private corp home lan localdomain".split(" "),
  ..."home.arpa in-addr.arpa ip6.arpa test example invalid onion alt".split(" "),
];

/** Services whose names spell the address they resolve to, or resolve to loopback: made for reaching inside. */
const rebindingDomains =
  "nip.io sslip.io xip.io localtest.me lvh.me vcap.me lacolhost.com traefik.me 1u.ms rbndr.us".split(
    " ",
  );

/**
 * Why a URL is never asked for, from its spelling alone; null when it may be (its addresses are checked once more when
 * its name is looked up). `isMapped`: the host is served by a server of ours, so only the form of the URL counts.
 */
export function refuseUrl(
  url: URL,
  isMapped: boolean,
): { ok: false; error: Failure<"bad_url" | "blocked_address"> } | null {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return fail("bad_url", "Only http and https pages can be read.");
  }
  if (url.username || url.password) {
    return fail("bad_url", "URLs with a user name or password are not read.");
  }
  if (url.href.length > maxUrlChars) return fail("bad_url", "The URL is too long.");
  if (isMapped) return null;
  if (url.port && url.port !== "80" && url.port !== "443") {
    return fail("blocked_address", "Only the ports 80 and 443 are read.");
  }
  return isBlockedLiteral(url.hostname) || isInsideName(url.hostname)
    ? blockedHost(url.host)
    : null;
}

export const blockedHost = (host: string) =>
  fail("blocked_address", `The host ${host} is not on the public internet, so it is not read.`);

function isInsideName(hostname: string): boolean {
  if (hostname.startsWith("[") || /^[\d.]+$/.test(hostname)) return false;
  const name = hostname.toLowerCase().replace(/\.+$/, "");
  const isWithin = (suffix: string) => name === suffix || name.endsWith(`.${suffix}`);
  return !name.includes(".") || [...insideSuffixes, ...rebindingDomains].some(isWithin);
}
