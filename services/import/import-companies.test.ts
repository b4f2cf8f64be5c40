import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestContext } from "@/tests/support/test-context";
import { type ImportListener, importCompanies } from "./import-companies";
import { importStarter } from "./import-starter";
import type { ColumnMap } from "./map-columns";
import { BrokenFileError, type ReadRecord, readRecords } from "./read-records";

let context: Awaited<ReturnType<typeof createTestContext>>;
let folder: string;

beforeAll(async () => {
  context = await createTestContext({});
  folder = await mkdtemp(path.join(tmpdir(), "assay-import-"));
});
afterAll(async () => {
  await context.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => context.ctx.database.pool.query("DELETE FROM company"));

const countRows = () => context.ctx.database.prisma.company.count();
const readRows = () => context.ctx.database.prisma.company.findMany({ orderBy: { domain: "asc" } });

/** Imports records and tells what the listener heard. */
async function importRecords(records: AsyncIterable<ReadRecord>) {
  const skipped: { line: number; reason: string }[] = [];
  const previews: { columns: ColumnMap; names: string[] }[] = [];
  const heard: string[] = [];
  const listener: ImportListener = {
    preview: (columns, first) => {
      heard.push("preview");
      previews.push({ columns, names: first.map(({ name }) => name) });
    },
    skipped: (line, reason) => skipped.push({ line, reason }),
    progress: () => heard.push("stored"),
  };
  const { database } = context.ctx;
  const report = await importCompanies({
    database,
    records,
    source: "imported",
    verified: true,
    listener,
  });
  return { report, skipped, previews, heard };
}

async function importText(name: string, content: string | Uint8Array) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return importRecords(readRecords(file));
}

describe("formats", () => {
  it("reads a CSV with a byte order mark, semicolons, commas in texts and quoted line breaks", async () => {
    const { report, previews, heard } = await importText(
      "a.csv",
      '\uFEFFCompany;Homepage;Tag line;HQ Country;Tags\r\nAcme, Inc.;acme.com;"Robots\r\nfor ""all""; and more";Deutschland;robots,tools\r\nBeta;https://www.beta.io/en#top;Maps, charts;US;\r\n',
    );
    expect(report).toEqual({ rows: 2, imported: 2, skipped: 0 });
    expect(previews).toHaveLength(1);
    expect(previews[0]?.names).toEqual(["Acme, Inc.", "Beta"]);
    expect(heard).toEqual(["preview", "stored"]);
    expect(previews[0]?.columns).toEqual({
      name: "Company",
      website: "Homepage",
      oneLiner: "Tag line",
      country: "HQ Country",
      industries: "Tags",
    });
    expect(await readRows()).toMatchObject([
      {
        domain: "acme.com",
        name: "Acme, Inc.",
        oneLiner: 'Robots for "all"; and more',
        country: "Germany",
        industries: ["robots", "tools"],
        sources: ["imported"],
      },
      { domain: "beta.io", homepageUrl: "https://www.beta.io/en", country: "United States" },
    ]);
  });

  it("reads a comma table whose texts contain semicolons, and quotes in the middle of a text", async () => {
    await importText("b.csv", 'name,url,industries\nThe "Big" One,big.com,food;retail\n');
    expect(await readRows()).toMatchObject([
      { name: 'The "Big" One', industries: ["food", "retail"] },
    ]);
  });

  it("reads TSV, a JSON array and JSON lines", async () => {
    await importText("a.tsv", "name\turl\tsummary\nOne\tone.com\tmaps, charts; more\n");
    await importText("a.json", '[{"name":"Two","domain":"two.com","tags":["a","b"]}]\n');
    await importText("a.jsonl", '{"company":"Three","website":"three.com","founded":"May 1999"}');
    expect(await readRows()).toMatchObject([
      { domain: "one.com", oneLiner: "maps, charts; more" },
      { domain: "three.com", foundedYear: 1999 },
      { domain: "two.com", industries: ["a", "b"] },
    ]);
  });

  it("maps each JSON record by its own keys", async () => {
    const { report, skipped } = await importText(
      "keys.json",
      '[{"name":"No site"},{"name":"A","url":"a.com"},{"company":"B","website":"b.com","tagline":"Bread"}]',
    );
    expect(report).toEqual({ rows: 3, imported: 2, skipped: 1 });
    expect(skipped.map(({ line }) => line)).toEqual([1]);
    expect(await readRows()).toMatchObject([{ name: "A" }, { name: "B", oneLiner: "Bread" }]);
  });
});

describe("merging", () => {
  it("merges by registrable domain and never replaces a known field by nothing", async () => {
    await importText(
      "m1.csv",
      "name,website,one_liner,country,employees,industries\nAcme,https://www.acme.co.uk,Robots,UK,12,robots\n",
    );
    await importText(
      "m2.csv",
      "name,website,one_liner,city,employees\nAcme Ltd,http://shop.acme.co.uk/x,,Leeds,n/a\n",
    );
    expect(await readRows()).toMatchObject([
      {
        domain: "acme.co.uk",
        name: "Acme Ltd",
        oneLiner: "Robots",
        country: "United Kingdom",
        city: "Leeds",
        employees: 12,
        industries: ["robots"],
      },
    ]);
  });

  it("merges two rows of one file, and changes no count when the file comes again", async () => {
    const text = "name,website,one_liner\nA,a.com,Bread\nB,b.com,\nA again,www.a.com,\n";
    await importText("twice.csv", text);
    const first = await readRows();
    expect(first).toMatchObject([{ name: "A again", oneLiner: "Bread" }, { name: "B" }]);
    await importText("twice.csv", text);
    expect((await readRows()).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });
});

describe("what is wrong with a file", () => {
  it("reports bad rows with their line and imports the rest", async () => {
    const csv = await importText(
      "bad.csv",
      "name,website\nA,a.com\n,b.com\nC,\nD,localhost\nE,http://10.0.0.1/\nF,f.com\n",
    );
    expect(csv.skipped.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(csv.report).toEqual({ rows: 6, imported: 2, skipped: 4 });
    const lines = await importText("bad.jsonl", '{"name":"G","url":"g.com"}\n\nnope\n[1]\n');
    expect(lines.skipped.map(({ line }) => line)).toEqual([3, 4]);
    expect(await countRows()).toBe(3);
  });

  const many = Array.from({ length: 5000 }, (_, n) => ({ name: `N${n}`, url: `n${n}.com` }));
  const asCsv = ["name,url", ...many.map(({ name, url }) => `${name},${url}`)].join("\n");
  it.each<[string, string, string | Uint8Array]>([
    ["truncated JSON", "t.json", JSON.stringify(many).slice(0, -9)],
    ["JSON that goes wrong", "w.json", JSON.stringify(many).replace("N4800", 'N"4800')],
    ["a JSON object", "o.json", JSON.stringify({ companies: many })],
    ["bytes that are not UTF-8", "u.csv", Buffer.from(`${asCsv}\nCafé,cafe.com\n`, "latin1")],
    ["a quote that is never closed", "q.csv", `${asCsv}\n"open,open.com\nZ,z.com\n`],
    ["no website column", "n.csv", "name,phone\nA,1\nB,2\n"],
    ["no rows", "e.csv", "name,website\n"],
    ["nothing at all", "z.json", ""],
    ["an unknown format", "f.xlsx", "PK"],
  ])("changes nothing for %s", async (_, name, content) => {
    await importText("before.csv", "name,website\nKept,n1.com\n");
    await expect(importText(name, content)).rejects.toThrow(BrokenFileError);
    expect(await readRows()).toMatchObject([{ name: "Kept" }]);
  });

  it("stores hostile values as plain text, cut to a bounded length", async () => {
    const million = "x".repeat(1_100_000);
    const csv = await importText(
      "h.csv",
      `name,website,description,one_liner\n=HYPERLINK("u"),a.com,${million},a\0b\nB,javascript:alert(1),,\n`,
    );
    expect(csv.report).toEqual({ rows: 2, imported: 1, skipped: 1 });
    const json = JSON.stringify({ name: "\ud800 lone", url: "b.com", about: `${million}\0` });
    await importText("h.jsonl", `${json}\n{"__proto__":{"name":"P"},"name":"C","url":"c.com"}\n`);
    const rows = await readRows();
    expect(rows).toMatchObject([
      { name: '=HYPERLINK("u")', oneLiner: "a b" },
      { name: "\ufffd lone" },
      { name: "C" },
    ]);
    expect(rows.map(({ description }) => description?.length)).toEqual([20_000, 20_000, undefined]);
  });
});

describe("size", () => {
  it("reads at most one batch ahead of what is stored, so memory does not grow with the file", async () => {
    let read = 0;
    let stored = 0;
    let furthestAhead = 0;
    async function* generate(): AsyncGenerator<ReadRecord> {
      for (let n = 1; n <= 20_000; n += 1) {
        read = n;
        furthestAhead = Math.max(furthestAhead, read - stored);
        yield { line: n, record: { name: `Company ${n}`, url: `https://company-${n}.com` } };
      }
    }
    const { database } = context.ctx;
    const report = await importCompanies({
      database,
      records: generate(),
      source: "imported",
      verified: true,
      listener: {
        preview() {},
        skipped() {},
        progress(rows) {
          stored = rows - 1;
        },
      },
    });
    expect(report).toEqual({ rows: 20_000, imported: 20_000, skipped: 0 });
    expect(furthestAhead).toBeLessThanOrEqual(2_002);
    expect(await countRows()).toBe(20_000);
  });
});

describe("the starter list", () => {
  it("is imported as unverified, and again without a new row", async () => {
    const listener = { preview() {}, skipped() {}, progress() {} };
    const { database } = context.ctx;
    const report = await importStarter({ database, listener });
    expect(report.skipped).toBe(0);
    expect(report.imported).toBeGreaterThanOrEqual(300);
    await importStarter({ database, listener });
    const rows = await readRows();
    expect(rows).toHaveLength(report.imported);
    expect(rows.every(({ verified, sources }) => !verified && sources[0] === "starter")).toBe(true);
  });
});
