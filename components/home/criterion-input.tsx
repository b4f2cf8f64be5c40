"use client";

import { type KeyboardEvent, useState } from "react";
import { focusAtFirst } from "@/components/ui/focus-at-first";

/** Enter keeps the words, Esc drops them; `onDone(null)` means nothing was written. */
export function CriterionInput({
  initial,
  label,
  confirm = null,
  onDone,
}: {
  initial: string;
  label: string;
  /** Where the words start work at once, a button with this on it is the other way to keep them; else leaving is. */
  confirm?: string | null;
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

  const field = (
    <input
      ref={focusAtFirst}
      aria-label={label}
      value={text}
      maxLength={400}
      placeholder="publishes its prices"
      className={`w-72 max-w-full min-w-0 rounded-md border border-accent bg-surface px-2.5 text-sm outline-none ${confirm ? "h-6.5" : "h-[30px]"}`}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={handleKey}
      onBlur={() => (confirm === null || kept === null) && onDone(kept)}
    />
  );
  if (confirm === null) return field;
  return (
    <span className="inline-flex max-w-full items-center gap-1.5">
      {field}
      <button
        type="button"
        disabled={kept === null}
        className="h-6.5 shrink-0 rounded-md bg-accent px-2.5 text-sm font-medium text-accent-ink disabled:bg-sunk disabled:text-ink-3"
        onClick={() => onDone(kept)}
      >
        {confirm}
      </button>
    </span>
  );
}
