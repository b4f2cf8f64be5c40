/** A word or a sign of a text. Offsets are UTF-16 and point into the text as it was given. */
export type Token = {
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics, dots and possessive `'s`: "U.S." → "us", "São" → "sao". */
  readonly lower: string;
  /** Singular form used as a key of the lexicons: "batteries" → "battery". */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** A space or nothing (hyphen counts as a sign) stands before it. */
  readonly glued: boolean;
};

const tokenPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+|[.,](?=\d)\d+)*|[^\s]/gu;
const wordPattern = /[\p{L}\p{N}]/u;

/** Words and signs of a text, in order. Linear in the length of the text. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0];
    const start = match.index;
    const isWord = wordPattern.test(raw);
    const lower = isWord ? foldWord(raw) : foldSign(raw);
    tokens.push({
      text: raw,
      lower,
      stem: isWord ? stemWord(lower) : lower,
      start,
      end: start + raw.length,
      isWord,
      glued: start === previousEnd,
    });
    previousEnd = start + raw.length;
  }
  return tokens;
};

const foldSign = (sign: string): string => {
  if ("–—‐‑−".includes(sign)) return "-";
  if ("’‘`´".includes(sign)) return "'";
  return sign;
};

const foldWord = (word: string): string => {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/’/g, "'");
  const special = plain
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d");
  const undotted = /^(?:\p{L}\.){2,}$/u.test(special) ? special.replace(/\./g, "") : special;
  return undotted.endsWith("'s") ? undotted.slice(0, -2) : undotted;
};

/** Singular of a folded English word; deliberately small, and used on both sides of every comparison. */
const stemWord = (word: string): string => {
  if (word.length < 4 || /\d/.test(word) || !word.endsWith("s")) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
};

/** The words of a text as lexicon keys. */
export const stemsOf = (text: string): string[] =>
  tokenize(text)
    .filter((token) => token.isWord)
    .map((token) => token.stem);
