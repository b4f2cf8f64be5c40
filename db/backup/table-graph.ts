import type { Queryable } from "../queryable";

export type Table = { readonly name: string; readonly columns: readonly string[] };

export type ForeignKey = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  /** The row goes with the one it points at: it belongs to it. */
  readonly cascades: boolean;
};

/** The app's tables, those that others point at first, and the foreign keys between them. */
export type TableGraph = {
  readonly tables: readonly Table[];
  readonly keys: readonly ForeignKey[];
};

export async function readTableGraph(db: Queryable): Promise<TableGraph> {
  const tables = await db.query<Table>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
  );
  const keys = await db.query<ForeignKey>(
    `SELECT s.relname AS table, t.relname AS target, k.confdeltype = 'c' AS cascades,
       ARRAY(SELECT attname::text FROM unnest(k.conkey) WITH ORDINALITY AS n(num, i)
         JOIN pg_attribute ON attrelid = k.conrelid AND attnum = n.num ORDER BY i) AS columns,
       ARRAY(SELECT attname::text FROM unnest(k.confkey) WITH ORDINALITY AS n(num, i)
         JOIN pg_attribute ON attrelid = k.confrelid AND attnum = n.num ORDER BY i) AS "targetColumns"
     FROM pg_constraint k JOIN pg_class s ON s.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace ORDER BY k.conname`,
  );
  return { tables: orderTables(tables.rows, keys.rows), keys: keys.rows };
}

/** Tables behind those that they point at; of tables that point at each other, in the order of their names. */
export function orderTables(tables: readonly Table[], keys: readonly ForeignKey[]): Table[] {
  const ordered: Table[] = [];
  const seen = new Set<string>();
  const visit = (table: Table) => {
    if (seen.has(table.name)) return;
    seen.add(table.name);
    for (const key of keys.filter((one) => one.table === table.name)) {
      const target = tables.find(({ name }) => name === key.target);
      if (target) visit(target);
    }
    ordered.push(table);
  };
  for (const table of tables) visit(table);
  return ordered;
}
