import type { ServiceContext, VerificationClaim } from "../context";

/** Hands claimed companies to the engine; what cannot be sent now is found by the sweeper. */
export async function sendClaims(
  ctx: ServiceContext,
  claims: readonly VerificationClaim[],
): Promise<void> {
  if (claims.length === 0) return;
  try {
    await ctx.dispatcher.requestVerifications(claims);
  } catch (error) {
    ctx.log.error("claims.send_failed", { claims: claims.length, reason: String(error) });
  }
}
