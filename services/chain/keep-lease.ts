import type { ServiceContext, VerificationClaim } from "../context";
import { draining } from "../draining";

/** What research may take beyond its own deadline (the last record included) before it counts as hung. */
const overtimeMs = 10_000;

/**
 * Renews the lease of a running company and watches for a stop. `signal` aborts when the search was stopped, the
 * attempt was taken over, or this process ends; the stop watch makes it prompt, each renewal makes it certain. Research
 * that hangs beyond its deadline is renewed no more, so that its place is free one lease later.
 */
export function keepLease({ ctx, claim }: { ctx: ServiceContext; claim: VerificationClaim }): {
  signal: AbortSignal;
  end: () => void;
} {
  const controller = new AbortController();
  const stopWatching = ctx.stops.watch(claim, () => controller.abort());
  const renew = async () => {
    const { rows } = await ctx.database.pool.query<{ epoch: number }>(
      `UPDATE candidate c SET lease_until = now() + make_interval(secs => $3::float8 / 1000)
       FROM search s WHERE c.id = $1 AND c.attempt = $2 AND c.state = 'running' AND s.id = c.search_id
         AND c.started_at > now() - make_interval(secs => $4::float8 / 1000)
       RETURNING s.epoch`,
      [
        claim.candidateId,
        claim.attempt,
        ctx.chain.leaseMs,
        ctx.chain.researchDeadlineMs + overtimeMs,
      ],
    );
    if (rows[0]?.epoch !== claim.epoch) controller.abort();
  };
  // A renewal that fails (database away) is left to the next one; the lease covers three of them.
  const timer = setInterval(() => void renew().catch(() => {}), ctx.chain.leaseMs / 3);
  timer.unref();
  return {
    signal: AbortSignal.any([controller.signal, draining().handBack]),
    end() {
      clearInterval(timer);
      stopWatching();
    },
  };
}
