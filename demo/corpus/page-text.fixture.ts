import type { DemoCompany, DemoPage } from "./demo-company";

/** How a site's pages are encoded, from its traps: a test does not guess as a crawler has to. */
export const decodeDemoPage = (page: DemoPage, { truth }: DemoCompany): string => {
  if (typeof page.body === "string") return page.body;
  const encoding =
    truth.language === "ja"
      ? "shift_jis"
      : truth.traps.includes("encoding:utf-16")
        ? "utf-16le"
        : "windows-1252";
  return new TextDecoder(encoding, { fatal: true }).decode(page.body);
};

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  mdash: "—",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
};

/** Typographic marks, white space and the colon of a label made plain, so that a sentence can be looked for. */
export const foldMarks = (text: string): string =>
  text.replaceAll("’", "'").replace(/:?\s+/g, " ").trim();

/** What a reader sees: inline tags vanish, all others separate. Good enough for pages of our own making. */
export const visibleText = (html: string): string =>
  foldMarks(
    html
      .replace(/<!--.*?-->/gs, " ")
      .replace(/<script.*?<\/script>/gs, " ")
      .replace(/<\/?(?:a|b|i|em|strong|small|font|q)\b[^>]*>/gi, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );
