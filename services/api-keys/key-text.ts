import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const prefix = "assay_";
const secretLength = 43;
const checkLength = 6;
const form = new RegExp(`^${prefix}[0-9A-Za-z]{${secretLength + checkLength}}$`);

/**
 * "assay_", 256 random bits and a checksum, all of it one word: scanners for leaked secrets recognise it, and what was
 * mistyped or invented is refused before the database is asked.
 */
export function drawKey(): string {
  const secret = toDigits(BigInt(`0x${randomBytes(32).toString("hex")}`), secretLength);
  return `${prefix}${secret}${checksumOf(secret)}`;
}

export function isKeyText(text: string): boolean {
  if (!form.test(text)) return false;
  const secret = text.slice(prefix.length, prefix.length + secretLength);
  return text.endsWith(checksumOf(secret));
}

/** What is stored. Nobody can try out 2^256 keys, so the hash need not be slow, and no salt is needed. */
export const hashKey = (key: string): Buffer => createHash("sha256").update(key).digest();

/** What may be shown of a key later, to tell it from others: 4 of its 43 signs. */
export const startOf = (key: string): string => key.slice(0, prefix.length + 4);

const checksumOf = (secret: string) => toDigits(BigInt(crc32(secret)), checkLength);

function toDigits(number: bigint, length: number): string {
  let rest = number;
  let text = "";
  for (; text.length < length; rest /= 62n) text = `${digits[Number(rest % 62n)]}${text}`;
  return text;
}
