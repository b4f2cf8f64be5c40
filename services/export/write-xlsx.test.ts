import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { exportColumns } from "./export-columns";
import { exportedCriterion, exportRow, pagesOf } from "./export-row.fixture";
import { writeXlsx } from "./write-xlsx";

const columns = exportColumns([exportedCriterion]);

async function write(names: readonly string[]) {
  const pages = pagesOf(...names.map((name) => [exportRow({ name })]));
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeXlsx(pages, columns)) chunks.push(chunk);
  const files = unzipSync(Buffer.concat(chunks));
  const textOf = (name: string) => Buffer.from(files[name] ?? []).toString("utf8");
  return { names: Object.keys(files), textOf, rows: readRows(textOf("xl/worksheets/sheet1.xml")) };
}

/** The sheet's cells as a reader of XML sees them. */
function readRows(xml: string): string[][] {
  const rows: string[][] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === "row") rows.push([]);
        if (name === "c") rows.at(-1)?.push("");
      },
      ontext(text) {
        const row = rows.at(-1);
        if (row && row.length > 0) row.push((row.pop() ?? "") + text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return rows;
}

describe("writeXlsx", () => {
  it("is a workbook of one sheet with a header and one company a row", async () => {
    const { names, rows, textOf } = await write(["One", "Two"]);
    expect(names).toContain("[Content_Types].xml");
    expect(rows.map(([first]) => first)).toEqual(["Company", "One", "Two"]);
    expect(rows.every(({ length }) => length === columns.length)).toBe(true);
    expect(textOf("xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A1:U3"/>');
  });

  it("holds dates as days, numbers as numbers, and texts that look like formulas as texts", async () => {
    const { rows, textOf } = await write(["=1+1"]);
    const at = (header: string) => rows[1]?.[columns.findIndex((one) => one.header === header)];
    expect(at("Founded")).toBe("2019");
    expect(Number(at("Checked at"))).toBeCloseTo(46_348.3416667, 6);
    expect(at("Company")).toBe("=1+1");
    expect(textOf("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("keeps what XML and Excel would read as their own, and drops what XML cannot carry", async () => {
    const { rows } = await write(["<b>&amp;</b>", "a\u0000\u001fb", "_x0041_", "x".repeat(40_000)]);
    expect(rows[1]?.[0]).toBe("<b>&amp;</b>");
    expect(rows[2]?.[0]).toBe("ab");
    expect(rows[3]?.[0]).toBe("_x005F_x0041_");
    expect(rows[4]?.[0]).toHaveLength(32_767);
  });
});
