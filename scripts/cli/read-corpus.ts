import type { CompanyRow } from "@/db/upsert-companies";
import type { CompanyProfile } from "@/research/company";
import { companyProfileSchema } from "@/research/company";
import { mapColumns } from "@/services/import/map-columns";
import { readRecords } from "@/services/import/read-records";
import { readCompanyFields, toCompany } from "@/services/import/to-company";

export type CorpusCompany = {
  /** The row's own `id` as the file has it; its line number where it has none. */
  readonly id: string | number;
  readonly profile: CompanyProfile;
};

/**
 * The companies of a file, read as `assay import` reads it; rows without a name are passed over. Throws
 * `BrokenFileError` when the file cannot be read.
 */
export async function* readCorpus(file: string): AsyncGenerator<CorpusCompany> {
  let columns: ReturnType<typeof mapColumns> | null = null;
  for await (const read of readRecords(file)) {
    if ("problem" in read) continue;
    columns ??= mapColumns(Object.keys(read.record));
    const fields = readCompanyFields(read.record, columns);
    if (!fields.ok) continue;
    const { id = read.line } = read.record;
    if (typeof id !== "string" && typeof id !== "number") continue;
    // A row is asked about by its id: without a website it is still a company.
    const domain = `row-${read.line}.invalid`;
    const company = toCompany(read.record, columns);
    const row = company.ok
      ? company.value
      : { ...fields.value, domain, homepage_url: `https://${domain}/` };
    yield { id, profile: toProfile(String(id), row) };
  }
}

const toProfile = (id: string, row: CompanyRow): CompanyProfile =>
  companyProfileSchema.parse({
    id,
    name: row.name,
    domain: row.domain,
    homepageUrl: row.homepage_url,
    oneLiner: row.one_liner,
    description: row.description,
    country: row.country,
    region: row.region,
    city: row.city,
    foundedYear: row.founded_year,
    cohortYear: row.cohort_year,
    employees: row.employees,
    fundingUsd: row.funding_usd,
    fundingStage: row.funding_stage,
    companyType: row.company_type,
    status: row.status,
    hiring: row.hiring,
    nonprofit: row.nonprofit,
    industries: row.industries,
  });
