/**
 * The lines of a stream of UTF-8 (a byte order mark is none of it), without their "\n"; null for one of more than
 * `maxLength` characters, of which nothing is kept: memory is bounded whatever comes in. Only "\n" ends a line: readline also
 * splits at "\r", and in some versions of Node.js at U+2028, which JSON may hold.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  maxLength: number,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let line: string | null = "";
  const add = (part: string) => {
    line = line === null || line.length + part.length > maxLength ? null : line + part;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    const [first = "", ...rest] = decoder.decode(bytes, { stream: true }).split("\n");
    add(first);
    for (const part of rest) {
      yield line;
      line = "";
      add(part);
    }
  }
  add(decoder.decode());
  if (line !== "") yield line;
}
