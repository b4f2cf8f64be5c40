import { createParser, parseAsString, parseAsStringLiteral } from "nuqs";
import {
  type CellState,
  cellStates,
  densities,
  narrowestPx,
  type TableView,
  widestPx,
} from "./table-view";

/** How the view of a table is written in the address: short, and readable enough to be sent to somebody. */

const sort = createParser<NonNullable<TableView["sort"]>>({
  parse: (text) => {
    const descending = text.startsWith("-");
    const column = descending ? text.slice(1) : text;
    return column === "" ? null : { column, direction: descending ? "desc" : "asc" };
  },
  serialize: ({ column, direction }) => (direction === "desc" ? `-${column}` : column),
  eq: (one, other) => one.column === other.column && one.direction === other.direction,
});

const names = createParser<readonly string[]>({
  parse: (text) => text.split(",").map(decodeURIComponent),
  serialize: (list) => list.map((name) => name.replace(/[%,]/g, encodeURIComponent)).join(","),
  eq: (one, other) => one.join("\n") === other.join("\n"),
}).withDefault([]);

/** "column:value" parts; what is not understood is left out. */
const makePairsParser = <Value>(
  read: (text: string) => Value | null,
  write: (value: Value) => string,
) => {
  const serialize = (pairs: Readonly<Record<string, Value>>) =>
    Object.entries(pairs)
      .map(([column, value]) => `${column}:${write(value)}`)
      .join(",");
  return createParser<Readonly<Record<string, Value>>>({
    parse: (text) =>
      Object.fromEntries(
        text.split(",").flatMap((part): [string, Value][] => {
          const at = part.lastIndexOf(":");
          const value = at > 0 ? read(part.slice(at + 1)) : null;
          return value === null ? [] : [[part.slice(0, at), value]];
        }),
      ),
    serialize,
    eq: (one, other) => serialize(one) === serialize(other),
  }).withDefault({});
};

const only = makePairsParser<readonly CellState[]>(
  (text) => {
    const kept = cellStates.filter((state) => text.split(".").includes(state));
    return kept.length === 0 ? null : kept;
  },
  (states) => states.join("."),
);

const width = makePairsParser(
  (text) => {
    const px = Number(text);
    return Number.isFinite(px) ? clampWidth(px) : null;
  },
  (px) => String(Math.round(px)),
);

export const clampWidth = (px: number): number =>
  Math.min(widestPx, Math.max(narrowestPx, Math.round(px)));

export const tableViewParsers = {
  sort,
  find: parseAsString.withDefault(""),
  places: names,
  only,
  hidden: names,
  widthsPx: width,
  density: parseAsStringLiteral(densities).withDefault("roomy"),
};

/** Their names in the address, where they are not their own. */
export const tableViewKeys = {
  places: "place",
  hidden: "hide",
  widthsPx: "width",
  density: "rows",
} as const;
