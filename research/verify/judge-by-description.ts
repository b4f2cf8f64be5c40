import type { CompanyProfile } from "../company";
import type { StoredPage } from "../crawl/page";
import type { Criterion } from "../plan/plan";
import { retrievePassages } from "../retrieve/retrieve-passages";
import { splitPassages } from "../retrieve/split-passages";
import { judgeLocally } from "./judge-locally";
import { asQuote } from "./local/draft-verdict";
import type { Verdict } from "./verdict";

/** What a profile says of a company in words; reviews, prices and the like are the company's pages to show. */
const describedKinds: ReadonlySet<Criterion["kind"]> = new Set(["topic", "product"]);
/** A profile is somebody's summary, not the company's own page. */
const maxConfidence = 0.75;

/**
 * Judges a criterion that the pages left open by the words of the corpus profile, with the same rules. Only `met`
 * comes out of it: what a short description does not mention is not thereby missing. Null when it decides nothing.
 */
export function judgeByDescription(
  company: CompanyProfile,
  criterion: Criterion,
  siteWasRead: boolean,
): Verdict | null {
  if (!describedKinds.has(criterion.kind)) return null;
  const page = toPage(company);
  if (!page) return null;
  const verdict = judgeLocally({
    company,
    criterion,
    passages: retrievePassages({ criterion, passages: splitPassages([page]), limit: 8 }),
    site: { pages: [page], skipped: [], homepageRead: true },
  });
  const quote = verdict.citations[0]?.quote;
  if (verdict.outcome !== "met" || quote === undefined) return null;
  const about = siteWasRead ? "Its pages leave it open" : "Its site could not be read";
  return {
    ...verdict,
    confidence: Math.min(verdict.confidence, maxConfidence),
    reasoning: `${about}; its profile says: “${asQuote(quote)}”.`,
    fact: { field: "description", value: quote, origin: "company profile" },
    citations: [],
  };
}

/**
 * Decides one criterion from a profile alone, without a page: its fields, else its words by the rules for pages. What
 * neither says is unclear.
 */
export function judgeProfile(company: CompanyProfile, criterion: Criterion): Verdict {
  const page = toPage(company);
  const pages = page ? [page] : [];
  return judgeLocally({
    company,
    criterion,
    passages: retrievePassages({ criterion, passages: splitPassages(pages), limit: 8 }),
    site: { pages, skipped: [], homepageRead: page !== null },
  });
}

/** The profile's words as a page, so that the rules for pages apply to them. */
function toPage(company: CompanyProfile): StoredPage | null {
  const parts = [company.oneLiner, company.description].flatMap((part) => part?.trim() || []);
  if (parts.length === 0) return null;
  const text = parts.join("\n");
  const first = parts[0]?.length ?? 0;
  return {
    id: "profile",
    url: company.homepageUrl,
    finalUrl: company.homepageUrl,
    status: 200,
    outcome: "ok",
    detail: null,
    contentHash: "profile",
    title: company.name,
    text,
    blocks: [
      { start: 0, end: first, kind: "text" },
      ...(parts.length > 1 ? [{ start: first + 1, end: text.length, kind: "text" as const }] : []),
    ],
    facts: [],
    links: [],
    language: "en",
    etag: null,
    lastModified: null,
    fetchedAt: new Date(0),
  };
}
