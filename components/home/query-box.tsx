"use client";

import { CornerDownLeft } from "lucide-react";
import type { CSSProperties, KeyboardEvent, RefObject } from "react";
import { criterionHue } from "./criterion-hue";
import { type SpanOwner, splitBySpans } from "./split-by-spans";

export const unplacedOwner = "unplaced";

/** The question. Words that became a criterion are underlined behind the text; a layer below the textarea carries them. */
export function QueryBox({
  query,
  spans,
  litOwner,
  busy,
  errorId,
  inputRef,
  onChange,
  onRun,
}: {
  query: string;
  spans: readonly SpanOwner[];
  /** The criterion whose words are shown stronger. */
  litOwner: string | null;
  busy: boolean;
  errorId: string | undefined;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onChange: (query: string) => void;
  onRun: () => void;
}) {
  function runOnEnter(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onRun();
  }

  const type = "px-4 py-3.5 pr-14 text-lg whitespace-pre-wrap wrap-anywhere";
  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)] rounded-md border border-control-line bg-surface transition-colors duration-150 focus-within:border-accent focus-within:outline-1 focus-within:outline-accent">
      <div aria-hidden className={`min-h-[5.25rem] text-transparent ${type}`}>
        {splitBySpans(query, spans).map((part) => (
          <span
            key={part.start}
            className={partLook(part.owner)}
            style={partColour(part.owner, litOwner)}
          >
            {part.text}
          </span>
        ))}{" "}
      </div>
      <textarea
        ref={inputRef}
        id="query"
        aria-label="What companies are you looking for?"
        aria-describedby={errorId}
        aria-invalid={errorId !== undefined}
        className={`absolute inset-0 size-full resize-none overflow-hidden bg-transparent outline-none ${type}`}
        value={query}
        maxLength={2000}
        placeholder="Companies that…"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={runOnEnter}
      />
      <button
        type="submit"
        disabled={busy}
        aria-label="Search"
        title="Search (Enter; Shift + Enter for a new line)"
        className="absolute right-2.5 bottom-2.5 inline-flex size-9 items-center justify-center rounded-md bg-accent text-accent-ink transition-opacity duration-150 disabled:animate-breathe"
      >
        <CornerDownLeft size={17} aria-hidden />
      </button>
    </div>
  );
}

function partLook(owner: string | null): string {
  if (owner === null) return "";
  if (owner === unplacedOwner)
    return "underline decoration-unclear decoration-dotted decoration-2 underline-offset-4";
  return "rounded-xs underline decoration-2 underline-offset-4 transition-colors duration-120";
}

/** The underline in the criterion's colour; the words too, faintly, while its chip is pointed at. */
function partColour(owner: string | null, litOwner: string | null): CSSProperties | undefined {
  if (owner === null || owner === unplacedOwner) return undefined;
  const hue = criterionHue(Number(owner));
  return {
    textDecorationColor: hue,
    ...(owner === litOwner && { background: `color-mix(in oklch, ${hue} 22%, transparent)` }),
  };
}
