import { loadSearchViews } from "@/db/rows/search-row";
import { type ExportFormat, type ExportRequest, exportedStates } from "@/research/export-request";
import type { ServiceContext } from "../context";
import { exportColumns } from "./export-columns";
import { readExportRows } from "./read-export-rows";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";
import { writeXlsx } from "./write-xlsx";

type ExportedFile = {
  readonly name: string;
  readonly contentType: string;
  /** Made as it is read; to be ended (`return`) when nobody reads on. */
  readonly body: AsyncGenerator<Uint8Array>;
};

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The companies of a search with all that stands behind their verdicts, as a file. Null: there is no such search. */
export async function exportSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: ExportRequest & { searchId: string };
}): Promise<ExportedFile | null> {
  const { format } = input;
  const { pool } = ctx.database;
  const [search] = await loadSearchViews(pool, [input.searchId]);
  if (!search) return null;
  const { ranks = null } = input;
  const states = ranks === null ? exportedStates[input.rows] : null;
  const pages = readExportRows(pool, { searchId: search.id, states, ranks });
  const columns = exportColumns(search);
  return {
    name: nameFile(search.query, ranks === null ? input.rows : "selected", format),
    contentType: contentTypes[format],
    body:
      format === "json"
        ? writeJson(pages)
        : format === "xlsx"
          ? writeXlsx(pages, columns)
          : writeCsv(pages, columns, input.bom === "1"),
  };
}

/** "fintechs-in-africa-matches.csv": letters that every file system and header takes. */
function nameFile(query: string, rows: string, format: ExportFormat): string {
  const words = query
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${words === "" ? "assay" : words}-${rows}.${format}`;
}
