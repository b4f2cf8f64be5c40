import type { WordingBank } from "../wordings";

/** Lists take turns, so that whoever uses a list's beginning alone has both; the rest is the first one's. */
const join = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) {
    const turns = Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [
      ...one.slice(at, at + 1),
      ...other.slice(at, at + 1),
    ]);
    return [...new Set(turns.flat())];
  }
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one;
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, join(value, others.get(key))]),
  );
};

/** One bank with the phrasings of both. Every list keeps the kind of its items, hence the cast. */
export const joinBanks = (one: WordingBank, other: WordingBank): WordingBank =>
  join(one, other) as WordingBank;
