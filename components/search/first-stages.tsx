import { Check } from "lucide-react";
import type { SearchView } from "@/research/search-view";
import { countOf, describePlace } from "./describe-search";

/** Before the first company: what has been done, what is being done, and what comes. */
export function FirstStages({ search }: { search: SearchView }) {
  const { state, criteria } = search;
  const planned = state === "finding" || state === "running";
  const stages = [
    planned
      ? `The question became ${countOf(criteria.length, "criterion", "criteria")}`
      : "Turning the question into criteria",
    `Finding companies in ${describePlace(search)}`,
    "Reading their pages and checking each criterion",
  ];
  const current = state === "queued" ? -1 : state === "planning" ? 0 : state === "finding" ? 1 : 2;
  return (
    <ol className="mx-auto w-full max-w-md space-y-3 px-4 py-16 text-sm">
      {stages.map((words, index) => (
        <li
          key={words}
          aria-current={index === current ? "step" : undefined}
          className={`flex items-center gap-3 ${index > current ? "text-ink-3" : "text-ink"}`}
        >
          <span className="inline-flex size-4 items-center justify-center">
            {index < current ? (
              <Check size={14} className="text-met" aria-hidden />
            ) : (
              <span
                aria-hidden
                className={`size-1.5 rounded-full ${index === current ? "animate-breathe bg-accent" : "bg-line-strong"}`}
              />
            )}
          </span>
          {words}
        </li>
      ))}
    </ol>
  );
}
