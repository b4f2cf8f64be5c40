import type { Outcome } from "@/backends/compare-backends";
import type { BackEnd } from "@/backends/parameters/back-ends";
import { dollars, percent, seconds } from "@/backends/rank-backends";

type Row = { readonly backEnd: BackEnd; readonly outcome: Outcome | undefined };

/** From the first result to all: the middle search thick, the slowest twentieth thin, on a logarithmic axis. */
export function TimePlot({ rows }: { rows: readonly Row[] }) {
  const times = rows.flatMap(({ outcome }) =>
    outcome ? [outcome.firstP50Seconds, outcome.allP95Seconds].filter(Number.isFinite) : [],
  );
  const least = 10 ** Math.floor(Math.log10(Math.max(0.1, Math.min(...times, 1))));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...times, 100)));
  const place = (value: number) =>
    100 * (Math.log10(Math.min(most, Math.max(least, value)) / least) / Math.log10(most / least));
  const ticks = Array.from(
    { length: Math.round(Math.log10(most / least)) + 1 },
    (_, n) => least * 10 ** n,
  );
  return (
    <Plot
      title="From the first result to all of them"
      note="Thick: the search in the middle. Thin: to the slowest of twenty. The scale is logarithmic."
      rows={rows}
      describe={({ firstP50Seconds, allP50Seconds }) =>
        Number.isFinite(firstP50Seconds)
          ? `${seconds(firstP50Seconds)} – ${seconds(allP50Seconds)}`
          : "no result"
      }
      grid={ticks.map((tick) => ({ at: place(tick), label: tickLabel(tick) }))}
      draw={({ firstP50Seconds, firstP95Seconds, allP50Seconds, allP95Seconds }) => (
        <>
          <Bar from={place(firstP50Seconds)} to={place(allP95Seconds)} thin />
          <Bar from={place(firstP50Seconds)} to={place(allP50Seconds)} />
          {Number.isFinite(firstP95Seconds) && <Mark at={place(firstP95Seconds)} />}
        </>
      )}
    />
  );
}

export function HarmPlot({ rows }: { rows: readonly Row[] }) {
  const most = niceTop(
    Math.max(0.001, ...rows.map(({ outcome }) => (outcome ? outcome.lost + outcome.doubled : 0))),
  );
  return (
    <Plot
      title="Companies lost, and done twice"
      note="Lost in red, done twice in amber, of all companies."
      rows={rows}
      describe={({ lost, doubled }) =>
        lost + doubled === 0 ? "none" : `${percent(lost)} · ${percent(doubled)}`
      }
      grid={[0, 0.5, 1].map((share) => ({ at: 100 * share, label: percent(share * most) }))}
      draw={({ lost, doubled }) => (
        <>
          <Bar from={0} to={(100 * lost) / most} tone="var(--not-met)" />
          <Bar
            from={(100 * lost) / most}
            to={(100 * (lost + doubled)) / most}
            tone="var(--unclear)"
          />
        </>
      )}
    />
  );
}

export function MoneyPlot({ rows }: { rows: readonly Row[] }) {
  const most = niceTop(Math.max(1, ...rows.map(({ outcome }) => outcome?.monthUsd ?? 0)));
  return (
    <Plot
      title="A month"
      note="Dark: paid without a search. Light: what the searches add."
      rows={rows}
      describe={({ idleMonthUsd, monthUsd, fitsPlan }) =>
        fitsPlan
          ? `${dollars(idleMonthUsd)} + ${dollars(monthUsd - idleMonthUsd)}`
          : "over its plan"
      }
      grid={[0, 0.5, 1].map((share) => ({ at: 100 * share, label: dollars(share * most) }))}
      draw={({ idleMonthUsd, monthUsd }) => (
        <>
          <Bar from={0} to={(100 * idleMonthUsd) / most} />
          <Bar
            from={(100 * idleMonthUsd) / most}
            to={(100 * monthUsd) / most}
            tone="var(--line-strong)"
          />
        </>
      )}
    />
  );
}

function Plot({
  title,
  note,
  rows,
  grid,
  draw,
  describe,
}: {
  title: string;
  note: string;
  rows: readonly Row[];
  grid: readonly { at: number; label: string }[];
  draw: (outcome: Outcome) => React.ReactNode;
  describe: (outcome: Outcome) => string;
}) {
  return (
    <figure>
      <figcaption>
        <span className="font-semibold">{title}</span>
        <span className="block text-sm text-ink-3">{note}</span>
      </figcaption>
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 text-sm sm:grid-cols-[11rem_minmax(0,1fr)_8.5rem] lg:grid-cols-[15rem_minmax(0,1fr)_8.5rem]">
        {rows.map(({ backEnd, outcome }) => (
          <div key={backEnd.id} className="contents">
            <span className="truncate pt-1 sm:pt-0">{backEnd.name}</span>
            <svg
              role="img"
              aria-label={outcome ? describe(outcome) : "being calculated"}
              className="col-span-2 row-start-auto h-6 w-full overflow-visible max-sm:order-none max-sm:h-5 sm:col-span-1"
            >
              {grid.map(({ at }) => (
                <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" stroke="var(--line)" />
              ))}
              {outcome && draw(outcome)}
            </svg>
            <span className="text-right whitespace-nowrap text-ink-2 max-sm:hidden" aria-hidden>
              {outcome ? describe(outcome) : "…"}
            </span>
          </div>
        ))}
        <div
          className="relative col-span-2 h-5 text-ink-3 sm:col-span-1 sm:col-start-2"
          aria-hidden
        >
          {grid.map(({ at, label }) => (
            <span
              key={at}
              className="absolute -translate-x-1/2 text-xs whitespace-nowrap first:translate-x-0 last:-translate-x-full"
              style={{ left: `${at}%` }}
            >
              {label}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

function Bar({
  from,
  to,
  thin = false,
  tone = "var(--accent)",
}: {
  from: number;
  to: number;
  thin?: boolean;
  tone?: string;
}) {
  if (!(to > from)) return null;
  return (
    <rect
      x={`${from.toFixed(2)}%`}
      width={`${Math.max(0.4, to - from).toFixed(2)}%`}
      y={thin ? "46%" : "27%"}
      height={thin ? "8%" : "46%"}
      rx="2"
      fill={tone}
    />
  );
}

function Mark({ at }: { at: number }) {
  return (
    <line x1={`${at}%`} x2={`${at}%`} y1="20%" y2="80%" stroke="var(--ink)" strokeWidth="1.5" />
  );
}

function tickLabel(value: number): string {
  if (value < 60) return `${value} s`;
  return value < 3600 ? `${Math.round(value / 60)} min` : `${Math.round(value / 3600)} h`;
}

/** The next of 1, 2, 5, 10 … */
function niceTop(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * ([1, 2, 5, 10].find((step) => step * unit >= value) ?? 10);
}
