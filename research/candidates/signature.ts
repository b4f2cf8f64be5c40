const signatureBits = 512;

/**
 * 512 signs of a vector as text of a Postgres `bit` string. The Hamming distance of two signatures estimates the angle
 * between their vectors (Charikar 2002, "Similarity estimation techniques from rounding algorithms"). A vector of
 * another length is folded first, with fixed signs (Charikar, Chen, Farach-Colton 2002, "count sketch").
 */
export function toSignature(vector: Float32Array): string {
  const folded = new Float32Array(signatureBits);
  vector.forEach((value, at) => {
    const bit = at % signatureBits;
    folded[bit] = (folded[bit] ?? 0) + (at < signatureBits || isEven(at) ? value : -value);
  });
  let bits = "";
  for (const value of folded) bits += value > 0 ? "1" : "0";
  return bits;
}

/** Parity of a number's bits: a sign that two dimensions of one fold seldom share by rule. */
function isEven(at: number): boolean {
  let left = at;
  let parity = 0;
  while (left > 0) {
    parity ^= left & 1;
    left >>= 1;
  }
  return parity === 0;
}
