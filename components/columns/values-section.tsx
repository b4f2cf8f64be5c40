"use client";

import { Quote } from "@/components/evidence/quote";
import { describeConfidence } from "@/components/results/describe-verdict";
import type { SearchScope } from "@/components/search/search-scope";
import type { CandidateView, ColumnView, ValueDetail } from "@/research/search-view";
import type { Citation } from "@/research/verify/verdict";
import { describeExtractor, describeValue, isWanted, ValueText } from "./value-cell";

/** The columns of one company in the evidence panel, each value with what stands behind it. */
export function ValuesSection({
  candidate,
  columns,
  values,
  chosenId,
  scope,
  fictional,
  shownCitation,
  onShow,
  isRunning,
  onAsk,
}: {
  candidate: CandidateView;
  columns: readonly ColumnView[];
  values: readonly ValueDetail[];
  /** The column that the reader came for. */
  chosenId: string | null;
  scope: SearchScope;
  fictional: boolean;
  shownCitation: Citation | null;
  onShow: (citation: Citation) => void;
  isRunning: boolean;
  /** With a column, for this value again. Null while it cannot be asked for. */
  onAsk: ((columnId?: string) => void) | null;
}) {
  if (columns.length === 0) return null;
  const isDecided = ["matched", "rejected", "unclear"].includes(candidate.state);
  const isLookedFor = isRunning && isWanted(candidate);
  return (
    <section aria-label="Columns" className="border-t border-line py-3">
      <h3 className="px-5 text-sm text-ink-3">Columns</h3>
      <ul className="divide-y divide-line">
        {columns.map((column) => {
          const value = values.find(({ columnId }) => columnId === column.id);
          return (
            <li
              key={column.id}
              data-part={column.id}
              className={`border-l-2 py-2.5 pr-5 pl-10.5 ${column.id === chosenId ? "border-l-accent" : "border-l-transparent"}`}
            >
              <div className="flex items-start gap-3">
                <p className="min-w-0 flex-1">
                  <span className="text-ink-2">{column.name}</span>
                </p>
                {value?.outcome === "found" && (
                  <span className="shrink-0 text-sm text-ink-3">
                    {value.extractor === "fact"
                      ? describeExtractor(value)
                      : `${describeConfidence(value.confidence)} · ${describeExtractor(value)}`}
                  </span>
                )}
              </div>
              {value?.value ? (
                <div className="font-medium">
                  <ValueText value={value} fictional={fictional} />
                </div>
              ) : (
                <p className="text-ink-3">{describeValue(candidate, value, isRunning)}</p>
              )}
              {value && value.citations.length === 0 && (
                <p className="text-sm text-ink-2">
                  {value.fact ? value.fact.origin : value.reasoning}
                </p>
              )}
              <div className="mt-1 space-y-2">
                {value?.citations.map((citation) => (
                  <Quote
                    key={`${citation.pageId}:${citation.start}`}
                    citation={citation}
                    scope={scope}
                    fictional={fictional}
                    shown={shownCitation === citation}
                    onShow={() => onShow(citation)}
                  />
                ))}
              </div>
              {value && onAsk && isDecided && (
                <button
                  type="button"
                  className="mt-1 text-sm text-accent underline-offset-2 hover:underline"
                  onClick={() => onAsk(column.id)}
                >
                  Look for this again
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {values.length < columns.length && !isLookedFor && isDecided && onAsk && (
        <p className="px-5 pl-11 text-sm">
          <button
            type="button"
            className="text-accent underline-offset-2 hover:underline"
            onClick={() => onAsk()}
          >
            Find these for this company too
          </button>
        </p>
      )}
    </section>
  );
}
