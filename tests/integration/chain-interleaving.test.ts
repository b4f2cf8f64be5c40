import { expect, test } from "vitest";
import { createRandom } from "@/demo/corpus/random";
import { sweep } from "@/services/chain/sweep";
import type { VerificationClaim } from "@/services/context";
import { recordVerification } from "@/services/record-verification";
import { startVerification } from "@/services/start-verification";
import { verifyCandidate } from "@/services/verify-candidate";
import { agePast, decided, type Started, snapshot, startSearch } from "../support/chain-search";

const companies = 7;
const windowSize = 3;
const steps = 60;

/**
 * An engine and workers that do everything that they may do, in an order that a seed draws: events are lost, come twice
 * and late, replies are lost, workers die, and results arrive when nobody waits for them any more.
 */
class UnreliableEngine {
  private readonly events: VerificationClaim[];
  private working: VerificationClaim[] = [];
  private readonly abandoned: VerificationClaim[] = [];
  private readonly unanswered: VerificationClaim[] = [];

  constructor(
    private readonly search: Started,
    private readonly random: ReturnType<typeof createRandom>,
  ) {
    this.events = [...search.window];
  }

  /** One of the things that can happen. */
  async step(): Promise<void> {
    const actions = [
      () => this.deliver(),
      () => this.deliver(),
      () => this.finish(),
      () => this.finish(),
      () => this.finishTwoAtOnce(),
      () => this.repeatStep(),
      () => this.recordLate(),
      () => this.sweepTwice(),
      async () => void this.take(this.events),
      async () => void this.abandoned.push(...this.takeSome(this.working)),
    ];
    await this.random.pick(actions)();
    this.events.push(...this.search.outbox.claims.splice(0));
  }

  /** From now on everything works: until nothing is left to do, or as often as it may take. */
  async goOn(): Promise<void> {
    for (let round = 0; round < 40; round += 1) {
      this.events.push(...this.search.outbox.claims.splice(0));
      while (this.events.length > 0) await this.deliver({ isReliable: true });
      while (this.working.length > 0) await this.finish({ isReliable: true });
      if ((await snapshot(this.search)).search.state !== "running") return;
      if (this.events.length === 0) await this.sweepTwice();
    }
  }

  private async deliver({ isReliable = false } = {}): Promise<void> {
    const claim = this.take(this.events);
    if (!claim) return;
    if (!isReliable && this.random.chance(0.2)) this.events.push(claim);
    if (await startVerification({ ctx: this.search.ctx, input: claim })) this.working.push(claim);
  }

  private async finish({ isReliable = false } = {}): Promise<void> {
    const claim = this.take(this.working);
    if (!claim) return;
    const claims = await this.record(claim);
    if (isReliable || this.random.chance(0.7)) this.events.push(...claims);
    else this.unanswered.push(claim);
  }

  private async finishTwoAtOnce(): Promise<void> {
    await Promise.all([this.finish(), this.finish()]);
  }

  /** The engine got no reply, and runs the step again. */
  private async repeatStep(): Promise<void> {
    const claim = this.take(this.unanswered);
    if (claim) this.events.push(...(await verifyCandidate({ ctx: this.search.ctx, input: claim })));
  }

  private async recordLate(): Promise<void> {
    const claim = this.take(this.abandoned);
    if (claim) this.events.push(...(await this.record(claim)));
  }

  /** A minute later; who works has renewed the lease, who was abandoned has not. */
  private async sweepTwice(): Promise<void> {
    const { ctx } = this.search;
    await agePast(this.search, "1 minute");
    await ctx.database.pool.query(
      `UPDATE candidate SET lease_until = now() - interval '1 second', not_before = NULL
       WHERE state = 'running' AND id <> ALL($1)`,
      [this.working.map(({ candidateId }) => candidateId)],
    );
    const input = { engineRestarted: this.random.chance(0.3) };
    await Promise.all([sweep({ ctx, input }), sweep({ ctx, input: { engineRestarted: false } })]);
  }

  private async record(claim: VerificationClaim): Promise<VerificationClaim[]> {
    const outcome = this.random.pick(["met", "not_met", "unclear"] as const);
    const result = await decided(this.search, outcome);
    return recordVerification({ ctx: this.search.ctx, input: { claim, result } });
  }

  private take(list: VerificationClaim[]): VerificationClaim | undefined {
    return list.splice(Math.floor(this.random.next() * list.length), 1)[0];
  }

  private takeSome(list: VerificationClaim[]): VerificationClaim[] {
    const taken = this.take(list);
    return taken ? [taken] : [];
  }
}

test.each(Array.from({ length: 12 }, (_none, index) => index + 1))(
  "whatever an engine loses, repeats and delays, the window holds and each company is decided once (seed %i)",
  { timeout: 120_000 },
  async (seed) => {
    const search = await startSearch({ companies, chain: { windowSize } });
    const engine = new UnreliableEngine(search, createRandom(seed, "interleaving"));
    for (let step = 0; step < steps; step += 1) {
      await engine.step();
      const { counts } = (await snapshot(search)).search;
      expect(counts.inFlight).toBeLessThanOrEqual(windowSize);
    }
    await engine.goOn();

    const { search: view } = await snapshot(search);
    expect(view).toMatchObject({
      state: "finished",
      stopReason: "all_checked",
      counts: { total: companies, pending: 0, inFlight: 0 },
    });
    const { rows: events } = await search.ctx.database.pool.query<{
      seq: number;
      decided: string | null;
      over: boolean;
    }>(
      `SELECT seq, CASE WHEN data->'candidate'->>'state' IN ('matched', 'rejected', 'unclear', 'failed')
           THEN data->'candidate'->>'id' END AS decided, coalesce(data->'search'->>'state' = 'finished', false) AS over
       FROM search_event WHERE search_id = $1 ORDER BY seq`,
      [search.searchId],
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1));
    expect(events.filter(({ over }) => over)).toHaveLength(1);
    const decisions = events.flatMap((event) => event.decided ?? []);
    expect(decisions).toHaveLength(companies);
    expect(new Set(decisions).size).toBe(companies);
    // No result of an attempt that had been taken over counts.
    const { rows: late } = await search.ctx.database.pool.query(
      `SELECT v.attempt FROM verdict v JOIN candidate c ON c.id = v.candidate_id
       WHERE v.is_current AND c.state <> 'failed' AND v.attempt <> c.attempt`,
    );
    expect(late).toEqual([]);
  },
);
