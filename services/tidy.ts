import { dropOldSweeps } from "./chain/sweep";
import type { ServiceContext } from "./context";
import { dropOldLimits } from "./take-rate-limit";
import { dropOldDeliveries } from "./webhooks/request-webhooks";

/** Removes what nobody needs any more, however often it is called. */
export async function tidy(ctx: ServiceContext): Promise<void> {
  await Promise.all([dropOldLimits(ctx), dropOldSweeps(ctx), dropOldDeliveries(ctx)]);
}
