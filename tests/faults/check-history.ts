import { isDeepStrictEqual } from "node:util";
import { candidatesOf, type SearchCounts } from "@/research/search-view";
import type { FinalRows, SearchHistory, UsageRow } from "./history";

const rules = [
  "one_search",
  "finished",
  "terminal_once",
  "verdict_once",
  "seen_verdict_kept",
  "events_gapless",
  "viewer_gapless",
  "counters",
  "spend",
  "graceful",
  "in_time",
] as const;
export type Violation = { readonly rule: (typeof rules)[number]; readonly detail: string };

/** What the issue allows from SIGTERM to the process's end. */
const longestExitMs = 10_000;

type Evidence = { readonly history: SearchHistory; readonly rows: FinalRows };
type Check = (evidence: Evidence) => string[];

const terminal = ["matched", "rejected", "unclear", "failed"] as const;
type Terminal = (typeof terminal)[number];
const isTerminal = (state: string): state is Terminal => terminal.some((one) => one === state);

/**
 * Everything that must hold of a search after a fault, against all that was seen of it: an empty list, or what is wrong.
 * Pure, so that each kind of violation can be shown to be caught.
 */
export function checkHistory(history: SearchHistory, rows: FinalRows): Violation[] {
  return rules.flatMap((rule) =>
    checks[rule]({ history, rows }).map((detail) => ({ rule, detail })),
  );
}

const checks: Record<(typeof rules)[number], Check> = {
  one_search: ({ history, rows }) => [
    ...when(
      history.answeredIds.some((id) => id !== rows.search.id),
      `the POSTs were answered with ${[...new Set(history.answeredIds)].join(" and ")}`,
    ),
    ...when(rows.searchesWithKey !== 1, `${rows.searchesWithKey} searches have the key`),
  ],

  finished: ({ history, rows }) => [
    ...when(rows.search.state !== "finished", `the search is ${rows.search.state}`),
    ...when(!history.ended, "the viewer's stream did not end"),
    ...when(countEnds(rows) !== 1, `${countEnds(rows)} events say that it finished`),
  ],

  terminal_once: ({ rows }) =>
    rows.candidates.flatMap(({ id, state }) => {
      const decisions = rows.events.filter(
        ({ data }) =>
          data.type === "candidate" && data.candidate.id === id && isTerminal(data.candidate.state),
      );
      return [
        ...when(!isTerminal(state), `candidate ${id} is still ${state}`),
        ...when(decisions.length !== 1, `candidate ${id} was decided ${decisions.length} times`),
      ];
    }),

  verdict_once: ({ rows }) => [
    ...findRepeated(
      rows.verdicts.map((one) => `${one.candidateId} ${one.criterionId} attempt ${one.attempt}`),
    ).map((key) => `two verdicts on ${key}`),
    ...findRepeated(
      rows.verdicts
        .filter(({ isCurrent }) => isCurrent)
        .map((one) => `${one.candidateId} ${one.criterionId}`),
    ).map((key) => `two current verdicts on ${key}`),
    ...rows.candidates
      .filter(({ state }) => isTerminal(state) && state !== "failed")
      .flatMap(({ id }) =>
        rows.criterionIds
          .filter(
            (criterionId) =>
              !rows.verdicts.some(
                (one) =>
                  one.candidateId === id &&
                  one.criterionId === criterionId &&
                  one.isCurrent &&
                  !one.isStale,
              ),
          )
          .map((criterionId) => `candidate ${id} is decided without a verdict on ${criterionId}`),
      ),
  ],

  seen_verdict_kept: ({ history, rows }) => {
    const kept = new Set(
      rows.verdicts.map((one) => `${one.candidateId} ${one.criterionId} ${one.outcome}`),
    );
    const seen = history.seen.flatMap(({ data }) =>
      candidatesOf(data).flatMap(({ id, cells }) =>
        cells.map((cell) => `${id} ${cell.criterionId} ${cell.outcome}`),
      ),
    );
    return [...new Set(seen)]
      .filter((key) => !kept.has(key))
      .map((key) => `the viewer saw ${key}, and no row has it`);
  },

  events_gapless: ({ rows }) => [
    ...describeGap(rows.events.map(({ seq }) => seq)),
    ...when(
      rows.search.lastSeq !== rows.events.length,
      `the search counts ${rows.search.lastSeq} events and has ${rows.events.length}`,
    ),
  ],

  viewer_gapless: ({ history, rows }) => [
    ...describeGap(history.seen.map(({ seq }) => seq)),
    ...when(
      history.seen.length !== rows.events.length,
      `the viewer saw ${history.seen.length} events of ${rows.events.length}`,
    ),
    ...history.seen
      .filter(({ seq, data }) => {
        const stored = rows.events.find((event) => event.seq === seq);
        return stored && !isDeepStrictEqual(stored.data, data);
      })
      .map(({ seq }) => `event ${seq} is stored otherwise than the viewer saw it`),
  ],

  counters: ({ rows }) => [
    ...describeCounts("the API", rows.counts, rows.candidates),
    ...replayCounts(rows),
  ],

  spend: checkSpend,

  graceful: ({ history: { exitMs }, rows }) =>
    exitMs === null
      ? []
      : [
          ...when(exitMs > longestExitMs, `the app took ${seconds(exitMs)} to exit`),
          ...rows.candidates
            .filter(({ failures }) => failures > 0)
            .map(({ id }) => `candidate ${id} was left to the sweeper instead of handed back`),
        ],

  in_time: ({ history: { recovery } }) =>
    when(
      recovery.tookMs > recovery.allowedMs,
      `it took ${seconds(recovery.tookMs)} after all parts were up, of ${seconds(recovery.allowedMs)}`,
    ),
};

/** Every call that reached the server has its row, and what was answered is counted as the server counted it. */
function checkSpend({ history: { model, inFlightAtFault }, rows }: Evidence): string[] {
  const { search, usage } = rows;
  const settled = usage.filter(({ state }) => state === "settled");
  const open = usage.filter(({ state }) => state === "reserved");
  const answered = settled.filter(({ outcome }) => outcome === "answered");
  // Lost on the way or never settled: the model's server may or may not have counted them.
  const unsure = open.length + settled.filter(isPaidInVain).length;
  const unknown = [...model.answered.map(describeUse)];
  const invented = answered.map(describeUse).filter((use) => !takeFrom(unknown, use));
  const sum = (list: readonly UsageRow[], of: (row: UsageRow) => number) =>
    list.reduce((total, row) => total + of(row), 0);
  const tokens = sum(settled, (row) => (row.inputTokens ?? 0) + (row.outputTokens ?? 0));
  const micros = sum(settled, (row) => row.costMicros ?? 0);
  const reservedTokens = sum(open, (row) => row.reservedTokens);
  const reservedMicros = sum(open, (row) => row.reservedMicros);
  return [
    ...when(
      model.received > usage.length,
      `the model's server took ${model.received} calls, and ${usage.length} are in the books`,
    ),
    ...invented.map((use) => `an answer of ${use} is in the books that was never given`),
    ...when(
      unknown.length > unsure,
      `${unknown.length} answers are missing in the books, and ${unsure} calls are open or were lost`,
    ),
    ...when(
      unsure > inFlightAtFault,
      `${unsure} calls are open or were lost, and at most ${inFlightAtFault} were in flight`,
    ),
    ...when(tokens !== search.spentTokens, `${search.spentTokens} tokens spent, not ${tokens}`),
    ...when(micros !== search.spentMicros, `${search.spentMicros} µ$ spent, not ${micros}`),
    ...when(
      reservedTokens !== search.reservedTokens || reservedMicros !== search.reservedMicros,
      `${search.reservedTokens} tokens and ${search.reservedMicros} µ$ are reserved, not ${reservedTokens} and ${reservedMicros}`,
    ),
  ];
}

const isPaidInVain = ({ outcome, inputTokens }: UsageRow) =>
  outcome !== "answered" && (inputTokens ?? 0) > 0;

const describeUse = (use: { inputTokens: number | null; outputTokens: number | null }) =>
  `${use.inputTokens} + ${use.outputTokens} tokens`;

function takeFrom(list: string[], item: string): boolean {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Every event's counts must be those of the rows as the events up to it tell them. */
function replayCounts({ events }: FinalRows): string[] {
  const states = new Map<string, string>();
  return events.flatMap(({ seq, data }) => {
    for (const { id, state } of candidatesOf(data)) states.set(id, state);
    const counts =
      data.type === "candidate" ? data.counts : data.type === "search" ? data.search.counts : null;
    if (counts === null || states.size === 0) return [];
    const told = [...states].map(([id, state]) => ({ id, state }));
    return describeCounts(`event ${seq}`, counts, told);
  });
}

function describeCounts(
  who: string,
  counts: SearchCounts,
  candidates: readonly { readonly state: string }[],
): string[] {
  const having = (holds: (state: string) => boolean) =>
    candidates.filter(({ state }) => holds(state)).length;
  const wrong = terminal.filter((state) => counts[state] !== having((one) => one === state));
  const open = having((state) => !isTerminal(state));
  return [
    ...wrong.map((state) => `${who} counts ${counts[state]} ${state}`),
    ...when(counts.total !== candidates.length, `${who} counts ${counts.total} in all`),
    // What is claimed becomes `sent` without an event of its own: only the sum can be replayed.
    ...when(
      counts.pending + counts.inFlight !== open,
      `${who} counts other open ones than ${open}`,
    ),
  ];
}

const countEnds = ({ events }: FinalRows) =>
  events.filter(({ data }) => data.type === "search" && data.search.state === "finished").length;

/** The first place where the numbers are not 1, 2, 3 …. */
function describeGap(seqs: readonly number[]): string[] {
  const at = seqs.findIndex((seq, index) => seq !== index + 1);
  return when(at >= 0, `number ${at + 1} in the sequence is event ${seqs[at]}`);
}

const findRepeated = (keys: readonly string[]) => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];

const when = (wrong: boolean, detail: string): string[] => (wrong ? [detail] : []);

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
