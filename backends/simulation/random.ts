/** A stream of numbers in [0, 1) that a seed determines (mulberry32): the same run again, in any browser. */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function drawExponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}

/** The 95th percentile of the standard normal distribution. */
const z95 = 1.6448536269514722;

/** Log-normal by its median and 95th percentile: what start-up times look like. Constant where both are the same. */
export function drawLogNormal(random: Random, p50: number, p95: number): number {
  if (p50 <= 0 || p95 <= p50) return p50;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return p50 * Math.exp((Math.log(p95 / p50) / z95) * normal);
}
