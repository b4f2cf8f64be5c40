"use client";

import { OutcomeGlyph } from "./state-glyph";
import type { ChangeView } from "./table-head";
import { cellStates, cellStateWords, type TableView, toggleIn, toggleState } from "./table-view";

const line =
  "flex cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-ink-2 hover:bg-sunk hover:text-ink";

/** Which verdicts of one criterion to keep; none chosen keeps all. */
export function StateFilter({
  columnId,
  view,
  counts,
  onView,
}: {
  columnId: string;
  view: TableView;
  counts: ReadonlyMap<string, number>;
  onView: ChangeView;
}) {
  const kept = view.only[columnId] ?? [];
  return cellStates.map((state) => (
    <label key={state} className={line}>
      <input
        type="checkbox"
        className="size-3.5 accent-accent"
        checked={kept.includes(state)}
        onChange={() => onView({ only: toggleState(view.only, columnId, state) })}
      />
      {state === "open" ? (
        <span aria-hidden className="inline-flex size-4 items-center justify-center">
          <span className="size-1 rounded-full bg-ink-3" />
        </span>
      ) : (
        <OutcomeGlyph outcome={state} judge="local" />
      )}
      {cellStateWords[state]}
      <span className="ml-auto pl-4 text-ink-3">{counts.get(state) ?? 0}</span>
    </label>
  ));
}

/** Which countries to keep, those with most companies first. */
export function PlaceFilter({
  view,
  counts,
  onView,
}: {
  view: TableView;
  counts: ReadonlyMap<string, number>;
  onView: ChangeView;
}) {
  const places = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return (
    <div className="max-h-56 overflow-y-auto">
      {places.map(([place, count]) => (
        <label key={place} className={line}>
          <input
            type="checkbox"
            className="size-3.5 accent-accent"
            checked={view.places.includes(place)}
            onChange={() => onView({ places: toggleIn(view.places, place) })}
          />
          {place}
          <span className="ml-auto pl-4 text-ink-3">{count}</span>
        </label>
      ))}
    </div>
  );
}
