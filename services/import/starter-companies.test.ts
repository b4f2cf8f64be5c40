import { beforeAll, describe, expect, it } from "vitest";
import type { CompanyRow } from "@/db/upsert-companies";
import { normalizeCountry } from "@/research/plan/places";
import { mapColumns } from "./map-columns";
import { readRecords } from "./read-records";
import { toCompany } from "./to-company";

const file = "prisma/seed/starter-companies.csv";

describe("the starter list", () => {
  const companies: CompanyRow[] = [];
  const writtenCountries: string[] = [];
  const leftOut: string[] = [];

  beforeAll(async () => {
    for await (const read of readRecords(file)) {
      if ("problem" in read) {
        leftOut.push(`${read.line}: ${read.problem}`);
        continue;
      }
      writtenCountries.push(String(read.record.country));
      const company = toCompany(read.record, mapColumns(Object.keys(read.record)));
      if (company.ok) companies.push(company.value);
      else leftOut.push(`${read.line}: ${company.error.message}`);
    }
  });

  it("maps without a line left out", () => {
    expect(leftOut).toEqual([]);
    expect(companies.length).toBeGreaterThanOrEqual(300);
  });

  it("covers many countries, at most 35 % of it American, all under their canonical names", () => {
    expect(writtenCountries.filter((name) => normalizeCountry(name) !== name)).toEqual([]);
    expect(new Set(writtenCountries).size).toBeGreaterThanOrEqual(45);
    const american = writtenCountries.filter((name) => name === "United States").length;
    expect(american / writtenCountries.length).toBeLessThanOrEqual(0.35);
  });

  it("has each registrable domain once", () => {
    const seen = new Set<string>();
    const repeated = companies.filter(({ domain }) => seen.size === seen.add(domain).size);
    expect(repeated.map(({ domain }) => domain)).toEqual([]);
  });

  it("says of every company where it is, what it does and what it belongs to", () => {
    const incomplete = companies.filter((company) => {
      const words = company.one_liner?.split(" ").length ?? 0;
      const industries = company.industries.length;
      return !company.city || words < 6 || words > 16 || industries < 1 || industries > 3;
    });
    expect(incomplete.map(({ name }) => name)).toEqual([]);
    expect(companies.filter((company) => !company.homepage_url.startsWith("https://"))).toEqual([]);
  });
});
