/** HTML source as windows-1252 bytes; what that encoding lacks becomes a numeric entity, as old editors did. */
export const encodeWindows1252 = (html: string): Uint8Array => {
  const pieces: number[] = [];
  for (const char of html) {
    const byte = windows1252Bytes().get(char);
    if (byte !== undefined) pieces.push(byte);
    else for (const digit of `&#${char.codePointAt(0) ?? 63};`) pieces.push(digit.charCodeAt(0));
  }
  return Uint8Array.from(pieces);
};

/** HTML source as Shift_JIS bytes, from the platform's own decoder turned round. */
export const encodeShiftJis = (html: string): Uint8Array => {
  const pieces: number[] = [];
  for (const char of html) {
    const bytes = shiftJisBytes().get(char);
    if (bytes !== undefined) pieces.push(...bytes);
    else if (char.charCodeAt(0) < 128) pieces.push(char.charCodeAt(0));
    else for (const digit of `&#${char.codePointAt(0) ?? 63};`) pieces.push(digit.charCodeAt(0));
  }
  return Uint8Array.from(pieces);
};

/** UTF-16, little endian, with its byte order mark. */
export const encodeUtf16 = (html: string): Uint8Array => Buffer.from(`\ufeff${html}`, "utf16le");

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const windows1252Bytes = once(() => {
  const decoder = new TextDecoder("windows-1252");
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
});

const shiftJisBytes = once(() => {
  const decoder = new TextDecoder("shift_jis");
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead > 0x9f && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== "\ufffd" && !bytes.has(char))
        bytes.set(char, [lead, trail]);
    }
  }
  return bytes;
});
