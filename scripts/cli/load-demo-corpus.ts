import type { Database } from "@/db/database";
import { inTransaction } from "@/db/transaction";
import { upsertCompanies } from "@/db/upsert-companies";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";

/** Brings the fictional companies' profiles into the corpus; quick, and the same every time. */
export async function loadDemoCorpus(input: {
  database: Database;
  onProgress(message: string): void;
}): Promise<number> {
  const companies = generateDemoCorpus().map(({ profile }) => ({
    domain: profile.domain,
    name: profile.name,
    homepage_url: profile.homepageUrl,
    one_liner: profile.oneLiner,
    description: profile.description,
    country: profile.country,
    region: profile.region,
    city: profile.city,
    founded_year: profile.foundedYear,
    employees: profile.employees,
    funding_usd: profile.fundingUsd,
    funding_stage: profile.fundingStage,
    company_type: profile.companyType,
    status: profile.status,
    hiring: profile.hiring,
    nonprofit: profile.nonprofit,
    industries: profile.industries,
  }));
  await inTransaction(input.database.pool, (client) =>
    upsertCompanies(client, companies, { source: "demo", verified: true }),
  );
  input.onProgress(`${companies.length} demo companies are ready.`);
  return companies.length;
}
