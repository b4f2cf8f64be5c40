"use client";

import Link from "next/link";
import { listSearches } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import { SearchList } from "@/components/history/search-list";

const shown = 5;

/** The newest searches of this browser; nothing at all before the first. */
export function RecentSearches() {
  const { loaded } = useLoaded(listSearches);
  if (loaded.state !== "loaded" || loaded.value.searches.length === 0) return null;
  const { searches } = loaded.value;
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
      <SearchList searches={searches.slice(0, shown)} now={new Date()} />
    </section>
  );
}
