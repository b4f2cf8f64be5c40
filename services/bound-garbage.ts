import v8 from "node:v8";

/** Of what is in use after a collection: how much may be added until the next one. V8's own limit is 300 on a large machine. */
const growingPercent = 50;

/**
 * Keeps this process's memory near to what it uses: on a machine with much memory V8 would let the heap grow to four times
 * that before it collects.
 */
export function boundGarbage(): void {
  v8.setFlagsFromString(`--heap-growing-percent=${growingPercent}`);
}
