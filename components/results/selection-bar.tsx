"use client";

import { Check, Copy, RotateCw, X } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { ExportPicked } from "@/components/export/export-menu";
import { SaveToList } from "@/components/lists/save-to-list";
import { countOf } from "@/components/search/describe-search";
import { buttonLooks } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { CandidateView, SearchView } from "@/research/search-view";

const thanksMs = 2_400;

const look = `${buttonLooks.quiet} @max-2xl:px-2.5`;

/** What is picked and what can be done with it; over the last rows, so that nothing moves when it comes. */
export function SelectionBar({
  search,
  rows,
  columns,
  busy,
  exportPanel,
  onCopy,
  onRecheck,
  onClear,
}: {
  search: SearchView;
  rows: readonly CandidateView[];
  /** How many columns are picked. */
  columns: number;
  busy: boolean;
  exportPanel: RefObject<HTMLDivElement | null>;
  /** False when the browser refused. */
  onCopy: () => Promise<boolean>;
  /** Checks companies again; false when it was refused, which the page says. Null for a reader who may only look. */
  onRecheck: ((candidateIds: readonly string[]) => Promise<boolean>) | null;
  onClear: () => void;
}) {
  const [done, setDone] = useState<"copied" | "not copied" | "checking" | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), thanksMs);
    return () => clearTimeout(timer);
  }, [done]);
  const decided = rows.filter(({ decidedAt }) => decidedAt !== null);
  const picked = describePicked(rows.length, columns);
  const words = done === null ? picked : doneWords[done];
  return (
    <>
      {/* There before it has words, or nobody would be told of the first ones. */}
      <p role="status" className="sr-only">
        {picked === "" ? "" : done === null ? `${picked} selected` : words}
      </p>
      {picked !== "" && (
        <div className="@container pointer-events-none absolute inset-x-2 bottom-4 z-20 flex justify-center max-md:fixed">
          <section
            aria-label="Selection"
            className="pointer-events-auto flex animate-appear items-center gap-1 rounded-md border border-line-strong bg-surface py-1 pr-1 pl-3 text-sm shadow-panel"
          >
            <span className="mr-2 whitespace-nowrap">{words}</span>
            <button
              type="button"
              className={look}
              title="Copy (Ctrl or Cmd + C)"
              onClick={async () => setDone((await onCopy()) ? "copied" : "not copied")}
            >
              {done === "copied" ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
              <BarWords>Copy</BarWords>
            </button>
            {onRecheck && rows.length > 0 && (
              <>
                <SaveToList
                  search={search}
                  companyIds={rows.map(({ company }) => company.id)}
                  triggerTitle="Save the selection to a list"
                  triggerClassName={look}
                >
                  <BarWords>Save to a list</BarWords>
                </SaveToList>
                <button
                  type="button"
                  className={look}
                  title="Read their pages anew and decide again"
                  disabled={busy || decided.length === 0}
                  onClick={async () => {
                    if (await onRecheck(decided.map(({ id }) => id))) setDone("checking");
                  }}
                >
                  <RotateCw size={14} aria-hidden />
                  <BarWords>Check again</BarWords>
                </button>
                <ExportPicked
                  searchId={search.id}
                  ranks={rows.map(({ rank }) => rank)}
                  panel={exportPanel}
                  triggerClassName={look}
                >
                  <BarWords>Export</BarWords>
                </ExportPicked>
              </>
            )}
            <IconButton label="Clear the selection" onClick={onClear}>
              <X size={15} aria-hidden />
            </IconButton>
          </section>
        </div>
      )}
    </>
  );
}

const doneWords = {
  copied: "Copied, ready for a spreadsheet",
  "not copied": "The browser did not allow the copy",
  checking: "Being checked again",
} as const;

/** Icons alone where there is no room for words. */
const BarWords = ({ children }: { children: ReactNode }) => (
  <span className="@max-2xl:sr-only">{children}</span>
);

const describePicked = (rows: number, columns: number) =>
  [
    rows > 0 ? countOf(rows, "company", "companies") : null,
    columns > 0 ? countOf(columns, "column", "columns") : null,
  ]
    .filter((part) => part !== null)
    .join(" × ");
