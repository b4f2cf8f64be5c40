import { openDatabase } from "@/db/database";
import { readEnvironment } from "@/env";
import { importStored } from "./cli/import-stored";
import { loadDemoCorpus } from "./cli/load-demo-corpus";

/** Run by the launcher before the app: the demo companies, and those of a folder of stored pages if there is one. */
const environment = readEnvironment();
const database = openDatabase(environment.DATABASE_URL, 2);
const onProgress = (message: string) => process.stdout.write(`${message}\n`);
try {
  await loadDemoCorpus({ database, onProgress });
  await importStored({ database, web: environment.ASSAY_WEB, onProgress });
} finally {
  await database.close();
}
