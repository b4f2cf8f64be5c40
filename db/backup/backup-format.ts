import { z } from "zod";

/** The first line of a backup; then one line a row, tables behind those that they point at; then `backupEndSchema`. */
export const backupHeadSchema = z.object({
  format: z.literal("assay-backup"),
  version: z.literal(1),
  /** A whole database, or one user and what belongs to them. */
  holds: z.enum(["database", "user"]),
  madeAt: z.iso.datetime(),
  /** Names of the migrations behind the rows. */
  migrations: z.array(z.string()),
  columns: z.record(z.string(), z.array(z.string())),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

/** The last line: a file without it was cut short. */
export const backupEndSchema = z.object({ end: z.literal(true), rows: z.number().int() });

export const writeRow = (table: string, row: string) => `{"table":"${table}","row":${row}}`;

/** The row stays text: numbers of Postgres are wider than JavaScript's. */
export function readRow(line: string): { table: string; row: string } | null {
  const [, table, row] = /^\{"table":"(\w+)","row":(\{.*\})\}$/s.exec(line) ?? [];
  return table === undefined || row === undefined ? null : { table, row };
}
