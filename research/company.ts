import { z } from "zod";

export const companyStatuses = ["active", "acquired", "public", "inactive"] as const;
export const fundingStages = [
  "bootstrapped",
  "pre_seed",
  "seed",
  "series_a",
  "series_b",
  "series_c",
  "series_d_plus",
  "public",
] as const;
export const companyTypes = [
  "startup",
  "agency",
  "consultancy",
  "manufacturer",
  "marketplace",
  "retailer",
  "nonprofit",
  "cooperative",
  "research_lab",
] as const;

/** What the corpus knows of a company before its pages are read. `null` is "not known", never "no". */
export const companyProfileSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Registrable domain, or the full host for demo companies (`lumenforge.assay.test`). Lower case. */
  domain: z.string(),
  homepageUrl: z.string(),
  oneLiner: z.string().nullable(),
  description: z.string().nullable(),
  /** Canonical English names, as in the `countries-list` package for countries. */
  country: z.string().nullable(),
  region: z.string().nullable(),
  city: z.string().nullable(),
  foundedYear: z.number().int().nullable(),
  /** Year of its accelerator batch ("Winter 2012"). Absent where nobody looked: events stored before there was the field. */
  cohortYear: z.number().int().nullish(),
  employees: z.number().int().nullable(),
  fundingUsd: z.number().nullable(),
  fundingStage: z.enum(fundingStages).nullable(),
  companyType: z.enum(companyTypes).nullable(),
  status: z.enum(companyStatuses).nullable(),
  hiring: z.boolean().nullable(),
  nonprofit: z.boolean().nullable(),
  industries: z.array(z.string()),
});
export type CompanyProfile = z.infer<typeof companyProfileSchema>;

/** Where a search looks for candidates. */
export const sources = ["demo", "imported", "starter", "stored", "web"] as const;
export const sourceSchema = z.enum(sources);
export type Source = z.infer<typeof sourceSchema>;

/** Where one search looks: a source that everybody has, or a list of its user. */
export const searchSourceSchema = z.union([sourceSchema, z.templateLiteral(["list:", z.uuid()])]);
export type SearchSource = z.infer<typeof searchSourceSchema>;

const listPrefix = "list:";
export const listSource = (listId: string): SearchSource => `${listPrefix}${listId}`;
/** The list that is searched; null for a source that everybody has. */
export const listOfSource = (source: SearchSource): string | null =>
  source.startsWith(listPrefix) ? source.slice(listPrefix.length) : null;
export const isCommonSource = (source: SearchSource): source is Source =>
  listOfSource(source) === null;
