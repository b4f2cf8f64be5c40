import type { Block, PageDraft, SiteFrame, Stars } from "./page-draft";

/** HTML for each kind of block; arguments are escaped HTML already. */
export type BlockMarkup = {
  text(html: string): string;
  list(items: readonly string[]): string;
  facts(rows: readonly (readonly [string, string])[]): string;
  quote(text: string, by: string, stars: string): string;
  stars(stars: Stars): string;
  table(head: readonly string[], rows: readonly (readonly string[])[]): string;
  section(heading: string | null, inner: string): string;
};

type DocumentParts = {
  readonly title: string;
  readonly headline: string;
  /** meta tags and JSON-LD for the head. */
  readonly head: string;
  readonly main: string;
  readonly nav: readonly { readonly href: string; readonly label: string }[];
  readonly footer: string;
  readonly cookieBanner: string | null;
  readonly call: string;
  readonly name: string;
  readonly language: string;
};

export type Layout = {
  readonly id: string;
  readonly blocks: BlockMarkup;
  document(parts: DocumentParts): string;
};

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** "★★★★☆" */
export const drawStars = (count: number): string => "★".repeat(count) + "☆".repeat(5 - count);

/** Plain markup that most layouts share a part of. */
export const plainBlocks: BlockMarkup = {
  text: (html) => `<p>${html}</p>`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`,
  facts: (rows) =>
    `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>`,
  quote: (text, by, stars) => `<blockquote>${stars}<p>${text}</p><cite>${by}</cite></blockquote>`,
  stars: ({ count, label }) =>
    `<span role="img" aria-label="${escapeHtml(label)}">${drawStars(count)}</span>`,
  table: (head, rows) =>
    `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("")}</tbody></table>`,
  section: (heading, inner) =>
    `<section>${heading === null ? "" : `<h2>${heading}</h2>`}${inner}</section>`,
};

const hide = (block: Extract<Block, { kind: "hidden" }>): string => {
  const html = escapeHtml(block.text);
  switch (block.how) {
    case "comment":
      return `<!-- ${block.text.replaceAll("--", "- -")} -->`;
    case "white":
      return `<p style="color:#fff;background:#fff;font-size:1px">${html}</p>`;
    case "offscreen":
      return `<div style="position:absolute;left:-9999px" aria-hidden="true">${html}</div>`;
    case "alt":
      return `<img src="/img/spacer.gif" width="1" height="1" alt="${html}">`;
  }
};

const renderBlock = (block: Block, markup: BlockMarkup): string => {
  switch (block.kind) {
    case "text":
      return markup.text(escapeHtml(block.text));
    case "list":
      return markup.list(block.items.map(escapeHtml));
    case "facts":
      return markup.facts(
        block.rows.map(([label, value]) => [escapeHtml(label), escapeHtml(value)] as const),
      );
    case "quote":
      return markup.quote(
        escapeHtml(block.text),
        escapeHtml(block.by),
        block.stars === null ? "" : markup.stars(block.stars),
      );
    case "table":
      return markup.table(
        block.head.map(escapeHtml),
        block.rows.map((row) => row.map(escapeHtml)),
      );
    case "hidden":
      return hide(block);
  }
};

/** A page as HTML source, in the look of one layout. */
export const renderPage = (page: PageDraft, frame: SiteFrame, layout: Layout): string => {
  const head = [
    frame.charset === null ? "" : `<meta charset="${frame.charset}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    page.metaDescription === null
      ? ""
      : `<meta name="description" content="${escapeHtml(page.metaDescription)}">`,
    ...page.jsonLd.map(
      (data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    ),
  ].join("");
  const main = page.sections
    .map((section) =>
      layout.blocks.section(
        section.heading === null ? null : escapeHtml(section.heading),
        section.blocks.map((block) => renderBlock(block, layout.blocks)).join("\n"),
      ),
    )
    .join("\n");
  return layout.document({
    title: escapeHtml(page.title),
    headline: escapeHtml(page.headline),
    head,
    main,
    nav: frame.nav.map(({ path, label }) => ({ href: escapeHtml(path), label: escapeHtml(label) })),
    footer: escapeHtml(frame.footer),
    cookieBanner: frame.cookieBanner === null ? null : escapeHtml(frame.cookieBanner),
    call: escapeHtml(frame.call),
    name: escapeHtml(frame.name),
    language: frame.language,
  });
};
