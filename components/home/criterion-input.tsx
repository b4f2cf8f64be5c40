"use client";

import { type KeyboardEvent, useState } from "react";

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
