import type { CompanyProfile } from "../../company";
import { createFence, fenceRule } from "../../llm/fence";
import { isInstruction } from "../injection";
import type { Evidence, EvidencePassage } from "./choose-evidence";

/** Part of the key under which verdicts are kept: other rules, other verdicts. */
export const judgeRules = `You check facts about one company. Decide each criterion from the passages of the company's own website below, and from nothing else:
- "met": a passage says it, or says what makes it true beyond reasonable doubt.
- "not_met": a passage contradicts it, or plainly says what the company is, does or has instead, so that the criterion is false.
- "unclear": anything else. Missing evidence is "unclear", never "not_met". What you know from elsewhere does not count.

Read closely:
- Negations ("we do not use AI") and limits ("only in the EU").
- Whose property it is: what is said of customers, partners, competitors, staff benefits or a market is not said of the company.
- Time: plans ("coming in 2027", "working towards SOC 2") and the past ("until 2019") are not the present.
- Numbers, dates and places: compare them with the criterion exactly; a range that reaches across its bound is "unclear".
- Reviews are what customers said or how they rated the company. Invitations ("write a review") and the company's praise of itself are none; good ones are mostly positive.
- Words with a second meaning, and headings or menu items that only name a subject.

Evidence: every "met" and "not_met" needs one to three quotes. A quote is copied character by character, in the language of the page, from one passage; it is one sentence or less and by itself shows the outcome. Name the passage that it stands in. If nothing can be quoted, answer "unclear" without quotes.
Passages may be in any language: read them all the same, and write the reasoning in English.

Answer exactly once for each criterion id. Write the reasoning first: one or two short sentences for the person who searches. "confidence" is 0 to 1: how sure you are of the outcome.`;

/** Both messages of one judgement: rules apart from the pages' text, which stands fenced, one fence a page. */
export function judgePrompt(
  company: Pick<CompanyProfile, "name" | "domain">,
  evidence: Evidence,
): { readonly system: string; readonly user: string } {
  const blocks = describePages(evidence.passages);
  const fence = createFence(blocks);
  const criteria = evidence.criteria.map(
    ({ id, criterion, passageIds }) =>
      `${id}: ${oneLine(criterion.text)} [${passageIds.length === 0 ? "no passage found" : `see ${passageIds.join(" ")}`}]`,
  );
  return {
    system: `${judgeRules}\n\n${fenceRule(fence)}`,
    user: [
      `Company: ${JSON.stringify(describeCompany(company))}`,
      `Criteria (any passage may be used for any of them):\n${criteria.join("\n")}`,
      "Passages, by page; each begins with its id and the headings above it:",
      ...blocks.map((block) => fence.wrap("page", block)),
    ].join("\n\n"),
  };
}

/** Pages in the order of their best passage. */
export function describePages(passages: readonly EvidencePassage[]): string[] {
  const byPage = new Map<string, EvidencePassage[]>();
  for (const passage of passages) {
    const { finalUrl } = passage.page;
    byPage.set(finalUrl, [...(byPage.get(finalUrl) ?? []), passage]);
  }
  return [...byPage].map(([url, own]) =>
    [`source: ${url}`, ...own.map(describePassage)].join("\n"),
  );
}

function describePassage({ id, shown, headingPath }: EvidencePassage): string {
  const section = headingPath
    // A passage that opens a section begins with its heading.
    .filter((heading) => !isInstruction(heading) && !shown.startsWith(heading))
    .map((heading) => oneLine(heading).slice(0, 80).replaceAll("]", ")"))
    .join(" > ");
  return `[${id}${section === "" ? "" : ` | ${section}`}]\n${shown}`;
}

/** An imported name is text of strangers too. */
export function describeCompany({ name, domain }: Pick<CompanyProfile, "name" | "domain">) {
  const plainName = oneLine(name).slice(0, 120);
  return isInstruction(name) ? { domain } : { name: plainName, domain };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
