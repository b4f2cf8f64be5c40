import { stringify } from "csv-stringify/sync";
import type { ExportCell, ExportColumn } from "./export-columns";
import type { ExportRow } from "./read-export-rows";

/**
 * RFC 4180, UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front, since most of it was
 * written by strangers.
 */
export async function* writeCsv(
  pages: AsyncIterable<readonly ExportRow[]>,
  columns: readonly ExportColumn[],
  withByteOrderMark: boolean,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const header = write([columns.map((column) => column.header)]);
  yield encoder.encode(withByteOrderMark ? `\uFEFF${header}` : header);
  for await (const page of pages) {
    yield encoder.encode(write(page.map((row) => columns.map(({ read }) => toText(read(row))))));
  }
}

const write = (records: readonly (readonly (string | number | null)[])[]): string =>
  stringify([...records], { record_delimiter: "windows", escape_formulas: true });

const toText = (cell: ExportCell) => (typeof cell === "object" && cell !== null ? cell.date : cell);
