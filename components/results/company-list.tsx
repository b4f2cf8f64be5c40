"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { CompanyValues } from "@/components/columns/company-values";
import { countOf } from "@/components/search/describe-search";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { CandidateView, ColumnView, CriterionView } from "@/research/search-view";
import { findCell } from "./columns";
import { describeReading, describeWaiting, shortenCriterion } from "./describe-verdict";
import { NewRowsBar } from "./new-rows-bar";
import { CandidateGlyph, OutcomeGlyph } from "./state-glyph";
import type { useHeldRows } from "./use-held-rows";
import { describeCell } from "./verdict-chip";

/** The company's own evidence, or that of one criterion. */
type OpenVerdict = (candidateId: string, criterionId: string | null) => void;

/** Before the browser has measured anything, as on the server: enough companies for a first screen. */
const firstRect = { width: 390, height: 844 };

/** The table on a phone: companies under each other, their verdicts as chips under the name. */
export function CompanyList({
  held,
  criteria,
  asked,
  onOpen,
}: {
  held: ReturnType<typeof useHeldRows>;
  criteria: readonly CriterionView[];
  /** Columns that a person has added. */
  asked: readonly ColumnView[];
  onOpen: OpenVerdict;
}) {
  const { rows, waiting, hold, show, release } = held;
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useEffect(() => setScrollMargin(list.current?.offsetTop ?? 0), []);
  const hydrated = useHydrated();
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 116,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The server draws the first screen only.
    overscan: hydrated ? 6 : 0,
    scrollMargin,
    initialRect: firstRect,
  });
  useEffect(() => {
    const follow = () => (window.scrollY > 0 ? hold() : release());
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, [hold, release]);

  function showWaiting() {
    const index = show();
    requestAnimationFrame(() => virtualizer.scrollToIndex(index, { align: "center" }));
  }

  return (
    <>
      {waiting.length > 0 && (
        <div className="sticky top-20 z-3 h-0">
          <NewRowsBar count={waiting.length} onShow={showWaiting} />
        </div>
      )}
      <ul
        ref={list}
        aria-label="Companies"
        className="relative border-t border-line"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const candidate = rows[index];
          return candidate ? (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-b border-line px-4 py-3 sm:px-6"
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <CompanyItem
                candidate={candidate}
                criteria={criteria}
                asked={asked}
                onOpen={onOpen}
              />
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}

function CompanyItem({
  candidate,
  criteria,
  asked,
  onOpen,
}: {
  candidate: CandidateView;
  criteria: readonly CriterionView[];
  asked: readonly ColumnView[];
  onOpen: OpenVerdict;
}) {
  const { company } = candidate;
  const reading = describeReading(candidate);
  const judged = criteria.flatMap((criterion) => {
    const cell = findCell(candidate, criterion.id);
    return cell ? [{ criterion, cell }] : [];
  });
  const facts = [
    company.city ?? company.country,
    company.foundedYear,
    company.employees === null ? null : countOf(company.employees, "person", "people"),
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
  return (
    <>
      <button
        type="button"
        className="block w-full min-w-0 text-left"
        onClick={() => onOpen(candidate.id, null)}
      >
        <span className="flex min-w-0 items-baseline gap-2">
          <span className="truncate font-medium">{company.name}</span>
          <span className="min-w-0 shrink-[2] truncate text-sm text-ink-3">{company.domain}</span>
          {reading && <span className="shrink-0 text-sm text-ink-3">{reading}</span>}
        </span>
        <span className="block truncate text-sm text-ink-3">
          {company.oneLiner ?? "No description"}
        </span>
        {facts !== "" && <span className="block truncate text-sm text-ink-3">{facts}</span>}
      </button>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {judged.length === 0 ? (
          <span className="flex items-center gap-2 text-sm text-ink-3">
            <CandidateGlyph state={candidate.state} />
            {describeWaiting(candidate)}
          </span>
        ) : (
          judged.map(({ criterion, cell }) => (
            <button
              key={criterion.id}
              type="button"
              aria-label={describeCell(candidate, criterion, cell)}
              className="inline-flex h-8 max-w-full items-center gap-1.5 rounded-md border border-line bg-surface px-2 text-sm text-ink-2"
              onClick={() => onOpen(candidate.id, criterion.id)}
            >
              <OutcomeGlyph outcome={cell.outcome} judge={cell.judge} />
              <span className="truncate">{shortenCriterion(criterion.text)}</span>
            </button>
          ))
        )}
      </div>
      <CompanyValues candidate={candidate} asked={asked} />
    </>
  );
}
