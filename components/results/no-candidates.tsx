"use client";

import Link from "next/link";
import { listSources } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import { editPath } from "@/components/search/search-head";
import { buttonLooks } from "@/components/ui/button";
import { listOfSource } from "@/research/company";
import type { SearchView } from "@/research/search-view";
import { explainNoCandidates } from "./explain-no-candidates";

/** No company was found to check: why, and what helps. */
export function NoCandidates({ search, readOnly }: { search: SearchView; readOnly: boolean }) {
  const { loaded } = useLoaded(listSources);
  if (loaded.state === "loading") return null;
  const sources = loaded.state === "loaded" ? loaded.value.sources : [];
  const place = sources.find(({ source }) => source === search.source) ?? null;
  const { title, words, byConditions } = explainNoCandidates(search, place);
  const listId = listOfSource(search.source);
  return (
    <div className="mx-auto w-full max-w-md px-4 py-16 text-center">
      <h2 className="font-medium">{title}</h2>
      <p className="mt-1 text-sm text-balance text-ink-2">{words}</p>
      {!readOnly && (
        <>
          {byConditions && <Relaxations search={search} />}
          <div className="mt-4 flex flex-wrap justify-center gap-2">
            {listId !== null && (
              <Link href={`/lists/${listId}`} className={buttonLooks.plain}>
                Open the list
              </Link>
            )}
            <Link href={editPath(search.id)} className={buttonLooks.plain}>
              {byConditions ? "Change the criteria" : "Search elsewhere"}
            </Link>
            {!byConditions && listId === null && (
              <Link href="/lists" className={buttonLooks.plain}>
                Bring a list of companies
              </Link>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** Each fixed condition can be left out with one press: those decide before any page is read. */
function Relaxations({ search }: { search: SearchView }) {
  const fixed = search.criteria.filter(({ condition }) => condition !== null);
  if (search.criteria.length < 2) return null;
  return (
    <ul className="mt-4 space-y-2">
      {fixed.map(({ id, text }) => (
        <li key={id}>
          <Link
            href={`${editPath(search.id)}&without=${encodeURIComponent(id)}`}
            className="text-sm text-accent underline underline-offset-2"
          >
            Search without “{text}”
          </Link>
        </li>
      ))}
    </ul>
  );
}
