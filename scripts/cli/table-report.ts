import { describeUnplaced, noRoomReason } from "@/research/plan/describe-unplaced";
import type { CandidateDetail, SearchCounts } from "@/research/search-view";
import type { Report } from "./json-report";

const marks = { met: "✓", not_met: "✕", unclear: "?" } as const;

/** A table that grows: one line a decided company, and on a terminal a progress line below it. */
export function createTableReport(): Report {
  const live = process.stdout.isTTY === true;
  let planned = false;
  let width = 0;
  const clear = () => live && process.stdout.write(`\r${" ".repeat(width)}\r`);
  const print = (line: string) => {
    clear();
    process.stdout.write(`${line}\n`);
  };
  const progress = (line: string) => {
    if (!live) return;
    clear();
    width = line.length;
    process.stdout.write(line);
  };
  return {
    note: (message) => process.stderr.write(`${message}\n`),
    search(search) {
      if (planned || search.criteria.length === 0) {
        if (search.state !== "running" && search.stopReason === null) progress(`${search.state} …`);
        return;
      }
      planned = true;
      search.criteria.forEach(({ text }, i) => {
        print(`  ${i + 1}  ${text}`);
      });
      const { unused, noRoom } = describeUnplaced(search.unplaced);
      if (unused) print(`  not understood: ${unused}`);
      if (noRoom) print(`  not used: ${noRoom}, since ${noRoomReason}`);
      print("");
    },
    company(detail, counts) {
      print(companyLine(detail));
      for (const quote of quotes(detail)) print(`            ${quote}`);
      progress(progressLine(counts));
    },
    done(search, seconds) {
      const { matched, rejected, unclear, failed } = search.counts;
      const checked = matched + rejected + unclear + failed;
      print("");
      print(
        `${matched} matches of ${checked} checked, ${unclear} unclear, ${failed} failed, ${seconds.toFixed(1)} s` +
          ` (${(search.stopReason ?? search.state).replaceAll("_", " ")})`,
      );
    },
  };
}

function companyLine({ candidate, verdicts }: CandidateDetail): string {
  const cells = verdicts.map((verdict) => marks[verdict.outcome]).join(" ");
  const name = `${candidate.company.name} (${candidate.company.domain})`;
  return `${candidate.state.padEnd(9)} ${cells}  ${name}${candidate.errorMessage ? `: ${candidate.errorMessage}` : ""}`;
}

/** The best quote of each criterion of a match. */
function quotes({ candidate, verdicts }: CandidateDetail): string[] {
  if (candidate.state !== "matched") return [];
  return verdicts.flatMap(({ citations, fact }) => {
    const quote = citations[0]?.quote ?? (fact ? `${fact.field}: ${fact.value}` : "");
    return quote === "" ? [] : [`“${quote.replace(/\s+/g, " ").slice(0, 100)}”`];
  });
}

function progressLine(counts: SearchCounts): string {
  const checked = counts.matched + counts.rejected + counts.unclear + counts.failed;
  return `${checked} of ${counts.total} checked · ${counts.matched} matches · ${counts.inFlight} being read`;
}
