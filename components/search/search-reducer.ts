import {
  type CandidateView,
  candidatesOf,
  type SearchEvent,
  type SearchSnapshot,
  type SearchView,
} from "@/research/search-view";

/** A search as the page holds it: a snapshot and every event after it, each applied once. */
export type SearchModel = {
  readonly search: SearchView;
  /** By candidate id, in rank order as found. */
  readonly candidates: ReadonlyMap<string, CandidateView>;
  readonly lastSeq: number;
};

export type NumberedEvent = { readonly seq: number; readonly event: SearchEvent };

export type SearchAction =
  | { readonly type: "snapshot"; readonly snapshot: SearchSnapshot }
  | { readonly type: "events"; readonly events: readonly NumberedEvent[] }
  /** The answer of a change; the stream brings it too, a little later, where there still is one. */
  | {
      readonly type: "search";
      readonly search: SearchView;
      readonly candidate?: CandidateView;
    };

export function reduceSearch(model: SearchModel | null, action: SearchAction): SearchModel | null {
  if (action.type === "snapshot") {
    // One that was read before an event that has arrived meanwhile would take it back.
    const isOld = model !== null && action.snapshot.lastSeq < model.lastSeq;
    return isOld ? model : fromSnapshot(action.snapshot);
  }
  if (model === null) return null;
  if (action.type === "search") {
    const { search, candidate } = action;
    const candidates = candidate
      ? new Map(model.candidates).set(candidate.id, candidate)
      : model.candidates;
    return { ...model, search, candidates };
  }
  return applyEvents(model, action.events);
}

function fromSnapshot({ search, candidates, lastSeq }: SearchSnapshot): SearchModel {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return { search, candidates: byId, lastSeq };
}

/** Events that were seen already (`seq` at or below the last one) change nothing: a stream may repeat itself. */
function applyEvents(model: SearchModel, events: readonly NumberedEvent[]): SearchModel {
  const fresh = events
    .filter(({ seq }) => seq > model.lastSeq)
    .sort((one, other) => one.seq - other.seq);
  if (fresh.length === 0) return model;
  const candidates = new Map(model.candidates);
  let { search, lastSeq } = model;
  for (const { seq, event } of fresh) {
    if (seq === lastSeq) continue;
    lastSeq = seq;
    if (event.type === "search") search = event.search;
    for (const candidate of candidatesOf(event)) candidates.set(candidate.id, candidate);
    if (event.type === "candidate") search = { ...search, counts: event.counts };
  }
  return { search, candidates, lastSeq };
}

/** How many companies have a result, whatever it is. */
export const countChecked = ({ counts }: SearchView): number =>
  counts.matched + counts.rejected + counts.unclear + counts.failed;
