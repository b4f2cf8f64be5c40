import type { StoredPage } from "../crawl/page";
import { locateQuote } from "../verify/check-citations";
import { foldText } from "../verify/fold-text";
import type { Citation } from "../verify/verdict";
import type { ColumnAnswer, ColumnValue } from "./column";

/**
 * Stands behind every extractor. Keeps only citations whose quote is on the named page; a found value that is left without
 * citation and without fact, or (by a model) is not in its quotes, becomes "not found". Never throws on a hostile answer.
 */
export function checkAnswer(answer: ColumnAnswer, pages: readonly StoredPage[]): ColumnAnswer {
  if (answer.outcome !== "found" || answer.value === null) return empty(answer, answer.reasoning);
  const citations = answer.citations.flatMap((citation) => {
    const page = pages.find(({ id }) => id === citation.pageId);
    const found = page && locateQuote(page, citation);
    return found ? [found] : [];
  });
  // A model has no fields of its own: its "fact" would be a claim without a source.
  const fact = answer.extractor === "llm" ? null : answer.fact;
  if (citations.length === 0 && fact === null)
    return empty(answer, "No quote given for it is on the pages read, so it does not count.");
  if (answer.extractor !== "llm") return { ...answer, citations, fact };
  const value = keepSupported(answer.value, citations);
  return value
    ? { ...answer, value, citations, fact }
    : empty(answer, "The model's value is not in what it quoted, so it does not count.");
}

const empty = (answer: ColumnAnswer, reasoning: string): ColumnAnswer => ({
  ...answer,
  outcome: answer.outcome === "failed" ? "failed" : "not_found",
  value: null,
  confidence: 0,
  reasoning: reasoning.slice(0, 2000),
  fact: null,
  citations: [],
});

/** The value as far as its quotes say it; null when they do not. */
function keepSupported(value: ColumnValue, citations: readonly Citation[]): ColumnValue | null {
  const quoted = plain(citations.map(({ quote }) => quote).join("\n"));
  switch (value.type) {
    case "text":
      return isIn(value.text, quoted) ? value : null;
    case "list": {
      const items = value.items.filter((item) => isIn(item, quoted));
      return items.length === 0 ? null : { ...value, items, text: items.join(", ").slice(0, 1000) };
    }
    case "number":
      return numbersIn(quoted).some((number) => isSame(number, value.number)) ? value : null;
    case "date":
      return quoted.includes(value.date.slice(0, 4)) ? value : null;
    case "yes_no":
      return value;
    case "link":
      return quoted.includes(
        plain(value.url)
          .replace(/^https?:\/\/(?:www\.)?/, "")
          .replace(/\/$/, ""),
      )
        ? value
        : null;
  }
}

const plain = (text: string): string =>
  foldText(text).text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Names and numbers are said by a page or invented; the words between them may be a model's own. */
function isIn(text: string, quoted: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter(
    (word, at) => /\p{N}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word)),
  );
  const first = words[0] ?? "";
  const said = (word: string) => quoted.includes(plain(word));
  return (
    telling.every(said) &&
    (telling.length > 0 || words.length > 3 || said(first)) &&
    words.some(said)
  );
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** Every number that a text can be read to state: "1,200", "1.200", "4.5 million". */
function numbersIn(text: string): number[] {
  return [
    ...text.matchAll(/(\d[\d.,\u202f ]*)\s*(k|thousand|mn|million|m|bn|billion)?\b/g),
  ].flatMap(([, digits = "", scale]) => {
    const bare = digits.trim().replace(/[.,]$/, "");
    const readings = [
      bare.replace(/[,\s\u202f]/g, ""),
      bare.replace(/[.\s\u202f]/g, "").replace(",", "."),
    ];
    return readings.map((reading) => Number(reading) * (scale ? (scales[scale] ?? 1) : 1));
  });
}

const isSame = (one: number, other: number): boolean =>
  Number.isFinite(one) && Math.abs(one - other) <= Math.abs(other) * 1e-6;
