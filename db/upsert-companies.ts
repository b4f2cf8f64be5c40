import type { PoolClient } from "pg";
import type { Source } from "@/research/company";

/** A company as a file or a generator gives it; null where it says nothing usable. */
export type CompanyRow = {
  readonly domain: string;
  readonly name: string;
  readonly homepage_url: string;
  readonly one_liner: string | null;
  readonly description: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly founded_year: number | null;
  readonly cohort_year?: number | null;
  readonly employees: number | null;
  readonly funding_usd: number | null;
  readonly funding_stage: string | null;
  readonly company_type: string | null;
  readonly status: string | null;
  readonly hiring: boolean | null;
  readonly nonprofit: boolean | null;
  readonly industries: readonly string[];
};

/**
 * Adds companies to one source, or merges them into the rows with their domain: what is unknown keeps what was known.
 * A model's find names and places only companies that nobody else has named.
 */
export async function upsertCompanies(
  client: PoolClient,
  companies: readonly CompanyRow[],
  options: { source: Source; verified: boolean },
): Promise<void> {
  if (companies.length === 0) return;
  await client.query(
    `INSERT INTO company (domain, name, homepage_url, one_liner, description, country, region, city, founded_year,
       cohort_year, employees, funding_usd, funding_stage, company_type, status, hiring, nonprofit, industries, sources, verified)
     SELECT r.domain, r.name, r.homepage_url, r.one_liner, r.description, r.country, r.region, r.city, r.founded_year,
       r.cohort_year, r.employees, r.funding_usd, r.funding_stage, r.company_type, r.status, r.hiring, r.nonprofit,
       ARRAY(SELECT jsonb_array_elements_text(r.industries)), ARRAY[$2], $3
     FROM jsonb_to_recordset($1) AS r(domain text, name text, homepage_url text, one_liner text, description text,
       country text, region text, city text, founded_year int, cohort_year int, employees int, funding_usd float8, funding_stage text,
       company_type text, status text, hiring boolean, nonprofit boolean, industries jsonb)
     ON CONFLICT (domain) DO UPDATE SET
       name = CASE WHEN $2 = 'web' THEN company.name ELSE excluded.name END,
       homepage_url = CASE WHEN $2 = 'web' THEN company.homepage_url ELSE excluded.homepage_url END,
       one_liner = coalesce(excluded.one_liner, company.one_liner),
       description = coalesce(excluded.description, company.description),
       country = coalesce(excluded.country, company.country),
       region = coalesce(excluded.region, company.region),
       city = coalesce(excluded.city, company.city),
       founded_year = coalesce(excluded.founded_year, company.founded_year),
       cohort_year = coalesce(excluded.cohort_year, company.cohort_year),
       employees = coalesce(excluded.employees, company.employees),
       funding_usd = coalesce(excluded.funding_usd, company.funding_usd),
       funding_stage = coalesce(excluded.funding_stage, company.funding_stage),
       company_type = coalesce(excluded.company_type, company.company_type),
       status = coalesce(excluded.status, company.status),
       hiring = coalesce(excluded.hiring, company.hiring),
       nonprofit = coalesce(excluded.nonprofit, company.nonprofit),
       industries = CASE WHEN cardinality(excluded.industries) > 0 THEN excluded.industries ELSE company.industries END,
       sources = ARRAY(SELECT DISTINCT s FROM unnest(company.sources || excluded.sources) AS s ORDER BY s),
       verified = company.verified OR excluded.verified,
       updated_at = now()`,
    [JSON.stringify(companies), options.source, options.verified],
  );
}
