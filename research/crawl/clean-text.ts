/** Zero-width, bidi and control characters carry no words, and hide or reorder them in what a person sees. */
const invisible = /\p{Cf}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

const unusual = /[^\t\n\r\x20-\x7e]/;
const untidy = /[^\x20-\x7e]| {2}/;

/** One line of text as it is stored: no invisible characters, single spaces, well-formed UTF-16. */
export function cleanText(raw: string): string {
  if (!untidy.test(raw)) return raw.trim();
  // Most text is plain ASCII, for which the classes of Unicode need not be asked.
  if (!unusual.test(raw)) return raw.replace(/\s+/g, " ").trim();
  return toWellFormed(repairDoubleEncoding(raw).replace(invisible, "").replace(/\s+/g, " ").trim());
}

const control = /[\u0080-\u009f]/;
/**
 * UTF-8 that somebody read as Latin-1 and wrote as UTF-8 again ("â\u0080\u0094" for a dash). Control characters in that place
 * occur in no real text, so the repair touches nothing else.
 */
function repairDoubleEncoding(text: string): string {
  if (!control.test(text)) return text;
  return text.replace(/[\u00c2-\u00f4][\u0080-\u00bf]{1,3}/g, (run) => {
    if (!control.test(run)) return run;
    const bytes = Uint8Array.from(run, (char) => char.charCodeAt(0));
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return run;
    }
  });
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
