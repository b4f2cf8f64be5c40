import { RecentSearches } from "@/components/home/recent-searches";
import { SearchComposer } from "@/components/home/search-composer";

export default async function HomePage({
  searchParams,
}: {
  searchParams: Promise<Record<"from" | "without", string | string[] | undefined>>;
}) {
  const { from, without } = await searchParams;
  return (
    <main className="mx-auto w-full max-w-[46rem] px-4 pt-10 pb-16 sm:px-6 sm:pt-[14vh]">
      <h1 className="mb-4 text-xl font-semibold tracking-tight text-balance">
        What companies are you looking for?
      </h1>
      <SearchComposer from={onlyText(from)} without={onlyText(without)} />
      <RecentSearches />
    </main>
  );
}

const onlyText = (value: string | string[] | undefined) =>
  typeof value === "string" ? value : null;
