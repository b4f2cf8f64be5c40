import { createFence, fenceRule } from "../../llm/fence";

/** Part of the key under which plans are kept: other rules, other plans. */
export const planRules = `You turn one search query for companies into criteria. Each criterion is one checkable statement about one company, so that a person who reads its website can say yes or no.
- Split what is joined by "and" or a comma into single criteria. Alternatives joined by "or" stay one criterion.
- Add nothing that the query does not ask for, and leave nothing out. At most 12.
- "words": the words of the query that the criterion comes from, copied character by character, negations included ("do not use AI"); one string for each unbroken run of words. No word belongs to two criteria.
- "text": a short statement in the third person without a subject that keeps the query's own key words: "has good reviews on its website", "does not use AI", "offers a free plan".
- "kind": structured (only with a condition), topic (industry, technology, field), product (what it sells or offers), reviews, pricing, certification, customers, or other.
- "condition": only where the query names a place, founding year, number of employees, money raised in US dollars, funding stage, type of company, status, hiring or nonprofit; else null. Bounds are inclusive; a bound that the query does not give is null. Places have their English names.
- The query may be in any language: "words" stay as they are, all else is in English.
- "entity": the word of the query for what is searched, such as "companies" or "startups".`;

/** Both messages of one planning call; the query stands fenced like all text of others. */
export function planPrompt(query: string): { readonly system: string; readonly user: string } {
  const fence = createFence([query]);
  return {
    system: `${planRules}\n\n${fenceRule(fence)}`,
    user: `The query:\n\n${fence.wrap("query", query)}`,
  };
}
