/**
 * Bytes of a response to text: byte order mark, then the header's charset, then `<meta charset>` in the first 4 KB
 * (the order of the HTML standard), then UTF-8 if the bytes are valid UTF-8, else windows-1252. A declared Latin
 * charset yields to bytes that are valid UTF-8: no text in one looks like that by chance. Never throws.
 */
export function decodeHtml(body: Uint8Array, contentType: string): string {
  return repairDoubleEncoding(decodeByCharset(body, contentType));
}

function decodeByCharset(body: Uint8Array, contentType: string): string {
  const byMark = charsetOfMark(body);
  if (byMark) return decodeAs(byMark, body) ?? "";
  const declared = charsetOfHeader(contentType) ?? charsetOfMeta(body);
  if (declared && !isUtf8(declared)) {
    if (isSingleByte(declared) && isMultibyteUtf8(body)) return decodeAs("utf-8", body) ?? "";
    const text = decodeAs(declared, body);
    if (text !== null) return text;
  }
  return decodeStrictUtf8(body) ?? decodeAs("windows-1252", body) ?? "";
}

function charsetOfMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return "utf-8";
  if (body[0] === 0xff && body[1] === 0xfe) return "utf-16le";
  if (body[0] === 0xfe && body[1] === 0xff) return "utf-16be";
  return null;
}

function charsetOfHeader(contentType: string): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
}

function charsetOfMeta(body: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(body.subarray(0, 4096));
  const charset =
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    null;
  // A page whose meta could be read as ASCII is not UTF-16, whatever it says (HTML standard).
  return charset && /^utf-?16/i.test(charset) ? "utf-8" : charset;
}

/**
 * UTF-8 that somebody read as Latin-1 and wrote as UTF-8 again ("â\u0080\u0094" for a dash). Control characters in that place
 * occur in no real text, so the repair touches nothing else.
 */
function repairDoubleEncoding(text: string): string {
  return text.replace(/[\u00c2-\u00f4][\u0080-\u00bf]{1,3}/g, (run) => {
    if (!/[\u0080-\u009f]/.test(run)) return run;
    const bytes = Uint8Array.from(run, (char) => char.charCodeAt(0));
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return run;
    }
  });
}

function isUtf8(charset: string): boolean {
  return /^(utf-?8|unicode-1-1-utf-8)$/i.test(charset);
}

function isSingleByte(charset: string): boolean {
  return /^(iso-?8859|windows-125|cp-?125|latin|l[1-9]$|us-ascii|ascii|koi8|macintosh)/i.test(
    charset,
  );
}

function isMultibyteUtf8(body: Uint8Array): boolean {
  if (!body.some((byte) => byte > 127)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

function decodeStrictUtf8(body: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    // A body that was cut may end within a character; a few broken bytes in a UTF-8 page are no reason to misread the rest.
    const text = new TextDecoder("utf-8").decode(body);
    const broken = countChar(text, "\ufffd");
    const other = countNonAscii(text) - broken;
    return broken <= 1 || broken * 10 < other ? text : null;
  }
}

function decodeAs(charset: string, body: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(charset);
    const text = decoder.decode(body);
    return decoder.encoding === "windows-1252" ? mapWindows1252(text) : text;
  } catch {
    return null;
  }
}

const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes windows-1252 as Latin-1, which has control characters where that has quotes and dashes. */
function mapWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => windows1252[char.charCodeAt(0) - 128] ?? char);
}

function countChar(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

function countNonAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) count++;
  return count;
}
