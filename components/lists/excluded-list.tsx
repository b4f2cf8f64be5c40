"use client";

import type { ListView } from "@/research/list-view";

/** One list whose companies are not looked at. */
export function ExcludedList({
  lists,
  excluded,
  onExclude,
}: {
  lists: readonly ListView[];
  excluded: string | null;
  onExclude: (listId: string | null) => void;
}) {
  if (lists.length === 0) return null;
  return (
    <p className="text-sm text-ink-3">
      Leave out{" "}
      <select
        aria-label="Companies to leave out"
        value={excluded ?? ""}
        className="max-w-56 cursor-pointer rounded-md border border-line-strong bg-surface px-1 py-0.5 text-ink"
        onChange={(event) => onExclude(event.target.value || null)}
      >
        <option value="">none</option>
        {lists.map(({ id, name, companies }) => (
          <option key={id} value={id}>
            {name} ({companies})
          </option>
        ))}
      </select>
    </p>
  );
}
