"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";

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

/** Enter and leaving keep the words, Esc drops them; `onDone(null)` means nothing was written. */
export function CriterionInput({
  initial,
  label,
  onDone,
}: {
  initial: string;
  label: string;
  onDone: (text: string | null) => void;
}) {
  const [text, setText] = useState(initial);
  const kept = text.trim().length >= 2 ? text.trim() : null;

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      onDone(kept);
    }
    if (event.key === "Escape") {
      event.stopPropagation();
      onDone(null);
    }
  }

  return (
    <input
      // The person has just asked to write here.
      ref={(element) => element?.focus()}
      aria-label={label}
      value={text}
      maxLength={400}
      placeholder="publishes its prices"
      className="h-[30px] w-72 max-w-full rounded-md border border-accent bg-surface px-2.5 text-sm outline-none"
      onChange={(event) => setText(event.target.value)}
      onKeyDown={handleKey}
      onBlur={() => onDone(kept)}
    />
  );
}
