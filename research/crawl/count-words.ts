export type WordCount = { readonly words: number; readonly numbers: number };

/** Runs of letters and digits, and how many of them begin with a digit. */
export function countWords(text: string): WordCount {
  let words = 0;
  let numbers = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    const isWord = isDigit || isLetter(code);
    if (isWord && !isInside) {
      words++;
      if (isDigit) numbers++;
    }
    isInside = isWord;
  }
  return { words, numbers };
}

/** The same runs, cut out. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if ((code >= 48 && code <= 57) || isLetter(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** ASCII letters, and all beyond Latin-1's signs but general punctuation, arrows and symbols. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f);
}
