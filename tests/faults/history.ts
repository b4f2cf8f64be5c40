import type { SearchCounts, SearchEvent } from "@/research/search-view";

type StreamedEvent = { readonly seq: number; readonly data: SearchEvent };

type TokenUse = { readonly inputTokens: number; readonly outputTokens: number };

/** What was observed from outside while one search ran through one fault. */
export type SearchHistory = {
  /** The ids that the POSTs with one idempotency key were answered with. */
  readonly answeredIds: readonly string[];
  /** What the viewer's stream delivered, over all its reconnections, in the order of arrival. */
  readonly seen: readonly StreamedEvent[];
  /** Whether the stream said that the search is over. */
  readonly ended: boolean;
  /** Calls that the model's server took, and what it answered (also to those who had gone). */
  readonly model: { readonly received: number; readonly answered: readonly TokenUse[] };
  /** Most calls that can have been in flight when the fault came. */
  readonly inFlightAtFault: number;
  /** How long the app took to exit after SIGTERM; null where it was not asked to. */
  readonly exitMs: number | null;
  /** From all parts being up again to the end, and what was allowed. */
  readonly recovery: { readonly tookMs: number; readonly allowedMs: number };
};

export type VerdictRow = {
  readonly candidateId: string;
  readonly criterionId: string;
  readonly attempt: number;
  readonly outcome: string;
  readonly isCurrent: boolean;
  readonly isStale: boolean;
};

export type UsageRow = {
  readonly state: string;
  readonly outcome: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly reservedTokens: number;
  readonly costMicros: number | null;
  readonly reservedMicros: number;
};

/** What the database holds afterwards. */
export type FinalRows = {
  readonly search: {
    readonly id: string;
    readonly state: string;
    readonly lastSeq: number;
    readonly spentTokens: number;
    readonly spentMicros: number;
    readonly reservedTokens: number;
    readonly reservedMicros: number;
  };
  readonly searchesWithKey: number;
  /** As the API tells them. */
  readonly counts: SearchCounts;
  readonly candidates: readonly {
    readonly id: string;
    readonly state: string;
    /** Attempts that were lost or broke. */
    readonly failures: number;
  }[];
  readonly criterionIds: readonly string[];
  readonly verdicts: readonly VerdictRow[];
  readonly events: readonly StreamedEvent[];
  readonly usage: readonly UsageRow[];
};
