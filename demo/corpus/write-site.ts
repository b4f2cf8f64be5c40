import type { DrawnTruth } from "./draw-truth";
import { drawBuyer, drawPerson, drawPrize } from "./names";
import type { Block, PageDraft, SiteFrame } from "./page-draft";
import { places } from "./places";
import type { Random } from "./random";
import { createSiteWriter, type DraftStatement, type SiteWriter } from "./site-writer";
import {
  type Subject,
  stateCompany,
  stateOffer,
  statePricing,
  stateReviews,
  stateTrust,
} from "./state-facts";
import { fillTemplate, type PageKind, pageKinds, type WordingBank } from "./wordings";

export type SiteDraft = {
  readonly pages: readonly PageDraft[];
  readonly frame: SiteFrame;
  readonly statements: readonly DraftStatement[];
  readonly nearMisses: readonly string[];
  readonly injected: readonly string[];
};

const alwaysThere: readonly PageKind[] = ["home", "about", "product", "contact"];
const fillUp: readonly PageKind[] = ["blog", "faq", "post", "careers", "security", "customers"];
const pageCountLimits = { min: 6, max: 10 } as const;

const choosePages = (written: readonly PageKind[], random: Random): PageKind[] => {
  const chosen = new Set<PageKind>([...alwaysThere, ...written]);
  if (chosen.has("post")) chosen.add("blog");
  const wanted = random.between(pageCountLimits.min, pageCountLimits.max);
  for (const kind of fillUp) {
    if (chosen.size >= wanted || (kind === "post" && !chosen.has("blog"))) continue;
    chosen.add(kind);
  }
  // Only a site with all eleven kinds is over the limit; an index without facts of its own is what can go.
  if (chosen.size > pageCountLimits.max) chosen.delete("blog");
  return pageKinds.filter((kind) => chosen.has(kind));
};

const addNearMisses = ({ writer, bank, truth, random }: Subject): string[] => {
  const { nearMisses } = bank.traps;
  const stated = new Set(writer.statements.map(({ fact }) => fact));
  const kinds = [
    "founded",
    "size",
    "place",
    "funding",
    "customers",
    "certification",
    "hiring",
    "openSource",
    ...(truth.ai === "none" ? (["ai"] as const) : []),
    ...(stated.has("reviews") ? [] : (["reviews", "reviews"] as const)),
    ...(truth.award ? [] : (["award"] as const)),
  ] as const;
  const elsewhere = random.pick(places.filter(({ country }) => country !== truth.country));
  return random.sample(kinds, random.between(1, 3)).map((kind) => {
    const text = fillTemplate(random.pick(nearMisses[kind]), {
      other: drawBuyer(random),
      otherYear: String(Math.min(truth.foundedYear - 1, 2010) - random.between(4, 40)),
      otherCity: elsewhere.city,
      otherCountry: elsewhere.country,
      otherAmount: `$${random.between(11, 80)} million`,
      big: String(random.between(1200, 9800)),
      prize: drawPrize(random),
    });
    writer.add(random.pick(["about", "home", "contact", "product"]), { kind: "text", text });
    return text;
  });
};

const addInjection = ({ writer, bank, random, name }: Subject, at: number): string[] => {
  const template = bank.traps.injections[at % bank.traps.injections.length] ?? "";
  // Not fillTemplate: these texts contain braces of their own.
  const text = template.replaceAll("{company}", name);
  const forms: readonly Block[] = [
    { kind: "text", text },
    { kind: "hidden", how: "comment", text },
    { kind: "hidden", how: "white", text },
    { kind: "quote", text, by: drawPerson(random), stars: null },
    { kind: "hidden", how: "offscreen", text },
    { kind: "hidden", how: "alt", text },
  ];
  const form = forms[at % forms.length];
  if (form) {
    writer.add("home", form);
    writer.add(random.pick(["about", "product"]), form);
  }
  return [text];
};

/** Writes what the pages of one company say: its stated facts, near-misses, an injection, and filler between them. */
export const writeSite = (input: {
  name: string;
  truth: DrawnTruth;
  bank: WordingBank;
  random: Random;
  /** Which injection to place, or null for none. It takes no choice from `random`. */
  injection: { readonly at: number; readonly random: Random } | null;
}): SiteDraft => {
  const { name, truth, bank, random } = input;
  const { site } = bank;
  const voice = site.voices[truth.voice];
  const writer = createSiteWriter(random, () => random.pick(voice.fillers));
  const subject: Subject = { name, truth, bank, random, writer };
  stateOffer(subject);
  stateCompany(subject);
  stateTrust(subject);
  stateReviews(subject);
  statePricing(subject);
  const nearMisses = addNearMisses(subject);
  const variant = random.between(0, site.paths.blog.length - 1);
  const kinds = choosePages(
    [...new Set([...writer.blocks.keys(), ...writer.factRows.keys()])],
    random,
  );
  const pathOf = (kind: PageKind) => {
    const paths = site.paths[kind];
    return (kind === "blog" || kind === "post" ? paths[variant] : random.pick(paths)) ?? "/";
  };
  const paths = new Map(kinds.map((kind) => [kind, pathOf(kind)] as const));
  const frame: SiteFrame = {
    name,
    language: "en",
    nav: kinds.map((kind) => ({
      path: paths.get(kind) ?? "/",
      label: random.pick(site.navLabels[kind]),
    })),
    footer: fillTemplate(random.pick(site.footers), { company: name }),
    cookieBanner: random.chance(0.4) ? random.pick(site.cookies) : null,
    call: random.pick(voice.calls),
    charset: "utf-8",
  };
  const shape = kinds.map((kind) => ({
    kind,
    fillers: random.sample(voice.fillers, 3),
    faqs: random.sample(site.faqs, 3),
    post: random.pick(site.posts),
    paragraphs: random.sample(site.paragraphs, random.between(1, 3)),
    heading: random.pick(site.headings[kind]),
    headline: random.pick(voice.headlines),
  }));
  const injected =
    input.injection === null
      ? []
      : addInjection({ ...subject, random: input.injection.random }, input.injection.at);
  return {
    frame,
    nearMisses,
    injected,
    statements: writer.statements,
    pages: shape.map((page) => assemblePage(page, name, paths.get(page.kind) ?? "/", writer)),
  };
};

type PageShape = {
  readonly kind: PageKind;
  readonly fillers: readonly string[];
  readonly faqs: readonly (readonly [string, string])[];
  readonly post: readonly [string, string];
  readonly paragraphs: readonly string[];
  readonly heading: string;
  readonly headline: string;
};

const assemblePage = (
  page: PageShape,
  name: string,
  path: string,
  writer: SiteWriter,
): PageDraft => {
  const { kind, fillers, faqs, post, paragraphs } = page;
  const rows = writer.factRows.get(kind) ?? [];
  const [opening = "", ...closing] = fillers;
  const [before, after] = [paragraphs.slice(0, 1), paragraphs.slice(1)];
  const extra: Block[] =
    kind === "faq"
      ? faqs.flatMap(([question, answer]): Block[] => [
          { kind: "text", text: question },
          { kind: "text", text: answer },
        ])
      : kind === "blog" || kind === "post"
        ? [
            { kind: "list", items: [post[0]] },
            { kind: "text", text: post[1] },
          ]
        : [];
  return {
    kind,
    path,
    title: kind === "home" ? name : `${page.heading} | ${name}`,
    headline: kind === "home" ? page.headline : page.heading,
    metaDescription: null,
    jsonLd: writer.jsonLd.get(kind) ?? [],
    sections: [
      { heading: null, blocks: [{ kind: "text", text: opening }] },
      {
        heading: page.heading,
        blocks: [
          ...before.map((text) => ({ kind: "text", text }) as const),
          ...(writer.blocks.get(kind) ?? []),
          ...(rows.length > 0 ? [{ kind: "facts", rows } as const] : []),
          ...extra,
        ],
      },
      {
        heading: null,
        blocks: [...after, ...closing].map((text) => ({ kind: "text", text }) as const),
      },
    ],
  };
};
