"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { CandidateView, CriterionView } from "@/research/search-view";
import { describeWaiting, shortenCriterion } from "./describe-verdict";
import { CandidateGlyph, OutcomeGlyph } from "./state-glyph";
import type { OpenCell } from "./table-row";
import { describeCell } from "./verdict-chip";

/** The table on a phone: companies under each other, their verdicts as chips under the name. */
export function CompanyList({
  rows,
  criteria,
  onOpen,
}: {
  rows: readonly CandidateView[];
  criteria: readonly CriterionView[];
  onOpen: OpenCell;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useEffect(() => setScrollMargin(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 116,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    scrollMargin,
  });
  return (
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
            className="absolute inset-x-0 top-0 border-b border-line px-4 py-3"
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            <CompanyItem candidate={candidate} criteria={criteria} onOpen={onOpen} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function CompanyItem({
  candidate,
  criteria,
  onOpen,
}: {
  candidate: CandidateView;
  criteria: readonly CriterionView[];
  onOpen: OpenCell;
}) {
  const { company } = candidate;
  const facts = [company.city ?? company.country, company.foundedYear].filter(Boolean).join(" · ");
  return (
    <>
      <button
        type="button"
        className="block w-full min-w-0 text-left"
        onClick={() => onOpen(candidate.id, 0)}
      >
        <span className="flex min-w-0 items-baseline gap-2">
          <span className="truncate font-medium">{company.name}</span>
          <span className="ml-auto shrink-0 text-sm text-ink-3">{facts}</span>
        </span>
        <span className="block truncate text-sm text-ink-3">
          {company.oneLiner ?? company.domain}
        </span>
      </button>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {candidate.cells.length === 0 ? (
          <span className="flex items-center gap-2 text-sm text-ink-3">
            <CandidateGlyph state={candidate.state} />
            {describeWaiting(candidate)}
          </span>
        ) : (
          criteria.map((criterion, index) => {
            const cell = candidate.cells.find(({ criterionId }) => criterionId === criterion.id);
            if (!cell) return null;
            return (
              <button
                key={criterion.id}
                type="button"
                aria-label={describeCell(candidate, criterion, cell)}
                className="inline-flex h-8 max-w-full items-center gap-1.5 rounded-md border border-line bg-surface px-2 text-sm text-ink-2"
                onClick={() => onOpen(candidate.id, index + 1)}
              >
                <OutcomeGlyph outcome={cell.outcome} judge={cell.judge} />
                <span className="truncate">{shortenCriterion(criterion.text)}</span>
              </button>
            );
          })
        )}
      </div>
    </>
  );
}
