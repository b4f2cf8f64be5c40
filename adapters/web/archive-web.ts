import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { extractPage } from "@/research/crawl/extract-page";
import { siteOf } from "@/research/crawl/site-of";
import type { Web } from "@/research/ports";
import { fail, succeed } from "@/research/result";

const indexSchema = z.array(
  z.object({
    company: z.string(),
    page: z.string(),
    /** Path of the gzipped HTML, from the folder that holds the archive or from the archive itself. */
    file: z.string(),
    meta: z.object({ source_url: z.string(), canonical: z.string().nullish() }),
  }),
);
type ArchivedPage = z.infer<typeof indexSchema>[number];

export type ArchivedCompany = {
  readonly name: string;
  readonly domain: string;
  readonly homepageUrl: string;
  readonly oneLiner: string | null;
};

const notStored = new TextEncoder().encode("This page is not in the archive.");

/**
 * A web that consists of a folder of stored pages: `index.json` names the URL and the gzipped HTML of each. Everything else,
 * robots.txt too, is 404. Throws when the folder has no readable index.
 */
export function createArchiveWeb(directory: string): Web {
  const pages = new Map<string, ArchivedPage>();
  // Later keys never replace earlier ones: a page's own URL goes before another's canonical one.
  const index = readIndex(directory);
  for (const page of index) addOnce(pages, page.meta.source_url, page);
  for (const page of index) if (page.meta.canonical) addOnce(pages, page.meta.canonical, page);
  return {
    async get(url, { signal }) {
      if (signal.aborted) return fail("aborted", "The request was stopped.");
      const key = archiveKey(url);
      if (!key) return fail("bad_url", "This is not an http or https URL.");
      const page = pages.get(key);
      const answer = { finalUrl: url, fetchedAt: new Date() };
      if (!page) {
        const headers = { "content-type": "text/plain" };
        return succeed({ ...answer, status: 404, headers, body: notStored });
      }
      const body = new Uint8Array(gunzipSync(await readFile(fileOf(directory, page))));
      const headers = { "content-type": "text/html" };
      return succeed({ ...answer, status: 200, headers, body });
    },
  };
}

/** The companies of an archive, named by their homepages. */
export function listArchiveCompanies(directory: string): ArchivedCompany[] {
  return readIndex(directory)
    .filter(({ page }) => page === "homepage")
    .map((entry) => describeCompany(directory, entry));
}

function describeCompany(directory: string, entry: ArchivedPage): ArchivedCompany {
  const homepageUrl = entry.meta.source_url;
  const domain = siteOf(homepageUrl) ?? entry.company;
  const body = gunzipSync(readFileSync(fileOf(directory, entry)));
  const { title, facts, text } = extractPage({ body, contentType: "text/html", url: homepageUrl });
  const factOf = (name: string) => facts.find((fact) => fact.name === name)?.value ?? null;
  const siteName = facts.find(
    (fact) => fact.name === "organizationName" && text.startsWith("Site name", fact.start),
  )?.value;
  const names = [
    siteName,
    factOf("organizationName"),
    ...(title ?? "").split(/\s+[|·—–:-]\s+|:\s+/),
  ];
  return {
    name: names.find((name) => name && resembles(name, domain)) ?? nameFromSlug(entry.company),
    domain,
    homepageUrl,
    oneLiner: factOf("description"),
  };
}

/** "Lead Bank" for lead.bank, "Kudos" for joinkudos.com, but not "Home" or a slogan. */
function resembles(name: string, domain: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const own = letters(name);
  return own.length >= 2 && name.length <= 40 && letters(domain).includes(own);
}

function nameFromSlug(slug: string): string {
  return slug
    .split("-")
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(" ");
}

function readIndex(directory: string): ArchivedPage[] {
  return indexSchema.parse(JSON.parse(readFileSync(join(directory, "index.json"), "utf8")));
}

/** Only files inside the archive's own folder are ever read. */
function fileOf(directory: string, page: ArchivedPage): string {
  const root = resolve(directory);
  const candidates = [resolve(dirname(root), page.file), resolve(root, page.file)];
  const inside = candidates.filter((path) => !relative(root, path).startsWith(".."));
  const found = inside.find((path) => existsSync(path));
  if (!found) throw new Error(`The archive has no file ${page.file}`);
  return found;
}

function addOnce(pages: Map<string, ArchivedPage>, url: string, page: ArchivedPage): void {
  const key = archiveKey(url);
  if (key && !pages.has(key)) pages.set(key, page);
}

/** The same page whatever its protocol, "www.", trailing slash, fragment or case of the host. */
function archiveKey(raw: string): string | null {
  try {
    const url = new URL(raw);
    if (!/^https?:$/.test(url.protocol)) return null;
    return `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}${url.search}`;
  } catch {
    return null;
  }
}
