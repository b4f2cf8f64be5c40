import { type CandidateView, isOver, type SearchView } from "@/research/search-view";
import { countOf, describeEnd, describeSpend, describeStage } from "./describe-search";
import { describeTimeLeft } from "./estimate-time-left";
import { countChecked } from "./search-reducer";
import type { Connection } from "./use-search-stream";

/** How far it is: a bar, the counts, and one sentence of what is being done or why it ended. */
export function ProgressLine({
  search,
  inFlight,
  secondsLeft,
  connection,
}: {
  search: SearchView;
  inFlight: readonly CandidateView[];
  secondsLeft: number | null;
  connection: Connection;
}) {
  const { counts } = search;
  const checked = countChecked(search);
  const over = isOver(search.state);
  const counted = counts.total === 0 ? null : `${checked} of ${counts.total} checked`;
  const parts = [
    counted,
    counted && countOf(counts.matched, "match", "matches"),
    over || secondsLeft === null ? null : describeTimeLeft(secondsLeft),
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
            {describeEnd(search) ?? describeStage(search, inFlight)}
          </p>
        )}
        {parts.length > 0 && <p className="text-ink-3 sm:ml-auto">{parts.join(" · ")}</p>}
      </div>
    </div>
  );
}

function Part({ count, of, look }: { count: number; of: number; look: string }) {
  if (count <= 0 || of <= 0) return null;
  return (
    <div
      className={`transition-[width] duration-180 ease-out ${look}`}
      style={{ width: `${(count / of) * 100}%` }}
    />
  );
}
