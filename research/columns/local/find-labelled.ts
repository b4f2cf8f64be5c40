import { blocksOf } from "../../retrieve/split-passages";
import { overlapsInstruction } from "../../verify/injection";
import { parseNumber } from "../../verify/local/parse-number";
import type { SiteEvidence } from "../../verify/local/read-evidence";
import { citeSpan, type Find } from "./find";

const maxValueLength = 160;
const clean = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a page states under the column's very name: "Legal form: GmbH", or a cell beside its label. */
export function findLabelled(column: string, evidence: SiteEvidence): Find | null {
  const wanted = clean(column);
  for (const { page, role } of evidence.pages) {
    if (role === "blog" || role === "legal") continue;
    const blocks = blocksOf(page);
    for (const [at, block] of blocks.entries()) {
      const text = page.text.slice(block.start, block.end);
      const colon = text.indexOf(":");
      const inline =
        colon > 0 && clean(text.slice(0, colon)) === wanted ? text.slice(colon + 1).trim() : "";
      const next = blocks[at + 1];
      const below =
        inline === "" &&
        clean(text) === wanted &&
        block.kind !== "heading" &&
        next &&
        next.kind !== "heading"
          ? page.text.slice(next.start, next.end).trim()
          : "";
      const value = inline || below;
      const end = inline ? block.end : (next?.end ?? block.end);
      if (
        value === "" ||
        value.length > maxValueLength ||
        overlapsInstruction(page, { start: block.start, end })
      )
        continue;
      const number = parseNumber(value);
      const year = value.match(/^\D{0,12}((?:18|19|20)\d\d)$/)?.[1];
      return {
        reading: {
          text: value,
          ...(number === null ? {} : { number }),
          ...(year ? { date: year } : {}),
          items: value.split(/\s*[,;·•]\s*/),
        },
        confidence: 0.8,
        citations: [citeSpan(page, block.start, end)],
      };
    }
  }
  return null;
}
