import type { CandidateView } from "@/research/search-view";
import type { Column } from "./columns";

/** Rows as tab-separated text for a spreadsheet, with a line of headers where there is more than one cell. */
export function writeTsv(rows: readonly CandidateView[], columns: readonly Column[]): string {
  const cells = rows.map((row) => columns.map((column) => writeField(column.text(row))));
  const isOneCell = rows.length === 1 && columns.length === 1;
  const head = isOneCell ? [] : [columns.map(({ words }) => writeField(words))];
  return [...head, ...cells].map((fields) => fields.join("\t")).join("\n");
}

/** A spreadsheet would run a text that begins like a formula: an apostrophe keeps it text. */
function writeField(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
