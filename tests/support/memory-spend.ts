import type { Settlement, SpendPort, SpendRequest } from "@/research/llm/spend";
import { fail, succeed } from "@/research/result";

export type SpendCaps = { readonly maxTokens?: number; readonly maxCostMicros?: number };

export type SpendRecord = { readonly request: SpendRequest; settlement: Settlement | null };

type SpendTotals = { tokens: number; costMicros: number };

/** The cap of one or more searches, in memory. `records` has every try in order; `peak` is the most ever held per search. */
export function createMemorySpend(caps: SpendCaps = {}): SpendPort & {
  readonly records: readonly SpendRecord[];
  totals(searchId: string): SpendTotals;
  peak(searchId: string): SpendTotals;
} {
  const records: SpendRecord[] = [];
  const peaks = new Map<string, SpendTotals>();

  const totals = (searchId: string): SpendTotals => {
    const sum = { tokens: 0, costMicros: 0 };
    for (const { request, settlement } of records) {
      if (request.searchId !== searchId) continue;
      sum.tokens += settlement
        ? settlement.inputTokens + settlement.outputTokens
        : request.maxInputTokens + request.maxOutputTokens;
      sum.costMicros += (settlement ?? request).costMicros ?? 0;
    }
    return sum;
  };

  const peak = (searchId: string): SpendTotals =>
    peaks.get(searchId) ?? { tokens: 0, costMicros: 0 };

  return {
    records,
    totals,
    peak,
    reserve: async (request) => {
      const { searchId } = request;
      if (caps.maxCostMicros !== undefined && request.costMicros === null) {
        return fail("price_unknown", "A cap in money needs the model's price.");
      }
      const before = totals(searchId);
      const tokens = before.tokens + request.maxInputTokens + request.maxOutputTokens;
      const costMicros = before.costMicros + (request.costMicros ?? 0);
      if (tokens > (caps.maxTokens ?? Infinity) || costMicros > (caps.maxCostMicros ?? Infinity)) {
        return fail("budget_spent", "The spend limit of this search is reached.");
      }
      records.push({ request, settlement: null });
      const held = peak(searchId);
      peaks.set(searchId, {
        tokens: Math.max(held.tokens, tokens),
        costMicros: Math.max(held.costMicros, costMicros),
      });
      return succeed({ reservationId: String(records.length - 1) });
    },
    settle: async (reservationId, settlement) => {
      const record = records[Number(reservationId)];
      if (!record) throw new Error(`No reservation ${reservationId}.`);
      if (record.settlement) throw new Error(`Reservation ${reservationId} was settled before.`);
      record.settlement = settlement;
    },
  };
}
