import { getDomain, getDomainWithoutSuffix } from "tldts";

/**
 * What counts as one company's site: the registrable domain (`acme.co.uk`, `acme.github.io`), or the whole host for demo
 * companies (`*.assay.test`) and for addresses without one. Null when the URL is not http(s).
 */
export function siteOf(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(parsed.protocol)) return null;
  const host = parsed.hostname.toLowerCase();
  if (host.endsWith(".assay.test")) return host.replace(/^www\./, "");
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/**
 * The registrable domain of a host or URL by the Public Suffix List, its private part included (`acme.github.io`), in
 * lower case and in the script that was given. Null for addresses, public suffixes, single labels and what is no host.
 */
export function registrableDomain(host: string): string | null {
  const text = host.trim();
  // URL parsers drop line breaks and tabs: "acme.com\nother.com" would be one host.
  if (/\p{Cc}/u.test(text)) return null;
  const dotted = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\uff0d\uff10-\uff19\uff41-\uff5a]+/g, (wide) => wide.normalize("NFKC"))
    .replace(/[\u3002\uff0e\uff61]/g, ".");
  if (dotted.startsWith(".") || dotted.endsWith("..")) return null;
  const domain = getDomain(dotted, { allowPrivateDomains: true });
  // A host that ends in a number is an address, or nothing (URL standard, "ends in a number").
  return domain === null || /(^|\.)(\d+|0x[\da-f]*)$|[\p{C}\ufffd]/u.test(domain) ? null : domain;
}

/** `acme.io` and `acme.com`: one company that redirects from one to the other, not a buyer or a parking service. */
export function isSameBrand(one: string, other: string): boolean {
  const brand = brandOf(one);
  return brand !== null && brand.length >= 3 && brand === brandOf(other);
}

function brandOf(url: string): string | null {
  const host = siteOf(url) === null ? "" : new URL(url).hostname;
  return host.endsWith(".assay.test")
    ? null
    : getDomainWithoutSuffix(host, { allowPrivateDomains: true });
}
