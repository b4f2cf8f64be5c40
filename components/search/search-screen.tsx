"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { type Packed, unpack } from "@/components/data/packed";
import { NotThere } from "@/components/shell/not-there";
import type { SearchSnapshot } from "@/research/search-view";
import type { SearchScope } from "./search-scope";
import { SearchView } from "./search-view";
import { useSearchStream } from "./use-search-stream";

/** One search, live: loads it, listens, and says so where it is not there. */
export function SearchScreen({
  scope,
  initial: packed,
  readOnly,
}: {
  scope: SearchScope;
  /** As the server read it for the first paint; null where it could not. */
  initial: Packed<SearchSnapshot | null>;
  readOnly: boolean;
}) {
  const [initial] = useState(() => unpack(packed));
  const { model, failure, connection, replaceSearch } = useSearchStream(scope, initial);
  const query = model?.search.query;
  useEffect(() => {
    if (query) document.title = `${query} · Assay`;
  }, [query]);

  if (failure?.status === 404 || failure?.status === 401)
    return readOnly ? (
      <NotThere title="This link does not open a search">
        Whoever shared it may have taken it back.
      </NotThere>
    ) : (
      <NotThere title="This search is not there, or it is not yours">
        Searches belong to the browser or the account that made them. If it is in an account,{" "}
        <Link href="/account" className="text-accent underline underline-offset-2">
          sign in
        </Link>
        .
      </NotThere>
    );
  if (failure) return <NotThere title="The search cannot be shown">{failure.message}</NotThere>;
  if (model === null) {
    return (
      <main className="px-4 py-10 text-sm text-ink-3 sm:px-6" aria-busy>
        {connection === "reconnecting"
          ? "The server does not answer. Trying again; nothing is lost."
          : "Opening the search…"}
      </main>
    );
  }
  return (
    <SearchView
      model={model}
      connection={connection}
      scope={scope}
      readOnly={readOnly}
      onSearch={replaceSearch}
    />
  );
}
