import { headers } from "next/headers";
import { RecentSearches } from "@/components/home/recent-searches";
import { type ComposerStart, SearchComposer } from "@/components/home/search-composer";
import { getContext } from "@/inngest/context";
import { listSearches } from "@/services/list-searches";
import { listSources } from "@/services/list-sources";
import { findUserId } from "@/services/users/current-user";
import { readOwnSnapshot } from "./searches/[id]/read-own-snapshot";

export default async function HomePage({
  searchParams,
}: {
  searchParams: Promise<Record<"from" | "without", string | string[] | undefined>>;
}) {
  const { from, without } = await searchParams;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, await headers());
  const [sources, searches, start] = await Promise.all([
    listSources({ ctx }),
    userId === null ? [] : listSearches({ ctx, input: { userId } }),
    readStart(from, without),
  ]);
  return (
    <main className="mx-auto w-full max-w-[46rem] px-4 pt-10 pb-16 sm:px-6 sm:pt-[14vh]">
      <h1 className="mb-4 text-xl font-semibold tracking-tight text-balance">
        What companies are you looking for?
      </h1>
      <SearchComposer key={String(from)} start={start} sources={sources} />
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
