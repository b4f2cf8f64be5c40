import type { ApiRoute } from "./declare-route";
import { columnRoutes } from "./resources/columns";
import { companyRoutes } from "./resources/companies";
import { documentRoutes } from "./resources/document";
import { listRoutes } from "./resources/lists";
import { monitorRoutes } from "./resources/monitors";
import { resultRoutes } from "./resources/results";
import { searchRoutes } from "./resources/searches";

/** All of /api/v1, in the order of the document. A further resource is a file and a line here. */
export const routes: readonly ApiRoute[] = [
  ...searchRoutes,
  ...resultRoutes,
  ...columnRoutes,
  ...listRoutes,
  ...monitorRoutes,
  ...companyRoutes,
  ...documentRoutes,
];
