import type { ReactNode } from "react";

/** A part of the page: a heading, one sentence that sums it up, and what it is made of. */
export function Part({
  title,
  summary,
  children,
}: {
  title: string;
  summary: string;
  children?: ReactNode;
}) {
  return (
    <section className="border-t border-line pt-4">
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 text-sm text-ink-2">{summary}</p>
      {children}
    </section>
  );
}

export type Column<Row> = {
  readonly name: string;
  readonly value: (row: Row) => string;
  readonly isNumber?: boolean;
};

/** A plain table under its caption, which only a screen reader hears. */
export function Figures<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}) {
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section className="mt-3 overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-left text-ink-3">
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th
                key={name}
                scope="col"
                className={`py-1 pr-4 font-normal whitespace-nowrap last:pr-0 ${isNumber ? "text-right" : ""}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className="border-t border-line">
              {columns.map(({ name, value, isNumber }) => (
                <td
                  key={name}
                  className={`py-1.5 pr-4 whitespace-nowrap last:pr-0 ${isNumber ? "text-right" : ""}`}
                >
                  {value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
