import { isIP } from "node:net";
import { parse } from "tldts";
import { type Failure, fail } from "@/research/result";
import { isBlockedLiteral } from "./public-address";

const maxUrlChars = 4000;

/** In the Public Suffix List, and yet no names of public web servers: RFC 7686, 3172 and 8375. */
const insideSuffixes = ["onion", "arpa"];

/**
 * Services whose names spell the address they resolve to, or resolve to loopback: made for reaching inside. Elsewhere such
 * a name ("10.0.0.1.acme.com") is one like any other, and its addresses are checked when it is looked up.
 */
const rebindingDomains =
  "nip.io sslip.io xip.io xip.name local-ip.co local-ip.sh localhost.direct plex.direct backname.io traefik.me 1u.ms rbndr.us burpcollaborator.net local.gd localtest.me localho.st localdev.me lvh.me vcap.me fuf.me ulh.us yoogle.com lacolhost.com 127-0-0-1.org.uk".split(
    " ",
  );

type Refusal = { ok: false; error: Failure<"bad_url" | "blocked_address"> };

/** As the URL parser reads it; refused where other parsers may read another host from the same text. */
export function readUrl(text: string): { ok: true; value: URL } | Refusal {
  const spelling = text.trim();
  if (/\p{Cc}/u.test(spelling) || /^[^?#]*\\/.test(spelling)) {
    return fail("bad_url", "URLs with control characters or backslashes are not read.");
  }
  return URL.canParse(spelling)
    ? { ok: true, value: new URL(spelling) }
    : fail("bad_url", "This is not an http or https URL.");
}

/**
 * Why a URL is never asked for, from its spelling alone; null when it may be (its addresses are checked once more when
 * its name is looked up). `isMapped`: the host is served by a server of ours, so only the form of the URL counts.
 */
export function refuseUrl(url: URL, isMapped: boolean): Refusal | null {
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

/**
 * Single labels, special-use names (RFC 6761, 6762, 9476) and private top-level domains have in common that the Public
 * Suffix List does not know their last label; what is no name at all neither.
 */
function isInsideName(hostname: string): boolean {
  if (hostname.startsWith("[") || isIP(hostname)) return false;
  const name = hostname.toLowerCase().replace(/\.$/, "");
  if (name.split(".").includes("")) return true;
  const isWithin = (suffix: string) => name === suffix || name.endsWith(`.${suffix}`);
  const { isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
  const isPublic = name.includes(".") && (isIcann === true || isPrivate === true);
  return !isPublic || [...insideSuffixes, ...rebindingDomains].some(isWithin);
}
