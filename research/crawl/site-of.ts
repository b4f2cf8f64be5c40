import { getDomain } from "tldts";

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
