import { headers } from "next/headers";
import { RecentSearches } from "@/components/home/recent-searches";
import { type ComposerStart, SearchComposer } from "@/components/home/search-composer";
import { getContext } from "@/inngest/context";
import { listSearches } from "@/services/list-searches";
import { listSources } from "@/services/list-sources";
import { readLists } from "@/services/lists/read-lists";
import { findUserId } from "@/services/users/current-user";
import { readOwnSnapshot } from "./searches/[id]/read-own-snapshot";

export default async function HomePage({
  searchParams,
}: {
  searchParams: Promise<Record<"from" | "without" | "list", string | string[] | undefined>>;
}) {
  const { from, without, list } = await searchParams;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, await headers());
  const [sources, searches, lists, start] = await Promise.all([
    listSources({ ctx }),
    userId === null ? [] : listSearches({ ctx, input: { userId } }),
    userId === null ? [] : readLists({ ctx, input: { userId } }),
    readStart(from, without),
  ]);
  return (
    <main className="mx-auto w-full max-w-[46rem] px-4 pt-10 pb-16 sm:px-6 sm:pt-[14vh]">
      <h1 className="mb-4 text-xl font-semibold tracking-tight text-balance">
        What companies are you looking for?
      </h1>
      {searches.length === 0 && (
        <p className="-mt-2.5 mb-4 text-ink-2">
          Every match comes with the words on its own website that prove it.
        </p>
      )}
      <SearchComposer
        key={String(from)}
        start={start}
        sources={sources}
        lists={lists}
        list={lists.find(({ id }) => id === list) ?? null}
      />
      <RecentSearches searches={searches} now={new Date().toISOString()} />
    </main>
  );
}

type Parameter = string | string[] | undefined;

/** The search to start over from, without the criterion of that id. */
async function readStart(from: Parameter, without: Parameter): Promise<ComposerStart | null> {
  const snapshot = typeof from === "string" ? await readOwnSnapshot(from) : null;
  if (!snapshot) return null;
  const { query, source, wanted, maxCandidates, criteria } = snapshot.search;
  const kept = criteria.filter(({ id }) => id !== without);
  return {
    query,
    source,
    wanted,
    maxCandidates,
    criteria: kept.map(({ id: _, ...criterion }) => criterion),
  };
}
