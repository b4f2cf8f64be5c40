import { describe, expect, it } from "vitest";
import { makeCandidate } from "@/components/search/search-fixtures";
import { makeColumns } from "./columns";
import { writeTsv } from "./write-tsv";

const columns = makeColumns([]).filter(({ id }) => id === "company" || id === "since");
const named = (name: string) =>
  makeCandidate(1, "matched", {
    company: { ...makeCandidate(1).company, name, foundedYear: 2019 },
  });

describe("writeTsv", () => {
  it("writes a line of headers and one line a company", () => {
    expect(writeTsv([named("Lume"), named("Ash")], columns)).toBe(
      "Company\tYear of its founding\nLume\t2019\nAsh\t2019",
    );
  });

  it("copies a single cell as nothing but its text", () => {
    expect(writeTsv([named("Lume")], columns.slice(0, 1))).toBe("Lume");
  });

  it.each(["=1+1", "+1", "-1", "@sum", "\t=1"])("keeps %j from being run as a formula", (name) => {
    expect(writeTsv([named(name)], columns.slice(0, 1))).toBe(`'${name.trim()}`);
  });

  it("keeps a cell in its cell, whatever it holds", () => {
    expect(writeTsv([named("a\tb\r\nc")], columns.slice(0, 1))).toBe("a b c");
  });
});
