import { Fragment } from "react";
import { type CandidateView, isOver, type SearchView } from "@/research/search-view";
import { countOf, describeEnd, describeSpend, describeStage } from "./describe-search";
import { describeThroughput, describeTimeLeft, type Pace } from "./measure-pace";
import { countChecked } from "./search-reducer";
import type { Connection } from "./use-search-stream";

const number = new Intl.NumberFormat("en");

/** How far it is: a bar, the counts, and one sentence of what is being done or why it ended. */
export function ProgressLine({
  search,
  filling,
  inFlight,
  pace,
  connection,
}: {
  search: SearchView;
  /** What columns still wait for, where that is all that is left to do. */
  filling: string | null;
  inFlight: readonly CandidateView[];
  pace: Pace | null;
  connection: Connection;
}) {
  const { counts } = search;
  const checked = countChecked(search);
  const over = isOver(search.state);
  const counted = counts.total === 0 ? null : `${checked} of ${counts.total} checked`;
  const parts = [
    over || filling || pace === null ? null : describeThroughput(pace.perMinute),
    over || filling || pace === null ? null : describeTimeLeft(pace.secondsLeft),
    describeSpend(search),
  ].filter((part) => part !== null);
  const failed = search.state === "failed";
  return (
    <div>
      <div
        role="progressbar"
        aria-label="Companies checked"
        aria-valuemin={0}
        aria-valuemax={counts.total}
        aria-valuenow={checked}
        aria-valuetext={counted ?? "not started"}
        className="flex h-1 overflow-hidden rounded-full bg-line"
      >
        <Part count={counts.matched} of={counts.total} look="bg-met" />
        <Part count={checked - counts.matched} of={counts.total} look="bg-ink-3" />
        <Part
          count={counts.inFlight}
          of={counts.total}
          look={over ? "" : "bg-line-strong animate-breathe"}
        />
      </div>
      <div className="mt-1.5 flex flex-wrap items-baseline gap-x-4 text-sm">
        {connection === "reconnecting" ? (
          <p role="status" className="min-w-0 truncate text-unclear">
            Reconnecting; nothing is lost.
          </p>
        ) : (
          <p
            className={`min-w-0 ${over ? "" : "truncate"} ${failed ? "text-not-met" : "text-ink-2"}`}
          >
            {describeEnd(search) ?? filling ?? describeStage(search, inFlight)}
          </p>
        )}
        {counted && (
          <p className="text-ink-3 sm:ml-auto">
            <Stages search={search} checked={checked} />
            {parts.length > 0 && ` · ${parts.join(" · ")}`}
          </p>
        )}
      </div>
    </div>
  );
}

/** How many companies are at each stage, from the plan to the matches. */
function Stages({ search, checked }: { search: SearchView; checked: number }) {
  const { counts } = search;
  const stages = [
    `${number.format(counts.total)} found`,
    counts.inFlight > 0 && !isOver(search.state)
      ? `${number.format(counts.inFlight)} being read`
      : null,
    `${number.format(checked)} checked`,
    countOf(counts.matched, "match", "matches"),
  ].filter((stage) => stage !== null);
  return stages.map((stage, index) => (
    <Fragment key={stage}>
      {index > 0 && (
        <span aria-hidden className="px-1">
          →
        </span>
      )}
      {index > 0 && <span className="sr-only">, </span>}
      <span className={index === stages.length - 1 ? "text-ink" : ""}>{stage}</span>
    </Fragment>
  ));
}

function Part({ count, of, look }: { count: number; of: number; look: string }) {
  if (count <= 0 || of <= 0) return null;
  return <div className={look} style={{ width: `${(count / of) * 100}%` }} />;
}
