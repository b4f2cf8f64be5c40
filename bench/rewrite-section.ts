import { readFileSync, writeFileSync } from "node:fs";

/** Puts `text` between `<!-- name -->` and `<!-- /name -->` of a document, in place of what was there. */
export function rewriteSection(file: string, name: string, text: string): void {
  const before = readFileSync(file, "utf8");
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = before.indexOf(open);
  const to = before.indexOf(close);
  if (from < 0 || to < from) throw new Error(`${file} has no section ${name}`);
  writeFileSync(
    file,
    `${before.slice(0, from + open.length)}\n${text.trim()}\n${before.slice(to)}`,
  );
}

/** A Markdown table; all columns but the first are numbers. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|---|${head
      .slice(1)
      .map(() => "---:|")
      .join("")}`,
    ...rows.map(line),
  ].join("\n");
}
