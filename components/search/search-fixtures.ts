import type { CandidateState, CandidateView, SearchView } from "@/research/search-view";

/** Small searches and companies for the unit tests of the page. */

export const makeCandidate = (
  rank: number,
  state: CandidateState = "pending",
  change: Partial<CandidateView> = {},
): CandidateView => ({
  id: `k${rank}`,
  rank,
  state,
  score: null,
  company: {
    id: `co${rank}`,
    name: `Company ${rank}`,
    domain: `c${rank}.assay.test`,
    homepageUrl: `https://c${rank}.assay.test/`,
    oneLiner: null,
    country: null,
    city: null,
    foundedYear: null,
    employees: null,
    verified: true,
  },
  cells: [],
  values: [],
  valuesAsked: false,
  errorMessage: null,
  decidedAt: null,
  ...change,
});

export const noCounts = {
  total: 0,
  pending: 0,
  inFlight: 0,
  matched: 0,
  rejected: 0,
  unclear: 0,
  failed: 0,
};

export const makeSearch = (change: Partial<SearchView> = {}): SearchView => ({
  id: "s1",
  query: "AI-related companies",
  source: "demo",
  listName: null,
  state: "running",
  stopReason: null,
  queuePosition: null,
  errorMessage: null,
  entity: "companies",
  wanted: 25,
  maxCandidates: 100,
  counts: noCounts,
  criteria: [],
  columns: [],
  unplaced: [],
  spentUsd: 0,
  capUsd: null,
  tokens: 0,
  capTokens: null,
  waitingUntil: null,
  judge: "estimate",
  createdAt: "2026-11-22T08:00:00.000Z",
  startedAt: null,
  finishedAt: null,
  ...change,
});
