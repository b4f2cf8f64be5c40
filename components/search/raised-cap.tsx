"use client";

import { Play } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import type { RaisedCaps, SearchView } from "@/research/search-view";

/** A search that has spent its budget goes on with a higher one, twice as high unless the person says otherwise. */
export function RaisedCap({
  search,
  busy,
  onResume,
}: {
  search: SearchView;
  busy: boolean;
  onResume: (caps: RaisedCaps) => void;
}) {
  const { capUsd, capTokens, tokens } = search;
  const [usd, setUsd] = useState(String((capUsd ?? 0) * 2));
  const [most, setMost] = useState(String((capTokens ?? 0) * 2));
  const asksUsd = capUsd !== null;
  // Which of both refused the next call is not known; tokens are asked for where they may have.
  const asksTokens = capTokens !== null && (!asksUsd || tokens > capTokens / 2);

  function resume(event: FormEvent) {
    event.preventDefault();
    onResume({
      ...(asksUsd && { capUsd: Number(usd) }),
      ...(asksTokens && { capTokens: Number(most) }),
    });
  }

  const look =
    "rounded-md border border-line-strong bg-surface px-1 py-0.5 text-center text-ink [appearance:textfield]";
  return (
    <form className="flex items-center gap-2 text-sm text-ink-2" onSubmit={resume}>
      <span>spend at most</span>
      {asksUsd && (
        <label>
          $
          <input
            type="number"
            aria-label="Most dollars to spend"
            className={`ml-1 w-20 ${look}`}
            step="any"
            min={capUsd}
            max={1000}
            required
            value={usd}
            onChange={(event) => setUsd(event.target.value)}
          />
        </label>
      )}
      {asksTokens && (
        <label>
          <input
            type="number"
            aria-label="Most tokens to spend"
            className={`w-28 ${look}`}
            min={capTokens}
            max={1_000_000_000}
            required
            value={most}
            onChange={(event) => setMost(event.target.value)}
          />{" "}
          tokens
        </label>
      )}
      <Button type="submit" look="primary" className="lg:min-w-28" disabled={busy}>
        <Play size={14} aria-hidden />
        Resume
      </Button>
    </form>
  );
}
