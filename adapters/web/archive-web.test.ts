import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createArchiveWeb, listArchiveCompanies } from "./archive-web";

const signal = new AbortController().signal;
let folder: string;
let archive: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-archive-"));
  archive = join(folder, "sites");
  mkdirSync(join(archive, "lead-bank"), { recursive: true });
  const home = `<title>Home | Lead Bank</title><meta name="description" content="A bank."><p>Hello</p>`;
  writeFileSync(join(archive, "lead-bank/homepage.html.gz"), gzipSync(home));
  writeFileSync(join(archive, "lead-bank/about.html.gz"), gzipSync("<p>About</p>"));
  writeFileSync(join(folder, "secret.gz"), gzipSync("secret"));
  const entry = (page: string, file: string, source_url: string, canonical: string | null) => ({
    company: "lead-bank",
    page,
    file,
    meta: { source_url, canonical },
  });
  writeFileSync(
    join(archive, "index.json"),
    JSON.stringify([
      entry("homepage", "sites/lead-bank/homepage.html.gz", "https://www.lead.bank", null),
      entry(
        "about",
        "lead-bank/about.html.gz",
        "https://www.lead.bank/about#x",
        "https://lead.bank/us/",
      ),
      entry("careers", "../secret.gz", "https://www.lead.bank/careers", null),
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bodyOf(url: string): Promise<string> {
  const answer = await createArchiveWeb(archive).get(url, { signal });
  if (!answer.ok) return answer.error.code;
  return `${answer.value.status} ${new TextDecoder().decode(answer.value.body)}`;
}

describe("archive web", () => {
  it("finds a page whatever its protocol, www, trailing slash and fragment", async () => {
    for (const url of [
      "https://www.lead.bank/about",
      "http://lead.bank/about/",
      "https://lead.bank/us#y",
    ]) {
      expect(await bodyOf(url)).toBe("200 <p>About</p>");
    }
    expect(await bodyOf("http://lead.bank/")).toContain("Hello");
  });

  it("answers 404 for robots.txt and everything that is not stored", async () => {
    expect(await bodyOf("https://www.lead.bank/robots.txt")).toMatch(/^404/);
    expect(await bodyOf("https://www.lead.bank/about?page=2")).toMatch(/^404/);
    expect(await bodyOf("https://example.com/")).toMatch(/^404/);
    expect(await bodyOf("ftp://lead.bank/")).toBe("bad_url");
  });

  it("reads no file outside of its folder, whatever the index says", async () => {
    await expect(bodyOf("https://www.lead.bank/careers")).rejects.toThrow("no file");
  });

  it("names its companies by what their homepages say", () => {
    expect(listArchiveCompanies(archive)).toEqual([
      {
        name: "Lead Bank",
        domain: "lead.bank",
        homepageUrl: "https://www.lead.bank",
        oneLiner: "A bank.",
      },
    ]);
  });
});
