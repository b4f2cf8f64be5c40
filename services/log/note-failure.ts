import { isDatabaseAway } from "@/db/is-database-away";
import type { ServiceContext } from "../context";

/** Logs what broke a request of the API, with the reference that its answer names, and says whether it may pass. */
export function noteFailure(
  ctx: ServiceContext,
  error: unknown,
  fields: { reference: string; route: string },
): "database_away" | "broken" {
  ctx.log.error("api.failed", { ...fields, reason: String(error) });
  return isDatabaseAway(error) ? "database_away" : "broken";
}
