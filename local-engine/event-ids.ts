import { createHash } from "node:crypto";
import { encodeTime, monotonicFactory } from "ulid";

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const seedPattern = /^(\d{1,15}),([A-Za-z0-9+/]{13,14}={0,2})$/;

export const newUlid = monotonicFactory();

/**
 * Id of the `index`-th event of a request that carries `x-inngest-event-id-seed` ("<ms>,<10 bytes base64>").
 * The same request sent again gets the same ids, so a retry starts nothing twice. Null for a malformed seed.
 */
export function seededUlid(seed: string, index: number): string | null {
  const [, milliseconds, entropyText] = seedPattern.exec(seed) ?? [];
  const entropy = Buffer.from(entropyText ?? "", "base64");
  if (milliseconds === undefined || entropy.length !== 10) return null;
  let number = BigInt(`0x${entropy.toString("hex")}`) + BigInt(index + 1);
  let random = "";
  for (let position = 0; position < 16; position += 1) {
    random = (crockford[Number(number & 31n)] ?? "0") + random;
    number >>= 5n;
  }
  return encodeTime(Number(milliseconds)) + random;
}

/** A stable UUID for a name: apps and functions keep their id over restarts, as on a real server. */
export function namedUuid(name: string): string {
  const hex = createHash("sha1").update(name).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** Keys seen within a time span, at most `limit` of them: the oldest are forgotten first. */
export class SeenKeys {
  readonly #expiryByKey = new Map<string, number>();
  readonly #spanMs: number;
  readonly #limit: number;

  constructor(options: { spanMs: number; limit: number }) {
    this.#spanMs = options.spanMs;
    this.#limit = options.limit;
  }

  /** Remembers the key; false when it was there already. */
  add(key: string, nowMs: number): boolean {
    for (const [oldest, expiry] of this.#expiryByKey) {
      if (expiry > nowMs && this.#expiryByKey.size < this.#limit) break;
      this.#expiryByKey.delete(oldest);
    }
    if (this.#expiryByKey.has(key)) return false;
    this.#expiryByKey.set(key, nowMs + this.#spanMs);
    return true;
  }

  get size(): number {
    return this.#expiryByKey.size;
  }
}
