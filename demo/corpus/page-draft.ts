import type { PageKind } from "./wordings";

export type Stars = { readonly count: number; readonly label: string };

/** What a page says, before a layout decides how it looks. All strings are plain text. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: "quote";
      readonly text: string;
      readonly by: string;
      readonly stars: Stars | null;
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: "hidden";
      readonly text: string;
      readonly how: "comment" | "white" | "offscreen" | "alt";
    };

type Section = { readonly heading: string | null; readonly blocks: readonly Block[] };

export type PageDraft = {
  readonly kind: PageKind;
  readonly path: string;
  readonly title: string;
  readonly headline: string;
  readonly metaDescription: string | null;
  readonly sections: readonly Section[];
  readonly jsonLd: readonly Readonly<Record<string, unknown>>[];
};

export type NavItem = { readonly path: string; readonly label: string };

/** What all pages of one site share. */
export type SiteFrame = {
  readonly name: string;
  readonly language: string;
  readonly nav: readonly NavItem[];
  readonly footer: string;
  readonly cookieBanner: string | null;
  readonly call: string;
  /** Value of `<meta charset>`; null leaves it out. */
  readonly charset: string | null;
};
