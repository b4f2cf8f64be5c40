import { runSearch } from "./functions/run-search";
import { verifyCompany } from "./functions/verify-company";

/** What the app serves to an engine. */
export const functions = [runSearch, verifyCompany];
