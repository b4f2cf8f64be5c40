import type { ApiRoute } from "./declare-route";
import { companyRoutes } from "./resources/companies";
import { documentRoutes } from "./resources/document";
import { resultRoutes } from "./resources/results";
import { searchRoutes } from "./resources/searches";

/** All of /api/v1, in the order of the document. A further resource is a file and a line here. */
export const routes: readonly ApiRoute[] = [
  ...searchRoutes,
  ...resultRoutes,
  ...companyRoutes,
  ...documentRoutes,
];
