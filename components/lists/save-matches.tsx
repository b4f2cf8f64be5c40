"use client";

import { Popover } from "@base-ui/react/popover";
import { ListPlus } from "lucide-react";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { addToList, createList, listLists } from "@/components/data/api";
import { countOf } from "@/components/search/describe-search";
import { Button, buttonLooks } from "@/components/ui/button";
import type { ChangedList, ListView } from "@/research/list-view";
import type { SearchView } from "@/research/search-view";

const newList = "new";

/** Keeps the matches of a search in a list: a new one, or one that there is. */
export function SaveMatches({ search }: { search: SearchView }) {
  const [lists, setLists] = useState<readonly ListView[]>([]);
  const [chosen, setChosen] = useState(newList);
  const [name, setName] = useState(search.query.slice(0, 100));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState<ChangedList | null>(null);

  async function open(isOpen: boolean) {
    if (!isOpen) return;
    setSaved(null);
    setProblem(null);
    const answer = await listLists();
    if (answer.ok) setLists(answer.value.lists);
    else setProblem(answer.error.message);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const searchId = search.id;
    const answer = await (chosen === newList
      ? createList({ name, searchId })
      : addToList(chosen, { searchId }));
    setBusy(false);
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) setSaved(answer.value);
  }

  if (search.counts.matched === 0) return null;
  const field = "h-9 w-full rounded-md border border-control-line bg-surface px-2.5";
  return (
    <Popover.Root onOpenChange={open}>
      <Popover.Trigger className={buttonLooks.plain}>
        <ListPlus size={14} aria-hidden />
        Save
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={6} className="z-30">
          <Popover.Popup className="w-80 max-w-[calc(100vw-2rem)] animate-appear rounded-md border border-line-strong bg-surface p-4 text-sm shadow-panel outline-none">
            <Popover.Title className="font-medium">
              Save {countOf(search.counts.matched, "match", "matches")} to a list
            </Popover.Title>
            {saved ? (
              <p role="status" className="mt-2 text-ink-2">
                {countOf(saved.added, "company", "companies")} saved
                {saved.repeated > 0 && `, ${saved.repeated} in it already`}.{" "}
                <Link
                  href={`/lists/${saved.list.id}`}
                  className="text-accent underline underline-offset-2"
                >
                  {saved.list.name}
                </Link>
              </p>
            ) : (
              <form className="mt-3 space-y-2" onSubmit={save}>
                <select
                  aria-label="List"
                  value={chosen}
                  className={field}
                  onChange={(event) => setChosen(event.target.value)}
                >
                  <option value={newList}>A new list</option>
                  {lists.map(({ id, name: known, companies }) => (
                    <option key={id} value={id}>
                      {known} ({companies})
                    </option>
                  ))}
                </select>
                {chosen === newList && (
                  <input
                    aria-label="Name of the list"
                    value={name}
                    required
                    maxLength={100}
                    className={field}
                    onChange={(event) => setName(event.target.value)}
                  />
                )}
                <Button type="submit" look="primary" disabled={busy}>
                  Save
                </Button>
              </form>
            )}
            {problem && (
              <p role="alert" className="mt-2 text-not-met">
                {problem}
              </p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
