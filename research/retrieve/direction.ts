/** The largest component becomes ±127; the length is not kept, since vectors have length one. */
export function toDirection(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return Int8Array.from(vector, (value) => Math.round((value / (largest || 1)) * 127));
}

/** L2-normalised; zeros stay zeros. */
export function toVector(direction: Int8Array): Float32Array {
  let squares = 0;
  for (const value of direction) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return Float32Array.from(direction, (value) => value / length);
}
