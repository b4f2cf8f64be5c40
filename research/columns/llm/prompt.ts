import type { CompanyProfile } from "../../company";
import { createFence, fenceRule } from "../../llm/fence";
import type { Evidence } from "../../verify/llm/choose-evidence";
import { describeCompany, describePages } from "../../verify/llm/prompt";
import type { Column, ColumnType } from "../column";

/** Part of the key under which values are kept: other rules, other values. */
export const extractRules = `You read facts about one company from the passages of the company's own website below, and from nothing else. For each column, give what the passages say of this company:
- If no passage says it, "found" is false. Never guess, never add what you know from elsewhere.
- What is said of customers, partners, competitors or people elsewhere is not said of the company; plans and the past are not the present.
- Copy names and numbers as they stand. Do not convert, add up or translate them.

"values": one string, or one a thing where the column is a list. A number: digits first, then its unit ("49 EUR per month"). A date: "2014", "2014-03" or "2014-03-09". Yes or no: "yes" or "no"; "no" needs a passage that says so. A text: as short as the page says it.

Evidence: everything found needs one to three quotes. A quote is copied character by character, in the language of the page, from one passage, is one sentence or less, and contains the value. Name the passage that it stands in.

Answer exactly once for each column id. Write the reasoning first: one short sentence. "confidence" is 0 to 1: how sure you are.`;

const typeWords: Readonly<Record<ColumnType, string>> = {
  text: "a text",
  number: "a number",
  date: "a date",
  list: "a list",
  yes_no: "yes or no",
  link: "an address",
};

/** Both messages of one extraction; `columns` in the order of the evidence's criteria. */
export function extractPrompt(
  company: Pick<CompanyProfile, "name" | "domain">,
  columns: readonly Column[],
  evidence: Evidence,
): { readonly system: string; readonly user: string } {
  const blocks = describePages(evidence.passages);
  const fence = createFence(blocks);
  const asked = evidence.criteria.map(({ id, passageIds }, at) => {
    const column = columns[at];
    const name = column?.name.replace(/\s+/g, " ").trim() ?? "";
    const see = passageIds.length === 0 ? "no passage found" : `see ${passageIds.join(" ")}`;
    return `${id}: ${JSON.stringify(name)}, ${typeWords[column?.type ?? "text"]} [${see}]`;
  });
  return {
    system: `${extractRules}\n\n${fenceRule(fence)}`,
    user: [
      `Company: ${JSON.stringify(describeCompany(company))}`,
      `Columns (any passage may be used for any of them):\n${asked.join("\n")}`,
      "Passages, by page; each begins with its id and the headings above it:",
      ...blocks.map((block) => fence.wrap("page", block)),
    ].join("\n\n"),
  };
}
