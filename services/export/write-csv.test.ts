import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { exportColumns } from "./export-columns";
import { exportedCriterion, exportRow, pagesOf, readAt } from "./export-row.fixture";
import { writeCsv } from "./write-csv";

const columns = exportColumns([exportedCriterion]);

async function write(names: readonly string[], bom = false): Promise<string> {
  const pages = pagesOf(...names.map((name) => [exportRow({ name })]));
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCsv(pages, columns, bom)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" });

describe("writeCsv", () => {
  it("writes one company a record, with verdict, confidence, judge, reasoning, quote, page and dates", async () => {
    expect(read(await write(["Lumenforge"]))).toEqual([
      expect.objectContaining({
        Company: "Lumenforge",
        Result: "match",
        "good reviews": "met",
        "good reviews: confidence": "0.8",
        "good reviews: judged by": "estimate",
        "good reviews: reasoning": "It says so.",
        "good reviews: evidence": "Rated 4.8 out of 5",
        "good reviews: pages": "https://lumenforge.test/customers",
        "good reviews: pages read at": readAt,
        "Checked at": readAt,
      }),
    ]);
  });

  it("survives commas, quotes, line ends and other scripts, after RFC 4180", async () => {
    const names = ['a "quoted", name', "two\r\nlines", "Müller & 株式会社", ""];
    const csv = await write(names);
    expect(read(csv).map(({ Company }) => Company)).toEqual(names);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv).toContain('"a ""quoted"", name"');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "makes no formula of %j",
    async (name) => {
      expect(read(await write([name]))[0]?.Company).toBe(`'${name}`);
    },
  );

  it("begins with a byte order mark when asked, and only then", async () => {
    expect((await write(["A"], true)).startsWith("\uFEFFCompany,")).toBe(true);
    expect((await write(["A"])).startsWith("Company,")).toBe(true);
  });
});
