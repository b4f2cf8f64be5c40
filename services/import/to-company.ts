import { parse } from "tldts";
import type { CompanyRow } from "@/db/upsert-companies";
import { type companyStatuses, companyTypes, fundingStages } from "@/research/company";
import { normalizeCountry, parseLocation } from "@/research/plan/places";
import { fail, type Result, succeed } from "@/research/result";
import type { ColumnMap, ImportField } from "./map-columns";

type RowErrorCode = "no_name" | "no_website" | "bad_website";

/** One record of a file → a company, or why it cannot be one. Fields that make no sense are left unknown. */
export function toCompany(
  record: Readonly<Record<string, unknown>>,
  columns: ColumnMap,
): Result<CompanyRow, RowErrorCode> {
  const fields = readCompanyFields(record, columns);
  if (!fields.ok) return fields;
  const { name } = fields.value;
  const website = columns.website === undefined ? null : readText(record[columns.website], 2000);
  if (website === null) return fail("no_website", `"${name}" has no website`);
  const address = readWebsite(website);
  if (!address)
    return fail(
      "bad_website",
      `"${website.slice(0, 80)}", given for "${name.slice(0, 80)}", is not a public website`,
    );
  return succeed({ ...address, ...fields.value });
}

/** All that a record says of a company but its address. */
export function readCompanyFields(
  record: Readonly<Record<string, unknown>>,
  columns: ColumnMap,
): Result<Omit<CompanyRow, "domain" | "homepage_url">, "no_name"> {
  const read = (field: ImportField): unknown => {
    const column = columns[field];
    return column === undefined ? null : record[column];
  };
  const name = readText(read("name"), 200);
  if (name === null) return fail("no_name", "it has no name");
  const location = readText(read("location"), 500);
  const place = location === null ? null : parseLocation(location);
  const country = readText(read("country"), 100);
  return succeed({
    name,
    one_liner: readText(read("oneLiner"), 500),
    description: readText(read("description"), 20_000),
    country: (country === null ? null : normalizeCountry(country)) ?? place?.country ?? null,
    region: readText(read("region"), 100) ?? place?.region ?? null,
    city: readText(read("city"), 100) ?? place?.city ?? null,
    founded_year: readYear(read("foundedYear")),
    cohort_year: readCohortYear(read("cohortYear")),
    employees: readCount(read("employees")),
    funding_usd: readMoney(read("fundingUsd")),
    funding_stage: readOneOf(read("fundingStage"), fundingStages),
    company_type: readOneOf(read("companyType"), companyTypes),
    status: readStatus(read("status")),
    hiring: readYesNo(read("hiring")),
    nonprofit: readYesNo(read("nonprofit")),
    industries: readList(read("industries")),
  });
}

/** The company's registrable domain and homepage; reserved names (the demo companies' `.test`) are nobody's to import. */
export function readWebsite(text: string): { domain: string; homepage_url: string } | null {
  const written = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  const host = url.hostname.toLowerCase();
  const { domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  const isPublic = isIcann === true || isPrivate === true;
  if (!domain || !isPublic || url.username !== "" || url.port !== "") return null;
  url.hash = "";
  return { domain, homepage_url: url.href };
}

/** Trimmed, without control characters; null when nothing is left. */
function readText(value: unknown, maxLength: number): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value)
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxLength)
    .toWellFormed();
  return text === "" ? null : text;
}

function readYear(value: unknown): number | null {
  const year = Number(/\b(1[5-9]\d\d|20\d\d)\b/.exec(readText(value, 40) ?? "")?.[1]);
  return Number.isInteger(year) ? year : null;
}

/** "Winter 2012", "2012" or, as batches are named, "W12". */
function readCohortYear(value: unknown): number | null {
  const short = /^[a-z]{1,2}'?(\d\d)$/i.exec(readText(value, 40) ?? "")?.[1];
  return short === undefined ? readYear(value) : 2000 + Number(short);
}

/** An exact count; a range ("11-50") is not one, so it stays unknown. */
function readCount(value: unknown): number | null {
  const text = (readText(value, 40) ?? "").replace(/[,\s']/g, "");
  return /^\d{1,8}$/.test(text) ? Number(text) : null;
}

function readMoney(value: unknown): number | null {
  const match = /^(?:US)?\$?(\d+(?:\.\d+)?)(k|m|b|bn|million|billion)?(?:USD)?$/i.exec(
    (readText(value, 40) ?? "").replace(/[,\s]/g, ""),
  );
  if (!match?.[1]) return null;
  const scale = { k: 1e3, m: 1e6, b: 1e9 }[match[2]?.[0]?.toLowerCase() ?? ""] ?? 1;
  return Number(match[1]) * scale;
}

function readOneOf(value: unknown, known: readonly string[]): string | null {
  const folded = (readText(value, 60) ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "_");
  return known.includes(folded) ? folded : null;
}

const statusWords: Readonly<Record<string, (typeof companyStatuses)[number]>> = {
  active: "active",
  operating: "active",
  acquired: "acquired",
  public: "public",
  ipo: "public",
  inactive: "inactive",
  closed: "inactive",
  dead: "inactive",
};

function readStatus(value: unknown): string | null {
  return statusWords[(readText(value, 40) ?? "").toLowerCase()] ?? null;
}

function readYesNo(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const text = (readText(value, 10) ?? "").toLowerCase();
  if (["true", "yes", "y", "1"].includes(text)) return true;
  return ["false", "no", "n", "0"].includes(text) ? false : null;
}

function readList(value: unknown): string[] {
  const parts = Array.isArray(value) ? value : (readText(value, 2000) ?? "").split(/[;,|]/);
  return parts.flatMap((part) => readText(part, 80) ?? []).slice(0, 30);
}
