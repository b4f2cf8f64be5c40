import type { Outcome } from "@/backends/compare-backends";
import type { BackEnd } from "@/backends/parameters/back-ends";
import { dollars, percent, seconds } from "@/backends/rank-backends";

const columns: readonly {
  readonly name: string;
  readonly value: (outcome: Outcome) => string;
}[] = [
  {
    name: "First",
    value: ({ firstP50Seconds, firstP95Seconds }) =>
      `${seconds(firstP50Seconds)} · ${seconds(firstP95Seconds)}`,
  },
  {
    name: "All",
    value: ({ allP50Seconds, allP95Seconds }) =>
      `${seconds(allP50Seconds)} · ${seconds(allP95Seconds)}`,
  },
  { name: "Waits", value: ({ waitP95Seconds }) => seconds(waitP95Seconds) },
  { name: "Most waiting", value: ({ peakWaiting }) => peakWaiting.toLocaleString("en-US") },
  { name: "Lost", value: ({ lost }) => percent(lost) },
  { name: "Twice", value: ({ doubled }) => percent(doubled) },
  { name: "A search", value: ({ searchUsd }) => dollars(searchUsd) },
  { name: "Idle month", value: ({ idleMonthUsd }) => dollars(idleMonthUsd) },
];

export function OutcomeTable({
  rows,
}: {
  rows: readonly { readonly backEnd: BackEnd; readonly outcome: Outcome | undefined }[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section className="overflow-x-auto" tabIndex={0} aria-label="All figures">
      <table className="w-full text-sm">
        <caption className="pb-2 text-left">
          <span className="font-semibold">All figures</span>
          <span className="block text-ink-3">
            Times of the search in the middle and of the slowest of twenty; the longest that all but
            one task of twenty wait for their turn.
          </span>
        </caption>
        <thead className="text-ink-3">
          <tr>
            <th scope="col" className="sticky left-0 bg-paper py-1 pr-4 text-left font-normal">
              Back end
            </th>
            {columns.map(({ name }) => (
              <th
                key={name}
                scope="col"
                className="py-1 pl-3 text-right font-normal whitespace-nowrap"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ backEnd, outcome }) => (
            <tr key={backEnd.id} className="border-t border-line">
              <th
                scope="row"
                className="sticky left-0 bg-paper py-1.5 pr-4 text-left font-normal max-sm:max-w-36 sm:whitespace-nowrap"
              >
                {backEnd.name}
              </th>
              {columns.map(({ name, value }) => (
                <td key={name} className="py-1.5 pl-3 text-right whitespace-nowrap">
                  {outcome ? value(outcome) : "…"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
