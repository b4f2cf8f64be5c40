"use client";

import { listOfSource, listSource, type SearchSource } from "@/research/company";
import type { ListView } from "@/research/list-view";

/** The reader's lists as one more place to look in; absent where there are none. */
export function ListSource({
  lists,
  chosen,
  onChoose,
}: {
  lists: readonly ListView[];
  chosen: SearchSource;
  onChoose: (source: SearchSource) => void;
}) {
  const listId = listOfSource(chosen);
  if (lists.length === 0) return null;
  return (
    <select
      aria-label="A list of yours"
      value={listId ?? ""}
      className={`h-[30px] max-w-48 cursor-pointer rounded-md border px-2 text-sm ${listId === null ? "border-transparent bg-transparent text-ink-2 hover:bg-sunk" : "border-line-strong bg-surface text-ink"}`}
      onChange={(event) => event.target.value !== "" && onChoose(listSource(event.target.value))}
    >
      <option value="" disabled>
        A list of yours
      </option>
      {lists.map(({ id, name, companies }) => (
        <option key={id} value={id}>
          {name} ({companies})
        </option>
      ))}
    </select>
  );
}
