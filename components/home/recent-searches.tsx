"use client";

import Link from "next/link";
import { SearchList } from "@/components/history/search-list";
import { useLiveSearches } from "@/components/history/use-live-searches";
import type { SearchView } from "@/research/search-view";

const shown = 5;

/** The newest searches of this browser as they go on; nothing at all before the first. */
export function RecentSearches({
  searches: given,
  now,
}: {
  searches: readonly SearchView[];
  /** ISO 8601 */
  now: string;
}) {
  const { searches, readAt } = useLiveSearches(given);
  if (searches.length === 0) return null;
  return (
    <section aria-label="Recent searches" className="mt-12">
      <div className="mb-2 flex items-baseline justify-between text-sm">
        <h2 className="text-ink-3">Recent</h2>
        {searches.length > shown && (
          <Link href="/history" className="text-accent underline-offset-2 hover:underline">
            All {searches.length}
          </Link>
        )}
      </div>
      <SearchList searches={searches.slice(0, shown)} now={readAt ?? new Date(now)} />
    </section>
  );
}
