import { type ForeignKey, orderTables, type TableGraph } from "./table-graph";

/** Of no use elsewhere, or secret: what would let in, or send, from wherever the backup is brought back. */
export const keptBack: ReadonlySet<string> = new Set([
  "session",
  "account",
  "verification",
  "api_key",
  "webhook_endpoint",
  "webhook_delivery",
]);

export type TableRows = {
  readonly table: string;
  readonly columns: readonly string[];
  /** A query of all its rows that belong in; `$1` is the user's id. */
  readonly sql: string;
};

/**
 * One user and all that belongs to them, table by table as the foreign keys say: rows that would go with the user, and
 * those of shared tables (companies, pages) that they point at.
 */
export function selectUserRows(graph: TableGraph): TableRows[] {
  const owned = new Map<string, string>([["user", `SELECT * FROM "user" WHERE id = $1`]]);
  const ordered = orderTables(graph.tables, graph.keys);
  for (const { name } of ordered) {
    const key = graph.keys.find(
      (one) => one.table === name && one.cascades && owned.has(one.target),
    );
    if (!key || keptBack.has(name) || owned.has(name)) continue;
    owned.set(
      name,
      `SELECT * FROM ${quote(name)} WHERE ${within(key, owned.get(key.target) ?? "")}`,
    );
  }
  const shared = new Map<string, string[]>();
  // From the tables that point to those pointed at, so that what a shared row itself points at comes along.
  for (const { name } of [...ordered].reverse()) {
    const selected = owned.get(name) ?? unite(name, shared.get(name));
    if (selected === null) continue;
    for (const key of graph.keys) {
      if (key.table !== name || owned.has(key.target)) continue;
      const pointed = `(${columnsOf(key.targetColumns)}) IN (SELECT ${columnsOf(key.columns)} FROM (${selected}) AS pointing)`;
      shared.set(key.target, [...(shared.get(key.target) ?? []), pointed]);
    }
  }
  return ordered.flatMap(({ name, columns }) => {
    const sql = owned.get(name) ?? unite(name, shared.get(name));
    return sql === null ? [] : [{ table: name, columns, sql }];
  });
}

const unite = (table: string, conditions: readonly string[] | undefined) =>
  conditions ? `SELECT * FROM ${quote(table)} WHERE ${conditions.join(" OR ")}` : null;

const within = (key: ForeignKey, parents: string) =>
  `(${columnsOf(key.columns)}) IN (SELECT ${columnsOf(key.targetColumns)} FROM (${parents}) AS parents)`;

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
export const columnsOf = (names: readonly string[]) => names.map(quote).join(", ");
