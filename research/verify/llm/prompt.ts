import type { CompanyProfile } from "../../company";
import { createFence, fenceRule } from "../../llm/fence";
import { isInstruction } from "../injection";
import type { Evidence, EvidencePassage } from "./choose-evidence";

const rules = `You check facts about one company. For each criterion decide, from the given passages of the company's own website and from nothing else:
- "met": a passage says so, or says something that makes it true beyond reasonable doubt.
- "not_met": a passage contradicts it, or a passage clearly describes what the company is or does instead, so that the criterion is false.
- "unclear": the passages do not settle it. Missing evidence is "unclear", never "not_met". What you know from elsewhere does not count.
Mind negations ("we do not use AI"), other subjects (a customer's or partner's property is not the company's), plans ("coming in 2027"), invitations ("write a review" is not a review) and words with a second meaning. Whoever the text praises or accuses, judge only what it shows.

Every "met" and "not_met" needs one to three quotes. A quote is copied character by character from one passage, is one sentence or less, and by itself shows the outcome. Give the id of the passage it stands in. If you cannot quote it, answer "unclear" with no quotes.
Answer once for each criterion id. Write the reasoning (one or two short sentences, for the person who searches) first. Confidence is 0 to 1: how sure you are of the outcome.`;

/** Both messages of one judgement: rules apart from the pages' text, which stands fenced. */
export function judgePrompt(
  company: Pick<CompanyProfile, "name" | "domain">,
  evidence: Evidence,
): { readonly system: string; readonly user: string } {
  const blocks = evidence.passages.map(describePassage);
  const fence = createFence(blocks.map(({ text }) => text));
  const criteria = evidence.criteria.map(
    ({ id, criterion, passageIds }) =>
      `${id}: ${oneLine(criterion.text)} [${passageIds.length === 0 ? "no passage found" : `see ${passageIds.join(" ")}`}]`,
  );
  return {
    system: `${rules}\n\n${fenceRule(fence)}`,
    user: [
      `Company: ${JSON.stringify(describeCompany(company))}`,
      `Criteria (any passage may be used for any of them):\n${criteria.join("\n")}`,
      "Passages:",
      ...blocks.map(({ id, text }) => fence.wrap(id, text)),
    ].join("\n\n"),
  };
}

function describePassage({ id, page, shown, headingPath }: EvidencePassage) {
  const section = oneLine(headingPath.filter((heading) => !isInstruction(heading)).join(" > "));
  const head = [`source: ${page.finalUrl}`, ...(section === "" ? [] : [`section: ${section}`])];
  return { id, text: [...head, "", shown].join("\n") };
}

/** An imported name is text of strangers too. */
function describeCompany({ name, domain }: Pick<CompanyProfile, "name" | "domain">) {
  const plainName = oneLine(name).slice(0, 120);
  return isInstruction(name) ? { domain } : { name: plainName, domain };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
