import { handleRequest } from "../handle-request";

export const dynamic = "force-dynamic";

/** Everything below /api/v1; what there is stands in `routes.ts`. */
export {
  handleRequest as DELETE,
  handleRequest as GET,
  handleRequest as OPTIONS,
  handleRequest as PATCH,
  handleRequest as POST,
  handleRequest as PUT,
};
