import { createHostGate } from "@/adapters/web/host-gate";
import { type DemoCriterion, demoCriteria } from "@/demo/corpus/criteria";
import type { CertificationName, DemoCompany, FactName } from "@/demo/corpus/demo-company";
import { createRandom } from "@/demo/corpus/random";
import { crawlCompany } from "@/research/crawl/crawl-company";
import type { Criterion } from "@/research/plan/plan";
import type { ResearchCpu, Web } from "@/research/ports";
import { createMemoryPageStore } from "../support/memory-page-store";

export const deepest = 8;
const triplesPerCompany = 6;

export type CrawlPorts = { readonly web: Web; readonly cpu: Pick<ResearchCpu, "extract"> };

/** Where the first page that states a criterion's fact is among those asked for: 1 is the homepage, infinite is nowhere. */
export type Hit = {
  readonly name: string;
  /** Criteria that were open together. */
  readonly together: number;
  readonly rank: number;
  /** Of the rival: the homepage's links from top to bottom. */
  readonly linkRank: number;
};

/** Where among the pages asked for each wanted page is: 1 for the homepage, infinite when it is not asked for. */
const rankOf = (asked: readonly string[], wanted: ReadonlySet<string>): number => {
  const at = asked.findIndex((url) => wanted.has(pathKey(url)));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
};

export const pathKey = (url: string) => new URL(url).pathname.replace(/\/+$/, "") || "/";

const askedFor = async (
  ports: CrawlPorts,
  homepageUrl: string,
  criteria: readonly Criterion[],
): Promise<string[]> => {
  const asked: string[] = [];
  await crawlCompany({
    homepageUrl,
    companyId: homepageUrl,
    criteria,
    ports: { ...ports, pages: createMemoryPageStore(), hostGate: createHostGate() },
    signal: new AbortController().signal,
    now: () => new Date(),
    limits: {
      maxPages: deepest,
      maxRequests: deepest,
      politenessDelayMs: 0,
      deadline: Date.now() + 60_000,
    },
    onPage: ({ url, page }) => asked.push(page?.finalUrl ?? url),
  });
  return asked;
};

/** The rival: the homepage, then its links from top to bottom. */
const linksInOrder = async (ports: CrawlPorts, homepageUrl: string): Promise<string[]> => {
  const pages = createMemoryPageStore();
  let links: string[] = [];
  await crawlCompany({
    homepageUrl,
    companyId: homepageUrl,
    criteria: [],
    ports: { ...ports, pages, hostGate: createHostGate() },
    signal: new AbortController().signal,
    now: () => new Date(),
    limits: { maxPages: 1, politenessDelayMs: 0, deadline: Date.now() + 60_000 },
    onPage: ({ page }) => {
      const host = page ? new URL(page.finalUrl).host : "";
      links = page ? [page.finalUrl, ...page.links.map(({ url }) => url)] : [];
      links = links.filter((url) => new URL(url).host === host);
    },
  });
  return [...new Map(links.map((url) => [pathKey(url), url])).values()];
};

/** Every crawl of a company starts anew, but nothing is fetched or parsed twice. */
const remember = ({ web, cpu }: CrawlPorts): CrawlPorts => {
  const answers = new Map<string, ReturnType<Web["get"]>>();
  const extracts = new Map<string, ReturnType<ResearchCpu["extract"]>>();
  return {
    web: {
      get(url, options) {
        const answer = answers.get(url) ?? web.get(url, options);
        answers.set(url, answer);
        return answer;
      },
    },
    cpu: {
      extract(input) {
        const page = extracts.get(input.url) ?? cpu.extract(input);
        extracts.set(input.url, page);
        return page;
      },
    },
  };
};

const structuredFacts: Readonly<Record<string, FactName>> = {
  place: "place",
  foundedYear: "founded",
  employees: "size",
  fundingUsd: "funding",
  fundingStage: "funding",
  hiring: "hiring",
  nonprofit: "ownership",
  companyType: "ownership",
  status: "status",
};
const factsById: Readonly<Record<string, FactName>> = {
  "ai-related": "ai",
  "uses-ai": "ai",
  trial: "trial",
  api: "api",
  "open-source": "openSource",
  award: "award",
};
const certificationsById: Readonly<Record<string, CertificationName>> = {
  soc2: "SOC 2",
  iso27001: "ISO 27001",
  hipaa: "HIPAA",
  gdpr: "GDPR",
  iso9001: "ISO 9001",
  "b-corp": "B Corp",
};

const pagesThatState = ({ truth }: DemoCompany, criterion: DemoCriterion): Set<string> => {
  const { id, kind, condition } = criterion;
  const fact = condition ? structuredFacts[condition.field] : (factsById[id] ?? kind);
  const subject = certificationsById[id];
  return new Set(
    truth.statements
      .filter((one) => one.readable && one.fact === fact)
      .filter((one) => subject === undefined || one.subject === subject)
      .map(({ path }) => path.replace(/\/+$/, "") || "/"),
  );
};

/** One criterion at a time, then three at once, drawn from those whose fact the site states. */
export const measureDemoCompany = async (
  company: DemoCompany,
  ports: CrawlPorts,
): Promise<Hit[]> => {
  const stated = demoCriteria
    .map((criterion) => ({ criterion, wanted: pagesThatState(company, criterion) }))
    // Topics that it has nothing to do with are stated nowhere.
    .filter(({ criterion: { id, gold } }) => {
      const answer = gold(company.truth);
      return id.startsWith("topic-") ? answer === "met" : answer !== null;
    })
    .filter(({ wanted }) => wanted.size > 0);
  const random = createRandom(1, `page choice ${company.profile.domain}`);
  const rounds = stated.map((one) => [one]);
  if (stated.length >= 3) {
    for (let at = 0; at < triplesPerCompany; at++) rounds.push(random.sample(stated, 3));
  }
  return measureSite(company.profile.homepageUrl, rounds, ports);
};

export const measureSite = async (
  homepageUrl: string,
  rounds: readonly (readonly { criterion: Criterion; wanted: ReadonlySet<string> }[])[],
  ports: CrawlPorts,
): Promise<Hit[]> => {
  const cached = remember(ports);
  const rival = await linksInOrder(cached, homepageUrl);
  const hits: Hit[] = [];
  for (const round of rounds) {
    const criteria = round.map(({ criterion }) => criterion);
    const order = await askedFor(cached, homepageUrl, criteria);
    for (const { criterion, wanted } of round) {
      const name = criterion.condition?.field ?? criterion.kind;
      const [rank, linkRank] = [rankOf(order, wanted), rankOf(rival, wanted)];
      hits.push({ name, together: round.length, rank, linkRank });
    }
  }
  return hits;
};
