"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { CriterionInput } from "./criterion-input";

/** One criterion before the search runs: press to change its words, ✕ to take it out. */
export function CriterionChip({
  text,
  onChange,
  onRemove,
  onLight,
}: {
  text: string;
  onChange: (text: string) => void;
  onRemove: () => void;
  /** The chip is pointed at or has the focus: show its words in the query. */
  onLight: (lit: boolean) => void;
}) {
  const [editing, setEditing] = useState(false);
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
  return (
    <span className="inline-flex max-w-full animate-appear items-stretch rounded-md border border-line-strong bg-surface text-sm">
      <button
        type="button"
        className="truncate rounded-l-md py-1 pl-2.5 pr-1 text-left hover:text-accent"
        title={`${text} — press to change`}
        onClick={() => setEditing(true)}
        onMouseEnter={() => onLight(true)}
        onMouseLeave={() => onLight(false)}
        onFocus={() => onLight(true)}
        onBlur={() => onLight(false)}
      >
        {text}
      </button>
      <button
        type="button"
        aria-label={`Remove “${text}”`}
        className="inline-flex w-7 items-center justify-center rounded-r-md text-ink-3 hover:text-ink"
        onClick={onRemove}
      >
        <X size={13} aria-hidden />
      </button>
    </span>
  );
}
