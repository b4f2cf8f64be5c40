import Link from "next/link";
import { describeOutcome, namePlace } from "@/components/search/describe-search";
import { isOver, type SearchView } from "@/research/search-view";
import { describeAge } from "./describe-age";

/** Searches under each other: question, where it stands, when. */
export function SearchList({ searches, now }: { searches: readonly SearchView[]; now: Date }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {searches.map((search) => (
        <li key={search.id}>
          <Link
            href={`/searches/${search.id}`}
            className="grid grid-cols-[1fr_auto] gap-x-6 px-1 py-2.5 transition-colors duration-150 hover:bg-hover sm:grid-cols-[1fr_auto_5.5rem]"
          >
            <span className="col-span-2 min-w-0 sm:col-span-1">
              <span className="line-clamp-2">{search.query}</span>
              <span className="block truncate text-sm text-ink-3">{namePlace(search)}</span>
            </span>
            <span className="flex items-center gap-2 self-center text-sm text-ink-2 sm:justify-end">
              {!isOver(search.state) && (
                <span
                  aria-hidden
                  className="size-1.5 shrink-0 animate-breathe rounded-full bg-accent"
                />
              )}
              {describeOutcome(search)}
            </span>
            <time
              dateTime={search.createdAt}
              className="self-center text-right text-sm text-ink-3"
              title={`${search.createdAt.slice(0, 16).replace("T", " ")} UTC`}
            >
              {describeAge(search.createdAt, now)}
            </time>
          </Link>
        </li>
      ))}
    </ul>
  );
}
