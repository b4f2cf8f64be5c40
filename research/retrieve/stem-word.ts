const vowel = /[aeiouy]/;

/**
 * Light English stemmer: step 1 of Porter (1980), "An algorithm for suffix stripping", and a dropped final "e",
 * so that "prices", "priced" and "pricing" meet. Expects a lower-case word; stems are keys, not words.
 */
export function stemWord(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = word;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("sses") || stem.endsWith("xes") || stem.endsWith("ches"))
    stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !/(ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);

  for (const suffix of ["ing", "ed"]) {
    const base = stem.slice(0, -suffix.length);
    if (!stem.endsWith(suffix) || base.length < 3 || !vowel.test(base)) continue;
    stem = /([bdgklmnprt])\1$/.test(base) && !base.endsWith("ll") ? base.slice(0, -1) : base;
    break;
  }
  if (stem.endsWith("ly") && stem.length > 5) stem = stem.slice(0, -2);
  if (stem.endsWith("e") && stem.length > 3) stem = stem.slice(0, -1);
  return stem;
}
