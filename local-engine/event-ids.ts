import { createHash, randomInt } from "node:crypto";
import { encodeTime, monotonicFactory } from "ulid";

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const seedPattern = /^(\d{1,15}),([A-Za-z0-9+/]{13,14}={0,2})$/;
const dayMs = 86_400_000;
const maxKeys = 100_000;

/** Node keeps random bytes in stock for this; by itself the library asks the system anew for each of 16 letters. */
export const newUlid = monotonicFactory(() => randomInt(2 ** 32) / 2 ** 32);

/**
 * Id of the `index`-th event of a request that carries `x-inngest-event-id-seed` ("<ms>,<10 bytes base64>").
 * The same request sent again gets the same ids, so a retry starts nothing twice. Null for a malformed seed.
 */
export function seededUlid(seed: string, index: number): string | null {
  const [, milliseconds, entropyText] = seedPattern.exec(seed) ?? [];
  const entropy = Buffer.from(entropyText ?? "", "base64");
  if (milliseconds === undefined || entropy.length !== 10) return null;
  const number = BigInt(`0x${entropy.toString("hex")}`) + BigInt(index + 1);
  const digits = number.toString(32).padStart(16, "0").slice(-16);
  const random = digits.replace(/./g, (digit) => crockford[Number.parseInt(digit, 32)] ?? "0");
  return encodeTime(Number(milliseconds)) + random;
}

/** A stable UUID for a name: apps and functions keep their id over restarts, as on a real server. */
export function namedUuid(name: string): string {
  const hex = createHash("sha1").update(name).digest("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, "$1-$2-5$3-a$4-$5");
}

/** Keys seen within a day, at most 100,000 of them: the oldest are forgotten first. */
export class SeenKeys {
  readonly #seenAtByKey = new Map<string, number>();

  /** Remembers the key; false when it was there already. */
  add(key: string): boolean {
    for (const [oldest, seenAtMs] of this.#seenAtByKey) {
      if (seenAtMs > Date.now() - dayMs && this.#seenAtByKey.size < maxKeys) break;
      this.#seenAtByKey.delete(oldest);
    }
    const isNew = !this.#seenAtByKey.has(key);
    if (isNew) this.#seenAtByKey.set(key, Date.now());
    return isNew;
  }
}
