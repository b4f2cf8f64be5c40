import type { Pool } from "pg";

const kept = ["candidate", "verdict", "citation", "known_answer", "criterion", "search"];

export type DatabaseTotals = {
  readonly rows: number;
  readonly commits: number;
  readonly walBytes: number;
  readonly eventBytes: number;
  readonly pageBytes: number;
  readonly resultBytes: number;
  readonly rowsOf: Readonly<Record<string, number>>;
};

/** What was written to this database since it was made, and how large what it keeps is, indexes included. */
export async function readTotals(pool: Pool): Promise<DatabaseTotals> {
  const { rows: tables } = await pool.query<{ name: string; rows: number; bytes: number }>(
    `SELECT relname AS name, (n_tup_ins + n_tup_upd + n_tup_del)::float8 AS rows,
       pg_total_relation_size(relid)::float8 AS bytes FROM pg_stat_user_tables`,
  );
  const { rows: totals } = await pool.query<{ commits: number; wal: number }>(
    `SELECT xact_commit::float8 AS commits, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS wal
     FROM pg_stat_database WHERE datname = current_database()`,
  );
  const bytesOf = (names: readonly string[]) =>
    tables.reduce((sum, { name, bytes }) => sum + (names.includes(name) ? bytes : 0), 0);
  return {
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    commits: totals[0]?.commits ?? 0,
    walBytes: totals[0]?.wal ?? 0,
    eventBytes: bytesOf(["search_event"]),
    pageBytes: bytesOf(["page"]),
    resultBytes: bytesOf(kept),
    rowsOf: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
  };
}
