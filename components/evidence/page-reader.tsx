"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { parseAsInteger, useQueryStates } from "nuqs";
import { useCallback } from "react";
import { readPage } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import type { SearchScope } from "@/components/search/search-scope";
import { NotThere } from "@/components/shell/not-there";
import { describeDate } from "./describe-page";
import { PageText } from "./page-text";

const parsers = { start: parseAsInteger, end: parseAsInteger };

/** A stored page on its own, with the quote marked: where every source link of the app leads. */
export function PageReader({ scope, pageId }: { scope: SearchScope; pageId: string }) {
  const load = useCallback(
    (signal: AbortSignal) => readPage(scope, pageId, signal),
    [scope, pageId],
  );
  const { loaded } = useLoaded(load);
  const [{ start, end }] = useQueryStates(parsers);

  if (loaded.state === "loading")
    return <main className="px-4 py-10 text-sm text-ink-3 sm:px-6">Opening the stored copy…</main>;
  if (loaded.state === "failed")
    return (
      <NotThere title="This page is not there, or it is not yours">{loaded.error.message}</NotThere>
    );
  const page = loaded.value;
  return (
    <main className="mx-auto w-full max-w-[46rem] px-4 pt-6 pb-24 sm:px-6">
      <Link
        href={scope.pagePath}
        className="inline-flex items-center gap-1.5 text-sm text-accent underline-offset-2 hover:underline"
      >
        <ArrowLeft size={14} aria-hidden />
        Back to the search
      </Link>
      <h1 className="mt-4 text-xl font-semibold tracking-tight text-balance">
        {page.title ?? page.url}
      </h1>
      <p className="mt-1 mb-6 border-b border-line pb-4 text-sm break-words text-ink-3">
        {page.url}, as it was on {describeDate(page.fetchedAt)}
        {page.status ? ` (status ${page.status})` : ""}. The words only, as they were judged.
      </p>
      <PageText page={page} quote={start !== null && end !== null ? { start, end } : null} />
    </main>
  );
}
