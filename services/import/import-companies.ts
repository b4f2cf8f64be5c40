import type { Database } from "@/db/database";
import { inTransaction } from "@/db/transaction";
import { type CompanyRow, upsertCompanies } from "@/db/upsert-companies";
import type { Source } from "@/research/company";
import { type ColumnMap, mapColumns } from "./map-columns";
import { BrokenFileError, type ReadRecord } from "./read-records";
import { toCompany } from "./to-company";

export type ImportReport = {
  readonly rows: number;
  readonly imported: number;
  readonly skipped: number;
};

export type ImportListener = {
  /** The mapping and the first companies, before anything is stored. */
  preview(columns: ColumnMap, first: readonly CompanyRow[]): void;
  /** A row that was left out, and why. */
  skipped(line: number, reason: string): void;
  progress(rows: number): void;
};

const batchSize = 2_000;
const previewed = 3;

/**
 * Brings a file's companies into the corpus in one transaction: a file that turns out broken changes nothing, a bad
 * row is reported and left out. Same registrable domain, same company: known fields are replaced by what the file
 * says, never by nothing. Memory does not grow with the file.
 */
export async function importCompanies(input: {
  database: Database;
  records: AsyncIterable<ReadRecord>;
  source: Source;
  verified: boolean;
  listener: ImportListener;
}): Promise<ImportReport> {
  const { listener } = input;
  return inTransaction(input.database.pool, async (client) => {
    const columnsOf = rememberColumns();
    let firstColumns: ColumnMap | null = null;
    /** Records without the columns that a company needs, until one has them: JSON records differ, tables do not. */
    let unmapped: { line: number; problem: string }[] = [];
    let rows = 0;
    let imported = 0;
    let skipped = 0;
    let batch = new Map<string, CompanyRow>();
    const skip = (line: number, reason: string) => {
      skipped += 1;
      listener.skipped(line, reason);
    };
    let shown = false;
    const showPreview = () => {
      if (!shown) listener.preview(firstColumns ?? {}, [...batch.values()].slice(0, previewed));
      shown = true;
    };
    const flush = async () => {
      showPreview();
      await upsertCompanies(client, [...batch.values()], input);
      imported += batch.size;
      batch = new Map();
      listener.progress(rows);
    };
    for await (const read of input.records) {
      rows += 1;
      if ("problem" in read) {
        skip(read.line, read.problem);
        continue;
      }
      const columns = columnsOf(read.record);
      const problem = findMissing(columns, read.record);
      if (problem !== null) {
        if (firstColumns !== null) skip(read.line, problem);
        else unmapped.push({ line: read.line, problem });
        if (unmapped.length >= maxUnmapped) break;
        continue;
      }
      firstColumns ??= columns;
      for (const earlier of unmapped) skip(earlier.line, earlier.problem);
      unmapped = [];
      const company = toCompany(read.record, columns);
      if (!company.ok) {
        skip(read.line, company.error.message);
        continue;
      }
      // One statement cannot merge two rows into the same company; two statements can.
      if (batch.size >= batchSize || batch.has(company.value.domain)) await flush();
      batch.set(company.value.domain, company.value);
      if (batch.size === previewed) showPreview();
    }
    if (unmapped[0]) throw new BrokenFileError(unmapped[0].problem);
    if (rows === 0) throw new BrokenFileError("The file has no rows.");
    if (batch.size > 0) await flush();
    return { rows, imported, skipped };
  });
}

const maxUnmapped = 100;
const maxRemembered = 200;

/** `mapColumns` for each record: a table's records share their keys, JSON records may not. */
function rememberColumns(): (record: Readonly<Record<string, unknown>>) => ColumnMap {
  const known = new Map<string, ColumnMap>();
  return (record) => {
    const headers = Object.keys(record);
    const key = headers.join("\n");
    const columns = known.get(key) ?? mapColumns(headers);
    if (known.size < maxRemembered) known.set(key, columns);
    return columns;
  };
}

function findMissing(columns: ColumnMap, record: Readonly<Record<string, unknown>>): string | null {
  const missing = [
    ...(columns.name === undefined ? ["a name (name, company)"] : []),
    ...(columns.website === undefined ? ["a website (website, url, domain)"] : []),
  ];
  if (missing.length === 0) return null;
  const headers = Object.keys(record)
    .slice(0, 30)
    .map((header) => header.slice(0, 60));
  return `No column gives ${missing.join(" or ")}. The columns are: ${headers.join(", ")}.`;
}
