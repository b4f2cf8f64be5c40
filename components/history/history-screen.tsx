"use client";

import Link from "next/link";
import { buttonLooks } from "@/components/ui/button";
import type { SearchView } from "@/research/search-view";
import { SearchList } from "./search-list";
import { useLiveSearches } from "./use-live-searches";

/** All searches of this person, as they go on. */
export function HistoryScreen({
  searches: given,
  now,
}: {
  searches: readonly SearchView[];
  /** ISO 8601 */
  now: string;
}) {
  const { searches, readAt } = useLiveSearches(given);
  if (searches.length === 0) {
    return (
      <>
        <p className="text-ink-2">
          No searches yet. What you search for in this browser is kept here.
        </p>
        <Link href="/" className={`mt-4 ${buttonLooks.primary}`}>
          New search
        </Link>
      </>
    );
  }
  return <SearchList searches={searches} now={readAt ?? new Date(now)} />;
}
