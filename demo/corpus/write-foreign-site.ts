import type { FactName } from "./demo-company";
import type { DrawnTruth } from "./draw-truth";
import type { PageDraft } from "./page-draft";
import type { Random } from "./random";
import type { DraftStatement } from "./site-writer";
import { type ForeignWordings, fillTemplate, type PageKind } from "./wordings";
import type { SiteDraft } from "./write-site";

/** A site in another language: six pages, the facts of its bank and nothing else. */
export const writeForeignSite = (input: {
  name: string;
  truth: DrawnTruth;
  words: ForeignWordings;
  random: Random;
}): SiteDraft => {
  const { name, truth, words, random } = input;
  const slots = {
    company: name,
    product: truth.productName,
    year: String(truth.foundedYear),
    n: String(truth.employees),
    city: words.city,
    rating: truth.reviews.rating?.toFixed(1) ?? "",
    count: String(truth.reviews.count ?? ""),
  };
  const said: readonly (readonly [keyof ForeignWordings["navLabels"], FactName, string])[] = [
    ["home", "topic", words.what],
    ["home", "topic", words.product],
    ["about", "founded", words.founded],
    ["about", "size", words.size],
    ["contact", "place", words.place],
    ["product", "topic", words.product],
    ["product", "ai", words.ai],
    ["customers", "reviews", words.rated],
    ["careers", "hiring", words.hiring],
  ];
  const statements: DraftStatement[] = said.map(([page, fact, template]) => ({
    fact,
    page,
    form: "text",
    text: fillTemplate(template, slots),
  }));
  const kinds = ["home", "about", "product", "customers", "careers", "contact"] as const;
  const pathOf = (kind: PageKind) => (kind === "home" ? "/" : `/${words.language}/${kind}`);
  const pages = kinds.map((kind): PageDraft => {
    const [opening = "", closing = ""] = random.sample(words.filler, 2);
    const sentences = statements.filter(({ page }) => page === kind).map(({ text }) => text);
    return {
      kind,
      path: pathOf(kind),
      title: `${words.navLabels[kind]} | ${name}`,
      headline: kind === "home" ? name : words.navLabels[kind],
      metaDescription: null,
      jsonLd: [],
      sections: [
        {
          heading: null,
          blocks: [opening, ...sentences, closing].map((text) => ({ kind: "text", text }) as const),
        },
      ],
    };
  });
  return {
    pages,
    statements,
    nearMisses: [],
    injected: [],
    frame: {
      name,
      language: words.language,
      nav: kinds.map((kind) => ({ path: pathOf(kind), label: words.navLabels[kind] })),
      footer: `© 2026 ${name}`,
      cookieBanner: null,
      call: words.navLabels.contact,
      charset: "utf-8",
    },
  };
};
