import type { ColumnType, ColumnValue } from "./column";

/** What was found, in every form that it is known in; `text` is how the page, or a person, says it. */
export type Reading = {
  readonly text: string;
  readonly number?: number;
  readonly unit?: string | null;
  /** "2014", "2014-03" or "2014-03-09". */
  readonly date?: string;
  readonly items?: readonly string[];
  readonly yes?: boolean;
  readonly url?: string;
};

const maxItems = 50;

/** The reading as a value of the type; null when it has no such form, so that nothing is bent to fit. */
export function toValue(type: ColumnType, reading: Reading): ColumnValue | null {
  const text = reading.text.replace(/\s+/g, " ").trim().slice(0, 1000);
  if (text === "") return null;
  switch (type) {
    case "text":
      return { type, text };
    case "number":
      if (reading.number === undefined || !Number.isFinite(reading.number)) return null;
      return { type, number: reading.number, unit: reading.unit ?? null, text };
    case "date":
      return reading.date === undefined ? null : { type, date: reading.date, text };
    case "list": {
      const items = [...new Set(reading.items ?? [text])]
        .map((item) => item.trim().slice(0, 200))
        .filter((item) => item !== "")
        .slice(0, maxItems);
      return items.length === 0 ? null : { type, items, text: items.join(", ").slice(0, 1000) };
    }
    case "yes_no":
      if (reading.yes === undefined) return null;
      return { type, yes: reading.yes, text: reading.yes ? "Yes" : "No" };
    case "link":
      return reading.url === undefined
        ? null
        : { type, url: reading.url, text: shortUrl(reading.url) };
  }
}

/** "https://www.linkedin.com/company/assay/" → "linkedin.com/company/assay". */
const shortUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/$/, "")
    .slice(0, 1000) || url.slice(0, 1000);
