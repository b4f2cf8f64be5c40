"use client";

import { Popover } from "@base-ui/react/popover";
import { shortenCriterion } from "@/components/results/describe-verdict";
import type { SearchView } from "@/research/search-view";

/** What is checked of each company; a criterion opens to its full words and how many meet it. */
export function CriteriaBar({
  search,
  passRates,
}: {
  search: SearchView;
  passRates: ReadonlyMap<string, number | null>;
}) {
  const { criteria, unplaced } = search;
  if (criteria.length === 0) return null;
  return (
    <ul aria-label="Criteria" className="flex flex-wrap items-center gap-1.5 text-sm">
      {criteria.map(({ id, text, condition }) => (
        <li key={id} className="min-w-0">
          <Popover.Root>
            <Popover.Trigger className="max-w-full truncate rounded-md border border-line-strong bg-surface px-2.5 py-0.5 text-ink-2 transition-colors duration-150 hover:text-ink data-popup-open:border-accent">
              {shortenCriterion(text)}
            </Popover.Trigger>
            <Popover.Portal>
              <Popover.Positioner side="bottom" align="start" sideOffset={6} className="z-30">
                <Popover.Popup className="max-w-xs animate-appear rounded-md border border-line-strong bg-surface px-4 py-3 text-sm shadow-panel outline-none">
                  <Popover.Title className="font-medium first-letter:uppercase">
                    {text}
                  </Popover.Title>
                  <Popover.Description className="mt-1 text-ink-2">
                    {describePassRate(passRates.get(id) ?? null)}{" "}
                    {condition === null
                      ? "Decided from what its pages say."
                      : "Decided from known facts first, from its pages where they are missing."}
                  </Popover.Description>
                </Popover.Popup>
              </Popover.Positioner>
            </Popover.Portal>
          </Popover.Root>
        </li>
      ))}
      {unplaced.length > 0 && (
        <li className="text-ink-3">
          not used: {unplaced.map(({ text }) => `“${text}”`).join(", ")}
        </li>
      )}
    </ul>
  );
}

const describePassRate = (rate: number | null) =>
  rate === null
    ? "None checked yet."
    : `${Math.round(rate * 100)} % of the checked companies meet it.`;
