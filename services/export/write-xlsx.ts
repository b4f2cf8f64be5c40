import { Zip, ZipDeflate } from "fflate";
import type { ExportCell, ExportColumn } from "./export-columns";
import type { ExportRow } from "./read-export-rows";

/**
 * A workbook of one sheet (ECMA-376), written as it is read: texts are inline, so no table of strings has to be kept, and
 * none of them can be a formula.
 */
export async function* writeXlsx(
  pages: AsyncIterable<readonly ExportRow[]>,
  columns: readonly ExportColumn[],
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const addFile = (name: string) => {
    const file = new ZipDeflate(name, { level: 3 });
    zip.add(file);
    return (text: string, isLast: boolean) => file.push(encoder.encode(text), isLast);
  };
  for (const [name, text] of Object.entries(fixedParts)) addFile(name)(text, true);
  const sheet = addFile("xl/worksheets/sheet1.xml");
  sheet(startSheet(columns), false);
  let rowCount = 1;
  for await (const page of pages) {
    rowCount += page.length;
    sheet(
      page.map((row) => writeRow(columns.map(({ read }) => writeCell(read(row))))).join(""),
      false,
    );
    yield* ready.splice(0);
  }
  const range = `A1:${columnName(columns.length)}${rowCount}`;
  sheet(`</sheetData><autoFilter ref="${range}"/></worksheet>`, true);
  zip.end();
  yield* ready.splice(0);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const parts = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Everything but the sheet. Cell formats: 0 as it is, 1 a header, 2 a moment. */
const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${parts}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${parts}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${parts}.styles+xml"/></Types>`,
  "_rels/.rels": `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Companies" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

function startSheet(columns: readonly ExportColumn[]): string {
  const widths = columns.map(
    ({ wide }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${wide ? 48 : 18}" customWidth="1"/>`,
  );
  const headers = writeRow(columns.map(({ header }) => writeText(header, 1)));
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${headers}`;
}

const writeRow = (cells: readonly string[]) => `<row>${cells.join("")}</row>`;

function writeCell(cell: ExportCell): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (typeof cell === "string") return writeText(cell, 0);
  return `<c s="2"><v>${toSerialDay(cell.date)}</v></c>`;
}

/** The longest text that a cell of Excel holds. */
const maxCellLength = 32_767;

const writeText = (text: string, format: number) =>
  `<c s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;

/** What XML cannot carry is left out; what Excel would read as an escape of its own is escaped. */
const escapeText = (text: string) =>
  text
    .slice(0, maxCellLength)
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");

/** Days since the spreadsheet's epoch, in UTC. */
const toSerialDay = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

/** From 1: A, B, …, Z, AA. */
function columnName(position: number): string {
  const letter = String.fromCharCode(65 + ((position - 1) % 26));
  return position > 26 ? columnName(Math.floor((position - 1) / 26)) + letter : letter;
}
