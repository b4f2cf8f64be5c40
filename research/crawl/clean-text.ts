/** Zero-width, bidi and control characters carry no words, and hide or reorder them in what a person sees. */
const invisible = /\p{Cf}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

const unusual = /[^\t\n\r\x20-\x7e]/;

/** One line of text as it is stored: no invisible characters, single spaces, well-formed UTF-16. */
export function cleanText(raw: string): string {
  // Most text is plain ASCII, for which the classes of Unicode need not be asked.
  if (!unusual.test(raw)) return raw.replace(/\s+/g, " ").trim();
  return toWellFormed(raw.replace(invisible, "").replace(/\s+/g, " ").trim());
}

/** Lone surrogates, which no database stores, become U+FFFD. */
export function toWellFormed(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );
}

/** At most `maxChars` UTF-16 units, never half of a surrogate pair. */
export function clipText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const last = text.charCodeAt(maxChars - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? maxChars - 1 : maxChars);
}
