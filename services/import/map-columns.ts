/** What an imported row can say; each field takes the first column whose header names it. */
const importFields = [
  "name",
  "website",
  "oneLiner",
  "description",
  "location",
  "city",
  "region",
  "country",
  "foundedYear",
  "cohortYear",
  "employees",
  "fundingUsd",
  "fundingStage",
  "companyType",
  "status",
  "hiring",
  "nonprofit",
  "industries",
] as const;
export type ImportField = (typeof importFields)[number];

/** Headers of common exports, folded by `foldHeader`; the order within a list is the order of preference. */
const headersOf: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    "name",
    "companyname",
    "company",
    "organization",
    "organizationname",
    "startup",
    "accountname",
    "account",
    "organisation",
    "organisationname",
    "firma",
    "firmenname",
    "unternehmen",
  ],
  website: [
    "website",
    "homepage",
    "url",
    "domain",
    "site",
    "companyurl",
    "web",
    "websiteurl",
    "companywebsite",
    "homepageurl",
    "companydomain",
    "companydomainname",
    "accountwebsite",
    "webseite",
  ],
  oneLiner: ["oneliner", "tagline", "shortdescription", "summary", "headline", "slogan", "pitch"],
  description: [
    "longdescription",
    "description",
    "about",
    "fulldescription",
    "overview",
    "companydescription",
  ],
  location: [
    "alllocations",
    "location",
    "locations",
    "headquarters",
    "hq",
    "hqlocation",
    "address",
    "headquarterslocation",
    "place",
  ],
  city: ["city", "hqcity", "town"],
  region: ["region", "state", "province"],
  country: ["country", "hqcountry", "countryname", "countrycode"],
  foundedYear: [
    "foundedyear",
    "yearfounded",
    "founded",
    "foundingyear",
    "foundedon",
    "foundeddate",
    "foundingdate",
    "established",
  ],
  cohortYear: ["batch", "ycbatch", "cohort", "cohortyear", "batchyear", "acceleratorbatch"],
  employees: [
    "employees",
    "teamsize",
    "employeecount",
    "headcount",
    "size",
    "companysize",
    "numberofemployees",
    "staff",
  ],
  fundingUsd: [
    "fundingusd",
    "totalfundingusd",
    "funding",
    "totalfunding",
    "totalraised",
    "raised",
    "fundingtotal",
    "totalfundingamount",
  ],
  fundingStage: ["fundingstage", "stage", "lastround", "round", "lastfundingtype", "fundingtype"],
  companyType: ["companytype", "type"],
  status: ["status", "companystatus", "operatingstatus"],
  hiring: ["hiring", "ishiring"],
  nonprofit: ["nonprofit", "isnonprofit"],
  industries: [
    "industries",
    "industry",
    "tags",
    "categories",
    "category",
    "sector",
    "sectors",
    "markets",
  ],
};

export type ColumnMap = Partial<Record<ImportField, string>>;

const foldHeader = (header: string) => header.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Which column of the file gives which field; columns that give none are ignored. */
export function mapColumns(headers: readonly string[]): ColumnMap {
  const byFolded = new Map(headers.map((header) => [foldHeader(header), header]));
  const map: ColumnMap = {};
  for (const field of importFields) {
    const header = headersOf[field].map((known) => byFolded.get(known)).find(Boolean);
    if (header !== undefined) map[field] = header;
  }
  return map;
}
