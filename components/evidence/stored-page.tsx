"use client";

import { Maximize2 } from "lucide-react";
import Link from "next/link";
import { useCallback } from "react";
import { readPage } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import type { SearchScope } from "@/components/search/search-scope";
import type { Citation } from "@/research/verify/verdict";
import { describeDate, pathOf } from "./describe-page";
import { PageText } from "./page-text";
import { storedPagePath } from "./stored-page-path";

/** The stored copy that a quote is from, below or beside the verdicts. */
export function StoredPage({ citation, scope }: { citation: Citation; scope: SearchScope }) {
  const { pageId } = citation;
  const load = useCallback(
    (signal: AbortSignal) => readPage(scope, pageId, signal),
    [scope, pageId],
  );
  const { loaded } = useLoaded(load);
  const page = loaded.state === "loaded" && loaded.value.id === pageId ? loaded.value : null;
  return (
    <section aria-label="Stored page" className="flex min-h-0 flex-1 flex-col">
      <div className="flex h-11 shrink-0 items-center gap-2 border-b border-line px-5 text-sm">
        <h3 className="min-w-0 truncate font-medium" title={citation.url}>
          {pathOf(citation.url)}
        </h3>
        <span className="min-w-0 shrink-[2] truncate text-ink-3">
          stored copy, {describeDate(citation.fetchedAt)}
          {page?.status ? `, status ${page.status}` : ""}
        </span>
        <Link
          href={storedPagePath(scope, citation)}
          title="Read the whole page"
          aria-label="Read the whole page"
          className="ml-auto inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-2 hover:bg-sunk"
        >
          <Maximize2 size={14} aria-hidden />
        </Link>
      </div>
      <section
        aria-label="Page text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4"
      >
        {loaded.state === "loading" && (
          <p className="text-sm text-ink-3">Opening the stored copy…</p>
        )}
        {loaded.state === "failed" && (
          <p className="text-sm text-not-met">{loaded.error.message}</p>
        )}
        {page && <PageText page={page} quote={citation} />}
      </section>
    </section>
  );
}
