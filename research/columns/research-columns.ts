import type { CompanyProfile } from "../company";
import { type CrawledSite, openSite } from "../crawl/crawl-company";
import type { StoredPage } from "../crawl/page";
import type {
  Extraction,
  Extractor,
  HostGate,
  JudgeErrorCode,
  PageStore,
  ResearchCpu,
  Web,
} from "../ports";
import type { Failure } from "../result";
import type { ResearchLimits } from "../run-company";
import { answerByProfile } from "./by-profile";
import type { Column, ColumnAnswer } from "./column";
import { readSubject } from "./read-subject";
import { toQuestion } from "./to-question";

export type ColumnPorts = {
  readonly web: Web;
  readonly pages: PageStore;
  readonly cpu: ResearchCpu;
  readonly hostGate: HostGate;
  /** A model's extractor; its answers replace the local estimates. */
  readonly extractor?: Extractor | null;
};

export type ColumnResearch = {
  /** One per column, in order; citations are checked. */
  readonly answers: ColumnAnswer[];
  readonly pages: readonly StoredPage[];
  /** Why the model's extractor did not answer; the answers are local estimates then. */
  readonly failure: Failure<JudgeErrorCode> | null;
};

/** Share of the page budget that is read before it is asked what is still missing. */
const firstShare = 0.6;

/**
 * Finds the values of columns for one company: from its profile, then from its pages (stored ones first) by rules, then (where
 * there is one) by a model in one call. Pure but for its ports.
 */
export async function researchColumns(input: {
  company: CompanyProfile;
  columns: readonly Column[];
  ports: ColumnPorts;
  limits: ResearchLimits;
  signal: AbortSignal;
}): Promise<ColumnResearch> {
  const { company, columns, ports, limits, signal } = input;
  const open = columns.filter((column) => answerByProfile(column, company) === null);
  const read =
    open.length === 0 ? null : await readSite({ company, columns: open, ports, limits, signal });
  const site = read?.site ?? { pages: [], skipped: [], homepageRead: false };
  const extraction = await ports.cpu.extractValues({ company, columns, site });
  const unread = read !== null && !isReadable(read.site) ? read.site.detail : null;
  const local = extraction.answers.map((answer) =>
    unread !== null && answer.outcome === "not_found" ? failed(answer, unread) : answer,
  );
  const asked = columns.filter(
    (column, at) => local[at]?.extractor !== "fact" && !isLinkInMarkup(column),
  );
  if (!ports.extractor || asked.length === 0 || unread !== null || signal.aborted) {
    return { answers: local, pages: site.pages, failure: null };
  }
  const wanted = new Set(asked.map(({ id }) => id));
  const retrieved = extraction.retrieved.filter(({ criterionId }) => wanted.has(criterionId));
  const answered = await ports.extractor.extract(
    { company, columns: asked, site, retrieved },
    signal,
  );
  if (!answered.ok) return { answers: local, pages: site.pages, failure: answered.error };
  const byColumn = new Map(answered.value.map((answer) => [answer.columnId, answer]));
  return {
    answers: local.map((answer) => byColumn.get(answer.columnId) ?? answer),
    pages: site.pages,
    failure: null,
  };
}

/** What stands in links alone no model is shown. */
const isLinkInMarkup = ({ name, type }: Column): boolean =>
  type === "link" && ["profileLink", "pageLink"].includes(readSubject(name));

const isReadable = ({ outcome }: CrawledSite): boolean =>
  outcome === "read" || outcome === "partial";

const failed = (answer: ColumnAnswer, reason: string): ColumnAnswer => ({
  ...answer,
  outcome: "failed",
  reasoning: reason,
});

async function readSite(input: {
  company: CompanyProfile;
  columns: readonly Column[];
  ports: ColumnPorts;
  limits: ResearchLimits;
  signal: AbortSignal;
}): Promise<{ site: CrawledSite }> {
  const { company, columns, ports, limits, signal } = input;
  const reader = openSite({
    homepageUrl: company.homepageUrl,
    companyId: company.id,
    ports,
    limits: {
      maxPages: limits.maxPages,
      ...(limits.maxRequests === undefined ? {} : { maxRequests: limits.maxRequests }),
      politenessDelayMs: limits.politenessMs,
      maxAgeMs: limits.maxPageAgeMs,
      deadline: Date.now() + limits.deadlineMs,
    },
    signal,
    now: () => new Date(),
  });
  const missing = async (pages: readonly StoredPage[]): Promise<Column[]> => {
    const site = { pages, skipped: [], homepageRead: true };
    const { answers }: Extraction = await ports.cpu.extractValues({ company, columns, site });
    return columns.filter((_column, at) => answers[at]?.outcome !== "found");
  };
  const first = await reader.readMore(columns.map(toQuestion), {
    maxPages: Math.ceil(limits.maxPages * firstShare),
    isEnough: async (pages) => (await missing(pages)).length === 0,
  });
  if (!first.hasMore || signal.aborted) return { site: first };
  const left = await missing(first.pages);
  return { site: left.length === 0 ? first : await reader.readMore(left.map(toQuestion)) };
}
