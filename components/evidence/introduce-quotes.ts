import type { Citation } from "@/research/verify/verdict";

/** "Its about page says: “…”." without the quote where that stands right below: "Its about page says:". */
export function introduceQuotes(reasoning: string, citations: readonly Citation[]): string {
  const parts = /^([^“]+:) “([^”]+)”\.?$/.exec(reasoning);
  const [, lead, said] = parts ?? [];
  if (lead === undefined || said === undefined) return reasoning;
  const words = fold(said.replace(/ …$/, ""));
  const [first] = citations;
  return first && fold(first.quote).startsWith(words) ? lead : reasoning;
}

const fold = (text: string) => text.replace(/^["“”„«]+/, "").replace(/\s+/g, " ");
