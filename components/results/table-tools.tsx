"use client";

import { ListFilter, Search, SlidersHorizontal, X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Popover } from "@/components/ui/popover";
import { type Column, companyColumnId, fitColumnId } from "./columns";
import { PlaceFilter, StateFilter } from "./filters";
import type { ChangeView, StateCounts } from "./table-head";
import { cellStateWords, countFilters, type TableView, toggleIn } from "./table-view";

const opener =
  "inline-flex h-9 items-center gap-1.5 rounded-md px-2 text-sm text-ink-2 hover:bg-sunk hover:text-ink data-popup-open:bg-sunk";
const line =
  "flex cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-ink-2 hover:bg-sunk hover:text-ink";

/** Find, filter and arrange: the tools at the end of the tabs. */
export function TableTools({
  columns,
  view,
  stateCounts,
  placeCounts,
  onView,
}: {
  /** All of them, the hidden ones too. */
  columns: readonly Column[];
  view: TableView;
  stateCounts: StateCounts;
  placeCounts: ReadonlyMap<string, number>;
  onView: ChangeView;
}) {
  const filters = countFilters(view);
  const judged = columns.filter(({ criterion }) => criterion !== null);
  return (
    <>
      <div className="mr-1 max-md:hidden">
        <FindInput view={view} onView={onView} />
      </div>
      <Tool
        label={filters > 0 ? `Filter (${filters} on)` : "Filter"}
        icon={<ListFilter size={15} aria-hidden />}
        lit={filters > 0}
      >
        {() => (
          <>
            <div className="p-1.5 md:hidden">
              <FindInput view={view} onView={onView} />
            </div>
            {judged.map((column) => (
              <Section key={column.id} title={column.header}>
                <StateFilter
                  columnId={column.id}
                  view={view}
                  counts={stateCounts.get(column.id) ?? new Map()}
                  onView={onView}
                />
              </Section>
            ))}
            {placeCounts.size > 1 && (
              <Section title="Place">
                <PlaceFilter view={view} counts={placeCounts} onView={onView} />
              </Section>
            )}
          </>
        )}
      </Tool>
      <Tool
        label="View"
        icon={<SlidersHorizontal size={15} aria-hidden />}
        lit={view.sort !== null || view.hidden.length > 0}
      >
        {(close) => (
          <>
            <Section title="Order">
              <SortSelect columns={columns} view={view} onView={onView} />
            </Section>
            <div className="max-md:hidden">
              <Section title="Columns">
                {columns
                  .filter(({ id }) => id !== companyColumnId)
                  .map((column) => (
                    <label key={column.id} className={line}>
                      <input
                        type="checkbox"
                        className="size-3.5 accent-accent"
                        checked={!view.hidden.includes(column.id)}
                        onChange={() => onView({ hidden: toggleIn(view.hidden, column.id) })}
                      />
                      <span className="truncate">{column.header}</span>
                    </label>
                  ))}
              </Section>
              <Section title="Rows">
                <label className={line}>
                  <input
                    type="checkbox"
                    className="size-3.5 accent-accent"
                    checked={view.density === "compact"}
                    onChange={(event) =>
                      onView({ density: event.target.checked ? "compact" : "roomy" })
                    }
                  />
                  Compact, one line a company
                </label>
              </Section>
            </div>
            <div className="mt-1 border-t border-line pt-1">
              <button
                type="button"
                className={`w-full ${line}`}
                onClick={() => {
                  onView(plainView);
                  close();
                }}
              >
                Back to the plain table
              </button>
            </div>
          </>
        )}
      </Tool>
    </>
  );
}

/** No order, filter, hidden column or width of a person's own. */
export const plainView: TableView = {
  sort: null,
  find: "",
  places: [],
  only: {},
  hidden: [],
  widthsPx: {},
  density: "roomy",
};

function Tool({
  label,
  icon,
  lit,
  children,
}: {
  label: string;
  icon: ReactNode;
  lit: boolean;
  children: (close: () => void) => ReactNode;
}) {
  return (
    <Popover
      label={label}
      triggerLabel={label}
      triggerClassName={`${opener} ${lit ? "text-accent" : ""}`}
      trigger={
        <>
          {icon}
          <span className="max-lg:hidden">{label}</span>
        </>
      }
      align="end"
      className="w-72 p-1.5"
    >
      {children}
    </Popover>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="[fieldset+&]:mt-1 [fieldset+&]:border-t [fieldset+&]:border-line [fieldset+&]:pt-1">
      <legend className="float-left w-full truncate px-2 py-1 text-ink-3">{title}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

/** Words in the name, domain, description or place. */
function FindInput({ view, onView }: { view: TableView; onView: ChangeView }) {
  const [text, setText] = useState(view.find);
  useEffect(() => setText(view.find), [view.find]);
  return (
    <label className="relative flex items-center">
      <Search size={14} aria-hidden className="pointer-events-none absolute left-2.5 text-ink-3" />
      <input
        type="search"
        aria-label="Find in the table"
        placeholder="Find"
        value={text}
        className="h-8 w-full rounded-md border border-line-strong bg-surface pr-2 pl-8 text-sm outline-none focus:border-accent md:w-40 [&::-webkit-search-cancel-button]:hidden"
        onChange={(event) => {
          setText(event.target.value);
          onView({ find: event.target.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === "") return;
          event.stopPropagation();
          onView({ find: "" });
        }}
      />
    </label>
  );
}

function SortSelect({
  columns,
  view,
  onView,
}: {
  columns: readonly Column[];
  view: TableView;
  onView: ChangeView;
}) {
  const sorts = [
    { value: "", words: "As found" },
    { value: `-${fitColumnId}`, words: "Best first" },
    ...columns.map(({ id, header, firstDirection }) => ({
      value: firstDirection === "desc" ? `-${id}` : id,
      words: header,
    })),
  ];
  const { sort } = view;
  const value = sort === null ? "" : `${sort.direction === "desc" ? "-" : ""}${sort.column}`;
  // The other direction of a column is chosen at its head.
  if (!sorts.some((each) => each.value === value) && sort) {
    const column = columns.find(({ id }) => id === sort.column);
    if (column) sorts.push({ value, words: `${column.header}, other way round` });
  }
  return (
    <select
      aria-label="Order"
      value={value}
      className="mx-1.5 mb-1.5 h-8 w-[calc(100%-0.75rem)] rounded-md border border-line-strong bg-surface px-2"
      onChange={({ target }) => {
        const descending = target.value.startsWith("-");
        const column = descending ? target.value.slice(1) : target.value;
        onView({
          sort: column === "" ? null : { column, direction: descending ? "desc" : "asc" },
        });
      }}
    >
      {sorts.map(({ value: each, words }) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** What is filtered, each part with a way to take it back. */
export function ActiveFilters({
  columns,
  view,
  shown,
  total,
  onView,
}: {
  columns: readonly Column[];
  view: TableView;
  shown: number;
  total: number;
  onView: ChangeView;
}) {
  if (countFilters(view) === 0) return null;
  const chip =
    "inline-flex max-w-72 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 py-0.5 text-ink-2 hover:text-ink";
  return (
    <div className="flex flex-wrap items-center gap-1.5 px-4 pt-2 pb-2 text-sm sm:px-6">
      <span className="text-ink-3">
        {shown} of {total} shown
      </span>
      {view.find.trim() !== "" && (
        <button type="button" className={chip} onClick={() => onView({ find: "" })}>
          <span className="truncate">“{view.find}”</span>
          <X size={12} aria-label="Take this filter away" />
        </button>
      )}
      {view.places.length > 0 && (
        <button type="button" className={chip} onClick={() => onView({ places: [] })}>
          <span className="truncate">{view.places.join(", ")}</span>
          <X size={12} aria-label="Take this filter away" />
        </button>
      )}
      {columns.map(({ id, header }) => {
        const { [id]: kept, ...others } = view.only;
        return kept ? (
          <button key={id} type="button" className={chip} onClick={() => onView({ only: others })}>
            <span className="truncate">
              {header}: {kept.map((state) => cellStateWords[state].toLowerCase()).join(", ")}
            </span>
            <X size={12} aria-label="Take this filter away" />
          </button>
        ) : null;
      })}
      <button
        type="button"
        className="text-accent underline-offset-2 hover:underline"
        onClick={() => onView({ find: "", places: [], only: {} })}
      >
        Show all
      </button>
    </div>
  );
}
