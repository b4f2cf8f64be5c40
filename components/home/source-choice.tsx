"use client";

import { type ReactNode, useState } from "react";
import { importStarter } from "@/components/data/api";
import { ListSource } from "@/components/lists/list-source";
import type { SearchSource } from "@/research/company";
import type { ListView } from "@/research/list-view";
import type { SourceList } from "@/research/search-view";

const count = new Intl.NumberFormat("en");

/** Where to look, in plain sight, with how many companies each place has. */
export function SourceChoice({
  sources,
  lists,
  chosen,
  onChoose,
  onImported,
  children,
}: {
  sources: SourceList["sources"];
  lists: readonly ListView[];
  chosen: SearchSource;
  onChoose: (source: SearchSource) => void;
  onImported: () => void;
  /** What else holds for the choice, in the same line. */
  children?: ReactNode;
}) {
  const [importing, setImporting] = useState<"idle" | "running" | string>("idle");

  async function addStarterList() {
    setImporting("running");
    const answer = await importStarter();
    setImporting(answer.ok ? "idle" : answer.error.message);
    if (answer.ok) {
      onImported();
      onChoose("starter");
    }
  }

  const current = sources.find(({ source }) => source === chosen);
  return (
    <div className="space-y-1.5">
      <fieldset className="flex flex-wrap items-center gap-x-1 gap-y-1.5">
        <legend className="float-left mr-2 py-1 text-sm text-ink-3">Search in</legend>
        {sources.map(({ source, label, companies }) => (
          <label
            key={source}
            className="rounded-md border border-transparent px-2.5 py-1 text-sm text-ink-2 transition-colors duration-150 hover:bg-sunk has-checked:border-line-strong has-checked:bg-surface has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="source"
              value={source}
              checked={source === chosen}
              onChange={() => onChoose(source)}
              className="sr-only"
            />
            {label} <span className="text-ink-3">{count.format(companies)}</span>
          </label>
        ))}
        <ListSource lists={lists} chosen={chosen} onChoose={onChoose} />
      </fieldset>
      {!current && (
        <p className="text-sm text-ink-3" aria-live="polite">
          Every company of the list is checked, whatever is known of it. {children}
        </p>
      )}
      {current && (
        <p className="text-sm text-ink-3" aria-live="polite">
          {describeNote(current.note)}
          {current.source === "starter" && current.companies === 0 && (
            <button
              type="button"
              disabled={importing === "running"}
              className="ml-2 text-accent underline underline-offset-2 disabled:text-ink-3"
              onClick={addStarterList}
            >
              {importing === "running" ? "Importing…" : "Import the starter list"}
            </button>
          )}
          {importing !== "idle" && importing !== "running" && (
            <span className="ml-2 text-not-met">{importing}</span>
          )}{" "}
          {children}
        </p>
      )}
    </div>
  );
}

const describeNote = (note: string) => {
  const sentence = note.charAt(0).toUpperCase() + note.slice(1);
  return sentence === "" || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
};
