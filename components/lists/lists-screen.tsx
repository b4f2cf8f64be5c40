"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { createList } from "@/components/data/api";
import { countOf } from "@/components/search/describe-search";
import { Button } from "@/components/ui/button";
import type { ListView } from "@/research/list-view";
import { CompaniesField } from "./companies-field";

/** All lists, and a place to make one. */
export function ListsScreen({ lists }: { lists: readonly ListView[] }) {
  return (
    <>
      {lists.length > 0 && (
        <ul className="mb-8 divide-y divide-line border-y border-line">
          {lists.map(({ id, name, companies, unresolved }) => (
            <li key={id}>
              <Link
                href={`/lists/${id}`}
                className="flex items-baseline gap-4 py-2.5 hover:bg-hover"
              >
                <span className="min-w-0 truncate font-medium">{name}</span>
                <span className="ml-auto shrink-0 text-sm text-ink-3">
                  {countOf(companies, "company", "companies")}
                  {unresolved > 0 && `, ${unresolved} not known`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <NewList isFirst={lists.length === 0} />
    </>
  );
}

function NewList({ isFirst }: { isFirst: boolean }) {
  const router = useRouter();
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function make(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const answer = await createList({ name, text });
    if (answer.ok) return router.push(`/lists/${answer.value.list.id}`);
    setBusy(false);
    setProblem(answer.error.message);
  }

  return (
    <form className="space-y-4" onSubmit={make}>
      <h2 className="font-medium">New list</h2>
      {isFirst && (
        <p className="-mt-2 text-sm text-ink-2">
          Check just the companies you name, leave them out of a search, or keep what a search
          found.
        </p>
      )}
      <label className="block text-sm font-medium">
        Name
        <input
          value={name}
          required
          maxLength={100}
          className="mt-1 block h-9 w-full max-w-sm rounded-md border border-control-line bg-surface px-3 font-normal"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <CompaniesField text={text} onText={setText} />
      {problem && (
        <p role="alert" className="text-sm text-not-met">
          {problem}
        </p>
      )}
      <Button type="submit" look="primary" disabled={busy}>
        Make the list
      </Button>
    </form>
  );
}
