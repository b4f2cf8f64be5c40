import path from "node:path";
import type { Database } from "@/db/database";
import { type ImportListener, type ImportReport, importCompanies } from "./import-companies";
import { readRecords } from "./read-records";

/** The list of well-known real companies that comes with Assay; unverified until a homepage has been fetched. */
export async function importStarter(input: {
  database: Database;
  listener: ImportListener;
}): Promise<ImportReport> {
  const file = path.join(process.cwd(), "prisma/seed/starter-companies.csv");
  return importCompanies({
    ...input,
    records: readRecords(file),
    source: "starter",
    verified: false,
  });
}
