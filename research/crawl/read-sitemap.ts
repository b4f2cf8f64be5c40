const maxEntries = 5000;
const maxChars = 2_000_000;

/**
 * URLs of a sitemap (`pages`), or of the sitemaps that an index names (`sitemaps`). No XML parser: entries are one tag, which
 * may have a prefix (not that of pictures and films). A sitemap may also be a list, one URL a line.
 */
export function readSitemap(xml: string): { pages: string[]; sitemaps: string[] } {
  const text = xml.slice(0, maxChars);
  const urls: string[] = [];
  const entry = text.includes("<")
    ? /<(?:(?!image:|video:)\w{1,20}:)?loc>\s{0,20}(?:<!\[CDATA\[)?([^<\]]{1,2000})/g
    : /^\s{0,20}(\S{1,2000})[ \t]{0,20}$/gm;
  for (const match of text.matchAll(entry)) {
    const url = decodeEntities(match[1] ?? "").trim();
    if (/^https?:\/\//i.test(url)) urls.push(url);
    if (urls.length >= maxEntries) break;
  }
  return /<(?:\w{1,20}:)?sitemapindex\b/.test(text.slice(0, 2000))
    ? { pages: [], sitemaps: urls }
    : { pages: urls, sitemaps: [] };
}

/** Those that most likely list a site's fixed pages first. */
export function sortSitemaps(sitemaps: readonly string[]): string[] {
  const rank = (url: string) => {
    if (/page/i.test(url)) return 2;
    return /post|product|image|video|news|blog|categor|tag|author/i.test(url) ? 0 : 1;
  };
  return [...sitemaps].sort((a, b) => rank(b) - rank(a));
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
