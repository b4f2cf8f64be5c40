"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { outcomeWords } from "@/components/results/describe-verdict";
import { OutcomeGlyph } from "@/components/results/state-glyph";
import { Button } from "@/components/ui/button";
import type { Override } from "@/research/override";
import type { Outcome } from "@/research/verify/verdict";

const outcomes = ["met", "not_met", "unclear"] as const;

/** What a person knows better, and why. `onSave` answers whether it was stored. */
export function OverrideForm({
  initial,
  onSave,
  onCancel,
}: {
  initial: Outcome | null;
  onSave: (override: Override) => Promise<boolean>;
  onCancel: () => void;
}) {
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  // It opens where a link had the focus, which may be the last line in view.
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>("input:checked, input")?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const [outcome, setOutcome] = useState<Outcome | null>(initial);
  const [note, setNote] = useState("");
  const [state, setState] = useState<"writing" | "saving" | "failed">("writing");

  async function save(event: FormEvent) {
    event.preventDefault();
    if (outcome === null) return;
    setState("saving");
    // The verdict that it is now stands above the quotes, which may be long.
    const item = form.current?.closest("li");
    if (await onSave({ outcome, note })) {
      onCancel();
      item?.scrollIntoView({ block: "start" });
    } else setState("failed");
  }

  function leave(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    // The page's shortcuts listen at the document, as React does: they leave alone what is prevented.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  }

  return (
    <form ref={form} className="scroll-my-3 space-y-2 text-sm" onSubmit={save} onKeyDown={leave}>
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="mb-1 text-ink-2">What is right?</legend>
        {outcomes.map((each) => (
          <label
            key={each}
            className="inline-flex h-8 cursor-pointer items-center gap-1.5 rounded-md border border-line-strong px-2.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={each}
              checked={outcome === each}
              className="sr-only"
              onChange={() => setOutcome(each)}
            />
            <OutcomeGlyph outcome={each} judge="user" />
            {outcomeWords[each]}
          </label>
        ))}
      </fieldset>
      <textarea
        aria-label="Why"
        placeholder="Why? (kept with it, and exported)"
        rows={2}
        maxLength={1000}
        value={note}
        className="block w-full rounded-md border border-control-line bg-surface px-2.5 py-1.5"
        onChange={(event) => setNote(event.target.value)}
      />
      {state === "failed" && (
        <p role="alert" className="text-not-met">
          It was not saved. Try again in a moment.
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={outcome === null || state === "saving"}>
          Save
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
