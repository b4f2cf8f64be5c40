import { readSitemap, sortSitemaps } from "./read-sitemap";
import { siteOf } from "./site-of";

const maxFiles = 3;
const maxPages = 1000;

/**
 * Pages of one site that its sitemaps name, at most 1,000, from at most three files; an index costs one of them. `readFile`
 * gives a file's text, or null when it is not there.
 */
export async function readSitemaps(
  first: readonly string[],
  site: string | null,
  readFile: (url: string) => Promise<string | null>,
): Promise<string[]> {
  const isOwn = (url: string) => siteOf(url) === site;
  let waiting = sortSitemaps(first.filter(isOwn));
  const read = new Set<string>();
  const pages = new Set<string>();
  while (read.size < maxFiles && pages.size < maxPages) {
    const next = waiting.shift();
    if (next === undefined) break;
    if (read.has(next)) continue;
    read.add(next);
    const { pages: urls, sitemaps } = readSitemap((await readFile(next)) ?? "");
    for (const url of urls.filter(isOwn).slice(0, maxPages - pages.size)) pages.add(url);
    // Those of an index before the next file that robots.txt names.
    waiting = [...sortSitemaps(sitemaps.filter(isOwn)), ...waiting];
  }
  return [...pages];
}
