import type { PageLink, StoredPage } from "../../crawl/page";
import { type PageTopic, topicOf, topicOfPage, toWords } from "../../crawl/page-topics";
import { siteOf } from "../../crawl/site-of";
import type { SiteEvidence } from "../../verify/local/read-evidence";
import type { Find } from "./find";

const networks: readonly { readonly asks: RegExp; readonly url: RegExp }[] = [
  {
    asks: /linkedin/i,
    url: /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/(?:company|school|showcase)\/[^/?#]+/i,
  },
  {
    asks: /twitter|^x\b/i,
    url: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?!share|intent|home|search|hashtag)\w+\/?(?:[?#]|$)/i,
  },
  { asks: /github/i, url: /^https?:\/\/(?:www\.)?github\.com\/[\w-]+\/?(?:[?#]|$)/i },
  {
    asks: /facebook/i,
    url: /^https?:\/\/(?:[\w-]+\.)?facebook\.com\/(?!sharer|share|dialog|plugins)[^/?#]+/i,
  },
  { asks: /instagram/i, url: /^https?:\/\/(?:www\.)?instagram\.com\/(?!p\/)[\w.]+\/?(?:[?#]|$)/i },
  {
    asks: /youtube/i,
    url: /^https?:\/\/(?:www\.)?youtube\.com\/(?:@|c\/|channel\/|user\/)[^/?#]+/i,
  },
  { asks: /tiktok/i, url: /^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.]+/i },
  { asks: /crunchbase/i, url: /^https?:\/\/(?:www\.)?crunchbase\.com\/organization\/[^/?#]+/i },
  { asks: /mastodon/i, url: /^https?:\/\/[\w.-]+\/@\w+\/?$/i },
  { asks: /bluesky/i, url: /^https?:\/\/bsky\.app\/profile\/[\w.-]+/i },
];

type Linked = { readonly page: StoredPage; readonly link: PageLink };

/** A link is in the markup of a page, not in its text: the page and the link's words are its evidence. */
const toFind = ({ page, link }: Linked, confidence: number): Find => ({
  reading: { text: link.url, url: link.url },
  confidence,
  citations: [],
  fact: {
    field: "link",
    value: link.url,
    origin: `link “${link.text.replace(/\s+/g, " ").trim().slice(0, 80) || "without words"}” on ${page.finalUrl}`,
  },
});

/** The company's own account: linked from several of its pages, or from the one that was read. */
export function findProfileLink(column: string, { pages }: SiteEvidence): Find | null {
  const network = networks.find(({ asks }) => asks.test(column));
  if (!network) return null;
  const found = linksOf(pages).filter(({ link }) => network.url.test(link.url));
  const counts = new Map<string, number>();
  const keyOf = (url: string) =>
    url
      .toLowerCase()
      .replace(/[/?#].{0}$/, "")
      .replace(/\/$/, "");
  for (const { link } of found) counts.set(keyOf(link.url), (counts.get(keyOf(link.url)) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  // As many links to one account as to another: a list of customers or staff.
  if (!most || (next && next[1] === most[1])) return null;
  const best = found.find(({ link }) => keyOf(link.url) === most[0]);
  return best ? toFind(best, next ? 0.8 : 0.9) : null;
}

/** A page of the site itself that is about what the column names: "careers page", "pricing page". */
export function findPageLink(column: string, { pages }: SiteEvidence): Find | null {
  const words = toWords(column.replace(/\b(?:page|link|url|website|site)s?\b/gi, " "));
  const topic: PageTopic = topicOf(words);
  if (words === "" || topic === "other") return null;
  const own = linksOf(pages).filter(
    ({ page, link }) => siteOf(link.url) !== null && siteOf(link.url) === siteOf(page.finalUrl),
  );
  const rated = own.flatMap((one) => {
    const segments = new URL(one.link.url).pathname.split("/").filter(Boolean).map(toWords);
    if (segments.length === 0) return [];
    const named = topicOfPage(segments, toWords(one.link.text));
    if (named.topic !== topic) return [];
    const place = one.link.where === "nav" ? 0.1 : 0;
    return [{ one, certainty: named.certainty + place - 0.15 * (segments.length - 1) }];
  });
  rated.sort((a, b) => b.certainty - a.certainty);
  const [best] = rated;
  return best && best.certainty >= 0.75 ? toFind(best.one, Math.min(0.9, best.certainty)) : null;
}

const linksOf = (pages: SiteEvidence["pages"]): Linked[] =>
  pages.flatMap(({ page }) =>
    page.links.filter(({ url }) => URL.canParse(url)).map((link) => ({ page, link })),
  );
