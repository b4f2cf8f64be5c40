import { inlineCpu } from "@/adapters/cpu/inline-cpu";
import { createGuardedWeb } from "@/adapters/web/guarded-web";
import { createHostGate } from "@/adapters/web/host-gate";
import { type DemoCriterion, demoCriteria } from "@/demo/corpus/criteria";
import type { DemoCompany } from "@/demo/corpus/demo-company";
import { startDemoWeb } from "@/demo/server";
import type { ResearchCpu } from "@/research/ports";
import type { ResearchReport } from "@/research/research-report";
import { researchCompany } from "@/research/run-company";
import type { Verdict } from "@/research/verify/verdict";
import { createMemoryPageStore } from "../support/memory-page-store";
import type { DemoCell } from "./demo-score";

/** All pages of a demo site: forty criteria at once need them all. */
const limits = { maxPages: 12, politenessMs: 0, maxPageAgeMs: 3_600_000, deadlineMs: 60_000 };
const companiesAtOnce = 4;

export type DemoRun = {
  readonly cells: readonly DemoCell[];
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
  readonly reports: readonly ResearchReport[];
  readonly citations: number;
  /** Quotes that are not what the stored page has at their offsets, and decided verdicts without evidence. */
  readonly invalid: number;
  readonly seconds: number;
  /** CPU of passages, retrieval and verdicts over all criteria, every look at the company counted. */
  readonly assessMsPerCompany: number;
};

/** The real pipeline over a real server: every company against every criterion, no model. */
export const runDemo = async (
  companies: readonly DemoCompany[],
  onProgress: (done: number) => void,
): Promise<DemoRun> => {
  const started = performance.now();
  const server = await startDemoWeb({ companies });
  const web = createGuardedWeb({
    userAgent: "AssayBot/0.1 (evaluation over the demo corpus)",
    hostMap: (host) => (host.endsWith(".assay.test") ? new URL(server.url) : null),
  });
  const pages = createMemoryPageStore();
  let assessMicroseconds = 0;
  const cpu: ResearchCpu = {
    extract: inlineCpu.extract,
    extractValues: inlineCpu.extractValues,
    assess: (input) => {
      const before = process.cpuUsage();
      const assessed = inlineCpu.assess(input);
      const spent = process.cpuUsage(before);
      assessMicroseconds += spent.user + spent.system;
      return assessed;
    },
  };
  const ports = { web, pages, cpu, hostGate: createHostGate() };
  const verdicts = new Map<string, readonly Verdict[]>();
  const reports: ResearchReport[] = [];
  const waiting = companies.values();
  const work = async () => {
    for (const company of waiting) {
      const research = await researchCompany({
        company: { ...company.profile, id: company.profile.domain },
        criteria: demoCriteria,
        ports,
        limits,
        signal: new AbortController().signal,
      });
      verdicts.set(company.profile.domain, research.verdicts);
      reports.push(research.report);
      onProgress(verdicts.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: companiesAtOnce }, work));
  } finally {
    await web.close();
    await server.close();
  }
  return {
    verdicts,
    reports,
    cells: companies.flatMap((company) =>
      demoCriteria.map((criterion) =>
        makeCell(company, criterion, verdicts.get(company.profile.domain) ?? []),
      ),
    ),
    ...checkEvidence(
      [...verdicts.values()].flat(),
      new Map(pages.rows.map((row) => [row.id, row.text])),
    ),
    seconds: (performance.now() - started) / 1000,
    assessMsPerCompany: assessMicroseconds / 1000 / companies.length,
  };
};

const makeCell = (
  { profile, truth }: DemoCompany,
  { id, kind, gold }: DemoCriterion,
  verdicts: readonly Verdict[],
): DemoCell => {
  const verdict = verdicts.find(({ criterionId }) => criterionId === id);
  return {
    domain: profile.domain,
    criterionId: id,
    kind,
    gold: gold(truth),
    outcome: verdict?.outcome ?? "unclear",
    judge: verdict?.judge ?? null,
    confidence: verdict?.confidence ?? 0,
  };
};

const checkEvidence = (verdicts: readonly Verdict[], texts: ReadonlyMap<string, string>) => {
  const citations = verdicts.flatMap((verdict) => verdict.citations);
  const untrue = citations.filter(
    ({ pageId, quote, start, end }) => texts.get(pageId)?.slice(start, end) !== quote,
  );
  const baseless = verdicts.filter(
    ({ outcome, fact, citations: own }) =>
      outcome !== "unclear" && fact === null && own.length === 0,
  );
  return { citations: citations.length, invalid: untrue.length + baseless.length };
};
