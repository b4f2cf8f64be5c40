"use client";

import { ListPlus } from "lucide-react";
import Link from "next/link";
import { type FormEvent, type ReactNode, useState } from "react";
import { addToList, createList, listLists } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import { countOf } from "@/components/search/describe-search";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { ChangedList } from "@/research/list-view";
import type { SearchView } from "@/research/search-view";

const newList = "new";

/** Keeps companies of a search in a list: a new one, or one that there is. */
export function SaveToList({
  search,
  companyIds = null,
  triggerTitle,
  triggerClassName,
  children,
}: {
  search: SearchView;
  /** Null: its matches. */
  companyIds?: readonly string[] | null;
  triggerTitle: string;
  triggerClassName: string;
  /** The trigger's words. */
  children: ReactNode;
}) {
  const what =
    companyIds === null
      ? countOf(search.counts.matched, "match", "matches")
      : countOf(companyIds.length, "company", "companies");
  const title = `Save ${what} to a list`;
  return (
    <Popover
      label={title}
      disabled={companyIds === null && search.counts.matched === 0}
      trigger={
        <>
          <ListPlus size={14} aria-hidden />
          {children}
        </>
      }
      triggerClassName={triggerClassName}
      triggerTitle={triggerTitle}
      align="end"
      className="w-80 p-4"
    >
      {() => (
        <>
          <h2 className="font-medium">{title}</h2>
          <SaveForm search={search} companyIds={companyIds} />
        </>
      )}
    </Popover>
  );
}

function SaveForm({
  search,
  companyIds,
}: {
  search: SearchView;
  companyIds: readonly string[] | null;
}) {
  const { loaded } = useLoaded(listLists);
  const [chosen, setChosen] = useState(newList);
  const [name, setName] = useState(search.query.slice(0, 100));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saved, setSaved] = useState<ChangedList | null>(null);
  const lists = loaded.state === "loaded" ? loaded.value.lists : [];
  const problem = refusal ?? (loaded.state === "failed" ? loaded.error.message : null);

  async function save(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const which = { searchId: search.id, ...(companyIds && { companyIds: [...companyIds] }) };
    const answer = await (chosen === newList
      ? createList({ name, ...which })
      : addToList(chosen, which));
    setBusy(false);
    setRefusal(answer.ok ? null : answer.error.message);
    if (answer.ok) setSaved(answer.value);
  }

  if (saved) {
    return (
      <p role="status" className="mt-2 text-ink-2">
        {countOf(saved.added, "company", "companies")} saved
        {saved.repeated > 0 && `, ${saved.repeated} in it already`}.{" "}
        <Link href={`/lists/${saved.list.id}`} className="text-accent underline underline-offset-2">
          {saved.list.name}
        </Link>
      </p>
    );
  }
  const field = "h-9 w-full rounded-md border border-control-line bg-surface px-2.5";
  return (
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
      {problem && (
        <p role="alert" className="text-not-met">
          {problem}
        </p>
      )}
    </form>
  );
}
