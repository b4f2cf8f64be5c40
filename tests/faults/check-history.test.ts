import { expect, test } from "vitest";
import type { CandidateView, SearchEvent, SearchView } from "@/research/search-view";
import { checkHistory, type Violation } from "./check-history";
import type { FinalRows, SearchHistory } from "./history";

type Case = { history: Editable<SearchHistory>; rows: Editable<FinalRows> };
/** The same, so that a test can spoil it. */
type Editable<Type> = Type extends readonly (infer Item)[]
  ? Editable<Item>[]
  : Type extends object
    ? { -readonly [Key in keyof Type]: Editable<Type[Key]> }
    : Type;

const countsOf = (states: readonly string[]) => {
  const of = (state: string) => states.filter((one) => one === state).length;
  return {
    total: states.length,
    pending: of("pending"),
    inFlight: of("running"),
    matched: of("matched"),
    rejected: of("rejected"),
    unclear: of("unclear"),
    failed: of("failed"),
  };
};

const candidate = (id: string, state: CandidateView["state"]): CandidateView => ({
  id,
  rank: 1,
  state,
  score: null,
  company: {
    id: `company-${id}`,
    name: id,
    domain: `${id}.test`,
    homepageUrl: `https://${id}.test/`,
    oneLiner: null,
    country: null,
    city: null,
    foundedYear: null,
    employees: null,
    verified: true,
  },
  cells:
    state === "matched"
      ? [
          {
            criterionId: "k1",
            outcome: "met",
            confidence: 1,
            judge: "llm",
            reasoning: "",
            evidence: "",
          },
        ]
      : [],
  values: [],
  valuesAsked: false,
  errorMessage: null,
  decidedAt: null,
});

const searchEvent = (state: SearchView["state"], states: readonly string[]): SearchEvent => ({
  type: "search",
  search: {
    id: "s1",
    query: "robot makers",
    source: "demo",
    listName: null,
    state,
    stopReason: state === "finished" ? "all_checked" : null,
    errorMessage: null,
    queuePosition: null,
    waitingUntil: null,
    capTokens: null,
    entity: "companies",
    wanted: 10,
    maxCandidates: 10,
    counts: countsOf(states),
    criteria: [],
    columns: [],
    unplaced: [],
    spentUsd: 0,
    capUsd: null,
    tokens: 0,
    judge: "fake-model",
    createdAt: "",
    startedAt: null,
    finishedAt: null,
  },
});

const changed = (
  id: string,
  state: CandidateView["state"],
  states: readonly string[],
): SearchEvent => ({
  type: "candidate",
  candidate: candidate(id, state),
  counts: countsOf(states),
});

/** Two companies, one matched and one that could not be read, seen to the end; one call of the model was lost. */
function makeCase(): Case {
  const events = [
    searchEvent("queued", []),
    { type: "candidates", candidates: ["a", "b"].map((id) => candidate(id, "pending")) },
    changed("a", "running", ["running", "pending"]),
    changed("a", "matched", ["matched", "pending"]),
    changed("b", "running", ["matched", "running"]),
    changed("b", "failed", ["matched", "failed"]),
    searchEvent("finished", ["matched", "failed"]),
  ] satisfies SearchEvent[];
  const stored = () => structuredClone(events.map((data, index) => ({ seq: index + 1, data })));
  const settled = { state: "settled", reservedTokens: 500, reservedMicros: 50 };
  return {
    history: {
      answeredIds: ["s1", "s1"],
      seen: stored(),
      ended: true,
      model: {
        received: 2,
        answered: [
          { inputTokens: 100, outputTokens: 20 },
          { inputTokens: 90, outputTokens: 10 },
        ],
      },
      inFlightAtFault: 1,
      exitMs: 1_500,
      recovery: { tookMs: 9_000, allowedMs: 10_000 },
    },
    rows: {
      search: {
        id: "s1",
        state: "finished",
        lastSeq: 7,
        spentTokens: 120,
        spentMicros: 12,
        reservedTokens: 500,
        reservedMicros: 50,
      },
      searchesWithKey: 1,
      counts: countsOf(["matched", "failed"]),
      candidates: [
        { id: "a", state: "matched", failures: 0 },
        { id: "b", state: "failed", failures: 0 },
      ],
      criterionIds: ["k1"],
      verdicts: [verdictRow()],
      events: stored(),
      usage: [
        { ...settled, outcome: "answered", inputTokens: 100, outputTokens: 20, costMicros: 12 },
        {
          ...settled,
          state: "reserved",
          outcome: null,
          inputTokens: null,
          outputTokens: null,
          costMicros: null,
        },
      ],
    },
  };
}

const verdictRow = () => ({
  candidateId: "a",
  criterionId: "k1",
  attempt: 1,
  outcome: "met",
  isCurrent: true,
  isStale: false,
});

test("finds nothing wrong with a search that went well", () => {
  const { history, rows } = makeCase();
  expect(checkHistory(history, rows)).toEqual([]);
});

test.each<[Violation["rule"], string, (spoilt: Case) => void]>([
  [
    "one_search",
    "a second POST got another search",
    ({ history }) => history.answeredIds.push("s2"),
  ],
  [
    "one_search",
    "two rows with one key",
    ({ rows }) => {
      rows.searchesWithKey = 2;
    },
  ],
  [
    "finished",
    "it still runs",
    ({ rows }) => {
      rows.search.state = "running";
    },
  ],
  [
    "finished",
    "the stream did not end",
    ({ history }) => {
      history.ended = false;
    },
  ],
  [
    "finished",
    "it finished twice",
    ({ rows, history }) => {
      for (const list of [rows.events, history.seen])
        list.push({ seq: 8, data: searchEvent("finished", ["matched", "failed"]) });
      rows.search.lastSeq = 8;
    },
  ],
  [
    "terminal_once",
    "a candidate is still running",
    ({ rows }) => {
      rows.candidates[1] = { id: "b", state: "running", failures: 0 };
    },
  ],
  [
    "terminal_once",
    "a candidate was decided twice",
    ({ rows }) =>
      rows.events.push({ seq: 8, data: changed("a", "matched", ["matched", "failed"]) }),
  ],
  [
    "terminal_once",
    "a candidate's decision was never told",
    ({ rows }) => {
      rows.events = rows.events.filter(({ seq }) => seq !== 6);
    },
  ],
  ["verdict_once", "one attempt gave two", ({ rows }) => rows.verdicts.push(verdictRow())],
  [
    "verdict_once",
    "two are current",
    ({ rows }) => rows.verdicts.push({ ...verdictRow(), attempt: 2 }),
  ],
  [
    "verdict_once",
    "a decided candidate has only a stale one",
    ({ rows }) => {
      rows.verdicts = [{ ...verdictRow(), isStale: true }];
    },
  ],
  [
    "seen_verdict_kept",
    "the row is gone",
    ({ rows }) => {
      rows.verdicts = [];
    },
  ],
  [
    "seen_verdict_kept",
    "the row says something else",
    ({ rows }) => {
      rows.verdicts = [{ ...verdictRow(), outcome: "not_met" }];
    },
  ],
  [
    "events_gapless",
    "an event is missing",
    ({ rows }) => {
      rows.events = rows.events.filter(({ seq }) => seq !== 3);
    },
  ],
  [
    "events_gapless",
    "a number was given twice",
    ({ rows }) => {
      rows.events = rows.events.map((one) => (one.seq === 4 ? { ...one, seq: 3 } : one));
    },
  ],
  [
    "events_gapless",
    "the counter is ahead",
    ({ rows }) => {
      rows.search.lastSeq = 8;
    },
  ],
  [
    "viewer_gapless",
    "the viewer missed one",
    ({ history }) => {
      history.seen = history.seen.filter(({ seq }) => seq !== 3);
    },
  ],
  [
    "viewer_gapless",
    "the viewer got one twice",
    ({ history }) => {
      history.seen = history.seen.flatMap((one) => (one.seq === 3 ? [one, one] : [one]));
    },
  ],
  [
    "viewer_gapless",
    "the viewer saw what was rolled back",
    ({ history }) => {
      history.seen = history.seen.map((one) =>
        one.seq === 3 ? { seq: 3, data: changed("b", "running", ["pending", "running"]) } : one,
      );
    },
  ],
  [
    "counters",
    "the API miscounts",
    ({ rows }) => {
      rows.counts.matched = 2;
    },
  ],
  [
    "counters",
    "an event miscounts",
    ({ rows }) => {
      rows.events = rows.events.map((one) =>
        one.seq === 4 ? { seq: 4, data: changed("a", "matched", ["matched", "matched"]) } : one,
      );
    },
  ],
  [
    "spend",
    "a call is not in the books",
    ({ history }) => {
      history.model.received = 3;
    },
  ],
  [
    "spend",
    "an answer was invented",
    ({ history }) => {
      history.model.answered = [];
    },
  ],
  [
    "spend",
    "more answers were lost than calls",
    ({ history }) => history.model.answered.push({ inputTokens: 1, outputTokens: 1 }),
  ],
  [
    "spend",
    "more calls were lost than were in flight",
    ({ history }) => {
      history.inFlightAtFault = 0;
    },
  ],
  [
    "spend",
    "the sum of tokens is wrong",
    ({ rows }) => {
      rows.search.spentTokens = 121;
    },
  ],
  [
    "spend",
    "the sum of money is wrong",
    ({ rows }) => {
      rows.search.spentMicros = 13;
    },
  ],
  [
    "spend",
    "a reservation leaked",
    ({ rows }) => {
      rows.search.reservedMicros = 100;
    },
  ],
  [
    "graceful",
    "the app does not exit",
    ({ history }) => {
      history.exitMs = 10_001;
    },
  ],
  [
    "graceful",
    "a company waited for its lease to run out",
    ({ rows }) => {
      rows.candidates[0] = { id: "a", state: "matched", failures: 1 };
    },
  ],
  [
    "in_time",
    "it took too long",
    ({ history }) => {
      history.recovery.tookMs = 10_001;
    },
  ],
])("%s: %s", (rule, _what, spoil) => {
  const spoilt = makeCase();
  spoil(spoilt);
  const found = checkHistory(spoilt.history, spoilt.rows);
  expect(found.map((violation) => violation.rule)).toContain(rule);
});
