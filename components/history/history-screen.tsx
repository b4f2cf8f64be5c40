"use client";

import Link from "next/link";
import { listSearches } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import { Button, buttonLooks } from "@/components/ui/button";
import type { SearchView } from "@/research/search-view";
import { SearchList } from "./search-list";
import { useLiveSearches } from "./use-live-searches";

export function HistoryScreen() {
  const { loaded, reload } = useLoaded(listSearches);
  if (loaded.state === "loading") return <p className="text-sm text-ink-3">Opening…</p>;
  if (loaded.state === "failed") {
    return (
      <div role="alert">
        <p className="text-ink-2">{loaded.error.message}</p>
        <Button className="mt-4" onClick={reload}>
          Try again
        </Button>
      </div>
    );
  }
  const { searches } = loaded.value;
  if (searches.length === 0) {
    return (
      <>
        <p className="text-ink-2">No searches yet. What this browser searches for is kept here.</p>
        <Link href="/" className={`mt-4 ${buttonLooks.primary}`}>
          New search
        </Link>
      </>
    );
  }
  return <LiveList given={searches} />;
}

function LiveList({ given }: { given: readonly SearchView[] }) {
  const { searches, readAt } = useLiveSearches(given);
  return <SearchList searches={searches} now={readAt ?? new Date()} />;
}
