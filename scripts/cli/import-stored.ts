import { getDomain } from "tldts";
import { listArchiveCompanies } from "@/adapters/web/archive-web";
import type { Database } from "@/db/database";
import { inTransaction } from "@/db/transaction";
import { upsertCompanies } from "@/db/upsert-companies";

const unknown = {
  description: null,
  country: null,
  region: null,
  city: null,
  founded_year: null,
  employees: null,
  funding_usd: null,
  funding_stage: null,
  company_type: null,
  status: null,
  hiring: null,
  nonprofit: null,
  industries: [],
} as const;

/** The companies of the folder of stored pages, when `ASSAY_WEB` names one. Returns how many there are. */
export async function importStored(input: {
  database: Database;
  web: string;
  onProgress(message: string): void;
}): Promise<number> {
  if (!input.web.startsWith("archive:")) return 0;
  const found = await listArchiveCompanies(input.web.slice("archive:".length));
  const companies = found.flatMap(({ name, homepageUrl, oneLiner }) => {
    const domain = getDomain(homepageUrl, { allowPrivateDomains: true });
    return domain === null
      ? []
      : [{ ...unknown, domain, name, homepage_url: homepageUrl, one_liner: oneLiner }];
  });
  await inTransaction(input.database.pool, (client) =>
    upsertCompanies(client, companies, { source: "stored", verified: true }),
  );
  input.onProgress(`${companies.length} companies with stored pages are ready.`);
  return companies.length;
}
