import type { ResearchReport } from "@/research/research-report";
import type { CandidateDetail, SearchCounts, SearchView } from "@/research/search-view";

/** Where a search in the terminal shows what happens. */
export type Report = {
  note(message: string): void;
  search(search: SearchView): void;
  company(detail: CandidateDetail, counts: SearchCounts): void;
  done(search: SearchView, seconds: number): void;
};

/** JSON lines: `plan`, then each `company` as it is decided, then `done`. */
export function createJsonReport(
  writeLine: (line: string) => void = (line) => process.stdout.write(line),
): Report {
  let planned = false;
  const write = (line: object) => writeLine(`${JSON.stringify(line)}\n`);
  return {
    note: (message) => process.stderr.write(`${message}\n`),
    search(search) {
      if (planned || search.criteria.length === 0) return;
      planned = true;
      const { query, entity, source, criteria, unplaced } = search;
      write({
        type: "plan",
        query,
        entity,
        source,
        criteria: criteria.map(({ text, kind, condition }) => ({ text, kind, condition })),
        unplaced: unplaced.map(({ text }) => text),
      });
    },
    company({ candidate, verdicts, report }) {
      write({
        type: "company",
        name: candidate.company.name,
        domain: candidate.company.domain,
        status: candidate.state,
        score: candidate.score,
        ...(candidate.errorMessage === null ? {} : { error: candidate.errorMessage }),
        criteria: verdicts.map((verdict) => ({
          text: verdict.criterionText,
          outcome: verdict.outcome,
          confidence: verdict.confidence,
          reasoning: verdict.reasoning,
          judge: verdict.judge,
          ...(verdict.fact === null ? {} : { fact: verdict.fact }),
          citations: verdict.citations.map(({ url, quote, start, end, fetchedAt }) => ({
            url,
            quote,
            start,
            end,
            fetchedAt,
          })),
        })),
        ...(report === null ? {} : { research: describeResearch(report) }),
      });
    },
    done(search, seconds) {
      const { matched, rejected, unclear, failed } = search.counts;
      write({
        type: "done",
        matched,
        checked: matched + rejected + unclear + failed,
        failed,
        stopReason: search.stopReason,
        seconds: Math.round(seconds * 10) / 10,
        usage: { tokens: search.tokens, usd: search.spentUsd },
      });
    },
  };
}

/** The ids in it are of no use outside of the database. */
const describeResearch = ({ rounds, cpuMs, passages, tokens }: ResearchReport) => ({
  rounds: rounds.map(({ criterionIds, pageIds }) => ({
    criteria: criterionIds.length,
    pages: pageIds.length,
  })),
  cpuMs,
  passages,
  tokens,
});
