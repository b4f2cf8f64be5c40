import { z } from "zod";
import { companyProfileSql } from "@/db/load-research-input";
import { type CompanyProfile, companyProfileSchema } from "@/research/company";
import type { ServiceContext } from "./context";

/** What the corpus knows of a company; null: it does not know it. */
export async function readCompany({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { idOrDomain: string };
}): Promise<(CompanyProfile & { sources: string[]; verified: boolean }) | null> {
  const id = z.uuid().safeParse(input.idOrDomain);
  const { rows } = await ctx.database.pool.query<{
    company: unknown;
    sources: string[];
    verified: boolean;
  }>(
    `SELECT ${companyProfileSql} AS company, o.sources, o.verified FROM company o
     WHERE CASE WHEN $1::uuid IS NOT NULL THEN o.id = $1 ELSE o.domain = lower($2) END`,
    [id.success ? id.data : null, input.idOrDomain],
  );
  const row = rows[0];
  if (!row) return null;
  const { sources, verified } = row;
  return { ...companyProfileSchema.parse(row.company), sources, verified };
}
