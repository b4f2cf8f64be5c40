"use client";

import { Trash2, X } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { addToList, deleteList, removeFromList } from "@/components/data/api";
import { countOf } from "@/components/search/describe-search";
import { Button, buttonLooks } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { ListDetail, ListEntry } from "@/research/list-view";
import { CompaniesField } from "./companies-field";

/** One list: its companies, what is not known of it, and how to add to it. */
export function ListScreen({ detail }: { detail: ListDetail }) {
  const { list, entries } = detail;
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);

  async function change(
    request: Promise<{ ok: true } | { ok: false; error: { message: string } }>,
  ) {
    const answer = await request;
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) router.refresh();
  }

  async function remove() {
    if (!window.confirm(`Delete the list “${list.name}”? Searches of it stay.`)) return;
    const answer = await deleteList(list.id);
    if (answer.ok) router.push("/lists");
    else setProblem(answer.error.message);
  }

  return (
    <>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="text-xl font-semibold tracking-tight text-balance">{list.name}</h1>
          <p className="text-sm text-ink-3">
            {countOf(list.companies, "company", "companies")}
            {list.unresolved > 0 && `, ${countOf(list.unresolved, "line", "lines")} not known`}
          </p>
        </div>
        {list.companies > 0 && (
          <Link href={`/?list=${list.id}`} className={buttonLooks.primary}>
            Check these companies
          </Link>
        )}
        <Button onClick={remove}>
          <Trash2 size={14} aria-hidden />
          Delete
        </Button>
      </div>
      {problem && (
        <p role="alert" className="mt-3 text-sm text-not-met">
          {problem}
        </p>
      )}
      <ul className="mt-5 divide-y divide-line border-y border-line text-sm">
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            onRemove={() => change(removeFromList(list.id, entry.id))}
          />
        ))}
      </ul>
      <AddCompanies
        onAdd={async (text) => {
          const answer = await addToList(list.id, { text });
          setProblem(answer.ok ? null : answer.error.message);
          if (answer.ok) router.refresh();
          return answer.ok
            ? `${countOf(answer.value.added, "line", "lines")} added${answer.value.repeated > 0 ? `, ${answer.value.repeated} in it already` : ""}.`
            : null;
        }}
      />
    </>
  );
}

const problemWords: Readonly<Record<NonNullable<ListEntry["problem"]>, string>> = {
  unknown_name: "No company of this name is known here. Add its website.",
  ambiguous_name: "Several companies have this name. Add its website.",
  not_public: "That is not a public website.",
};

function Entry({ entry, onRemove }: { entry: ListEntry; onRemove: () => void }) {
  const { given, company, problem } = entry;
  return (
    <li className="flex min-h-11 items-center gap-3 py-1">
      <span className="min-w-0 flex-1">
        <span className={`mr-2 ${company ? "font-medium" : "text-ink-2"}`}>
          {company?.name ?? given}
        </span>
        <span className={company ? "text-ink-3" : "text-unclear"}>
          {company?.domain ?? (problem && problemWords[problem])}
        </span>
      </span>
      <IconButton label={`Remove ${company?.name ?? given}`} onClick={onRemove}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}

function AddCompanies({ onAdd }: { onAdd: (text: string) => Promise<string | null> }) {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);

  async function add(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const words = await onAdd(text);
    setBusy(false);
    setDone(words);
    if (words !== null) setText("");
  }

  return (
    <form className="mt-8 space-y-3" onSubmit={add}>
      <h2 className="font-medium">Add to it</h2>
      <CompaniesField text={text} onText={setText} />
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={busy || text.trim() === ""}>
          Add
        </Button>
        {done && (
          <p role="status" className="text-sm text-ink-2">
            {done}
          </p>
        )}
      </div>
    </form>
  );
}
