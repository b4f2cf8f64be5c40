/** A page that is held piece by piece costs no memory of its size; pieces end before an ASCII character where they can. */
const pieceBytes = 16_384;
const maxPieceSlack = 4_096;

/**
 * Bytes of a response to text, in pieces: byte order mark, then the header's charset, then `<meta charset>` in the first
 * 4 KB (the order of the HTML standard), then UTF-8 if the bytes are valid UTF-8, else windows-1252. A declared Latin
 * charset yields to bytes that are valid UTF-8, and UTF-8 to bytes that are none: neither looks like that by chance. Never
 * throws.
 */
export function decodeHtml(body: Uint8Array, contentType: string): Iterable<string> {
  const charset = chooseCharset(body, contentType);
  if (!isUtf8(charset)) return [decodeAs(charset, body)];
  return decodeUtf8Pieces(body);
}

function chooseCharset(body: Uint8Array, contentType: string): string {
  const byMark = charsetOfMark(body);
  if (byMark) return byMark;
  const declared = [charsetOfHeader(contentType), charsetOfMeta(body)].filter(isKnown);
  const [first] = declared;
  if (first && !isUtf8(first)) {
    return isSingleByte(first) && isMultibyteUtf8(body) ? "utf-8" : first;
  }
  if (isValidUtf8(body) || isNearlyUtf8(body)) return "utf-8";
  return declared.find((charset) => !isUtf8(charset)) ?? "windows-1252";
}

/** Where the pieces of UTF-8 bytes end; no character is cut in two. */
function* cutUtf8(body: Uint8Array): Iterable<Uint8Array> {
  for (let start = 0; start < body.length; ) {
    let end = Math.min(body.length, start + pieceBytes);
    const latest = Math.min(body.length, end + maxPieceSlack);
    while (end < latest && (body[end] ?? 0) >= 0x80) end++;
    while (end < body.length && ((body[end] ?? 0) & 0xc0) === 0x80) end++;
    yield body.subarray(start, end);
    start = end;
  }
}

function* decodeUtf8Pieces(body: Uint8Array): Iterable<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const start = charsetOfMark(body) === "utf-8" ? 3 : 0;
  for (const piece of cutUtf8(body.subarray(start))) yield decoder.decode(piece);
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
  const start = new TextDecoder("latin1").decode(body.subarray(0, 4096));
  const head = start.replace(/<!--.*?-->/gs, "");
  const tags = head.match(/<meta[\s/][^>]{0,400}/gi) ?? [];
  const charset =
    tags.map(charsetOfTag).find((found) => found !== null) ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    null;
  // A page whose meta could be read as ASCII is not UTF-16, whatever it says (HTML standard).
  return charset && /^utf-?16/i.test(charset) ? "utf-8" : charset;
}

/** What other tags have in their `content`, such as a description, declares nothing. */
function charsetOfTag(tag: string): string | null {
  const own = /\bhttp-equiv\b/i.test(tag)
    ? tag
    : tag.replace(/\bcontent\s*=\s*("[^"]*"?|'[^']*'?)/i, "");
  return /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(own)?.[1] ?? null;
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
  return body.some((byte) => byte > 127) && isValidUtf8(body);
}

function isValidUtf8(body: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (const piece of cutUtf8(body)) decoder.decode(piece);
    return true;
  } catch {
    return false;
  }
}

/** A body that was cut may end within a character; a few broken bytes in a UTF-8 page are no reason to misread the rest. */
function isNearlyUtf8(body: Uint8Array): boolean {
  let broken = 0;
  let other = 0;
  for (const text of decodeUtf8Pieces(body)) {
    const inPiece = countChar(text, "\ufffd");
    broken += inPiece;
    other += countNonAscii(text) - inPiece;
  }
  return broken <= 1 || broken * 10 < other;
}

function isKnown(charset: string | null): charset is string {
  if (charset === null) return false;
  try {
    return new TextDecoder(charset).encoding !== "";
  } catch {
    return false;
  }
}

function decodeAs(charset: string, body: Uint8Array): string {
  const decoder = new TextDecoder(charset);
  const text = decoder.decode(body);
  return decoder.encoding === "windows-1252" ? mapWindows1252(text) : text;
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
