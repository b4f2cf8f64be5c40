"use client";

import { ListFilter, X } from "lucide-react";
import { useState } from "react";
import type { Importance, PlannedCriterion } from "@/research/plan/plan";
import { CriterionInput } from "./criterion-input";

/** One criterion before the search runs: press its words to change them, its weight to change that, ✕ to take it out. */
export function CriterionChip({
  criterion,
  hue,
  onChange,
  onImportance,
  onRemove,
  onLight,
}: {
  criterion: PlannedCriterion;
  /** Of its words in the query; null where it has none there. */
  hue: string | null;
  onChange: (text: string) => void;
  onImportance: (importance: Importance) => void;
  onRemove: () => void;
  /** The chip is pointed at or has the focus: show its words in the query. */
  onLight: (lit: boolean) => void;
}) {
  const [editing, setEditing] = useState(false);
  const { text, condition, importance = "must" } = criterion;
  if (editing) {
    return (
      <CriterionInput
        initial={text}
        label={`Criterion: ${text}`}
        onDone={(changed) => {
          setEditing(false);
          if (changed !== null && changed !== text) onChange(changed);
        }}
      />
    );
  }
  const isNice = importance === "nice";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only shows where it is from; its buttons do the same by focus.
    <span
      className={`inline-flex max-w-full animate-appear items-stretch overflow-hidden rounded-md border bg-surface text-sm ${isNice ? "border-dashed border-line-strong" : "border-line-strong"}`}
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
      onFocus={() => onLight(true)}
      onBlur={() => onLight(false)}
    >
      {hue && <span aria-hidden className="w-1 shrink-0" style={{ background: hue }} />}
      <button
        type="button"
        className="flex min-w-0 items-center gap-1.5 py-1 pr-1.5 pl-2 text-left hover:text-accent"
        title={`${text}: ${condition ? "a filter, decided from known facts first" : "decided from what its pages say"}. Press to change.`}
        onClick={() => setEditing(true)}
      >
        {condition && <ListFilter size={12} className="shrink-0 text-ink-3" aria-label="Filter" />}
        <span className="truncate">{text}</span>
      </button>
      <button
        type="button"
        aria-label={`“${text}” is ${isNice ? "nice to have: make it a must" : "a must: make it nice to have"}`}
        title={
          isNice
            ? "Nice to have: rejects no company, puts those that meet it first. Press to make it a must."
            : "Must: a company has to meet it. Press to make it nice to have."
        }
        className="shrink-0 border-l border-line px-1.5 text-xs text-ink-3 hover:bg-sunk hover:text-ink"
        onClick={() => onImportance(isNice ? "must" : "nice")}
      >
        {isNice ? "nice to have" : "must"}
      </button>
      <button
        type="button"
        aria-label={`Remove “${text}”`}
        className="inline-flex w-7 shrink-0 items-center justify-center border-l border-line text-ink-3 hover:bg-sunk hover:text-ink"
        onClick={onRemove}
      >
        <X size={13} aria-hidden />
      </button>
    </span>
  );
}
