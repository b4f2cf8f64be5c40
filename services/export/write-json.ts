import type { ExportRow } from "./read-export-rows";

/** One array of companies. Complete or broken, never silently short: the closing bracket comes after the last page. */
export async function* writeJson(
  pages: AsyncIterable<readonly ExportRow[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let separator = "[\n";
  for await (const page of pages) {
    yield encoder.encode(separator + page.map((row) => JSON.stringify(row)).join(",\n"));
    separator = ",\n";
  }
  yield encoder.encode(separator === "[\n" ? "[]\n" : "\n]\n");
}
