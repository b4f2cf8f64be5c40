/** What a page of a company site is about, as its path or its link's words tell. */
export const pageTopics = [
  "about",
  "contact",
  "customers",
  "reviews",
  "pricing",
  "careers",
  "security",
  "product",
  "technology",
  "news",
  "help",
  "other",
] as const;
export type PageTopic = (typeof pageTopics)[number];

/** In order: the first that fits names the topic. Matched against path segments and the link's words. */
const topicWords: readonly (readonly [PageTopic, RegExp])[] = [
  [
    "reviews",
    /\b(reviews?|testimonials?|ratings?|feedback|praise|opinions|experiences|kind-words|wall-of-love|love|happy-(customers|clients)|what-(our-)?(customers|clients|people|they|others|users)-say|bewertung(en)?|kundenstimmen|avis|temoignages|opiniones|resenas|recensioni)\b/,
  ],
  [
    "pricing",
    /\b(pricing|prices?|price-list|rates|plans?|fees|costs?|packages|tariffs?|tiers|subscriptions?|memberships?|how-much|preise?|tarife?|tarifs?|precios|prezzi|precos|prijzen)\b/,
  ],
  [
    "customers",
    /\b(customers?|clients?|clientele|users|case-stud(y|ies)|success-stor(y|ies)|stories|references?|portfolio|showcase|projects|our-work|who-(we-serve|uses-\w+)|trusted-by|kunden|referenzen|clientes|clienti|partners?)\b/,
  ],
  [
    "careers",
    /\b(careers?|jobs?|join(-us)?|hiring|employment|recruit(ing|ment)|talent|vacanc(y|ies)|(job|open)-?openings?|openings|opportunities|open-(roles|positions)|positions|internships?|work-(with-us|here|for-us|at-\w+)|working-(here|at|with)|life-at|karriere|stellen(angebote)?|carrieres?|recrutement|empleos?|trabaja|lavora|vacatures)\b/,
  ],
  [
    "security",
    /\b(security|trust(-center)?|compliance|certifi\w*|accredit\w*|credentials|standards|assurance|safety|soc-?2|iso-?\d*|gdpr|hipaa|privacy-and-security|data-protection|quality|sustainability|sicherheit|zertifi\w*|securite|seguridad|qualitat)\b/,
  ],
  [
    "about",
    /\b(about(-us)?|(the-|our-)?(company|firm|team|people)|who-we-are|our-story|story|mission|vision|leadership|management|founders|history|heritage|background|values|culture|facts|at-a-glance|meet-(us|the-team)|get-to-know-us|organi[sz]ation|uber-uns|ueber-uns|unternehmen|a-propos|qui-sommes-nous|sobre(-nosotros|-nos)?|nosotros|quienes-somos|empresa|chi-siamo|over-ons|om-oss)\b/,
  ],
  [
    "contact",
    /\b(contact(-us)?|locations?|offices?|branches|headquarters|address|directions|imprint|impressum|(reach|visit|find|call|write-to|talk-to)-us|visit|get-in-touch|say-hello|enquir(y|ies)|inquir(y|ies)|where-we-are|kontakt|contacto|contatti|mentions-legales|legal-notice)\b/,
  ],
  [
    "technology",
    /\b(technology|how-it-works|science|research|platform|engineering|innovation|labs?|approach|method(ology)?|process|technologie|ai|machine-learning|api|developers?|docs|documentation|integrations?)\b/,
  ],
  [
    "product",
    /\b(products?|features?|solutions?|services?|software|apps?|tools|suite|capabilities|expertise|what-we-(do|offer|make|build|sell)|offerings?|use-cases?|industries|tour|shop|store|catalog(ue)?|range|collections?|courses|program(me)?s|treatments|menu|produkte?|leistungen|losungen|produits?|productos|servicios|prodotti|servizi)\b/,
  ],
  [
    "news",
    /\b(blog|news(letter|room)?|journal|magazine|diary|press(-releases?)?|media|announcements?|updates|whats-new|latest|insights|resources|publications|posts?|articles?)\b/,
  ],
  [
    "help",
    /\b(faqs?|help(-cent(er|re))?|support|questions|answers|guides?|how-to|good-to-know|knowledge(-base)?|hilfe|aide|ayuda)\b/,
  ],
];

/** How much a page is about its topic: named so, named with other words, or only in the topic's section. */
const certainties = { whole: 1, part: 0.85, section: 0.6 } as const;

/**
 * The last segment of the path decides, then the link's words; what stands in a section belongs to it, and in a section of
 * news is nothing but news. `segments` are in words.
 */
export function topicOfPage(
  segments: readonly string[],
  linkWords: string,
): { readonly topic: PageTopic; readonly certainty: number } {
  const [own = "", ...sections] = [...segments].reverse();
  const section = sections.map(topicOf).find((topic) => topic !== "other") ?? "other";
  if (section === "news") return { topic: "news", certainty: certainties.section };
  for (const words of [own, section === "other" ? linkWords : ""]) {
    const topic = topicOf(words);
    if (topic === "other") continue;
    return { topic, certainty: certainties[isWhole(words, topic) ? "whole" : "part"] };
  }
  return { topic: section, certainty: certainties.section };
}

export function topicOf(words: string): PageTopic {
  return topicWords.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
}

export function stem(word: string): string {
  return word.length > 4 ? word.replace(/(ing|ies|es|s|y)$/, "") : word;
}

/** "About Us" and "/Über_uns" → "about-us", "uber-uns": lower case, no accents, hyphens between words. */
export function toWords(raw: string): string {
  let text = raw.slice(0, 300);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A stray percent sign: the raw text serves as well.
  }
  return text
    .replace(/\.(html?|php|aspx?)$/i, "")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function isWhole(words: string, topic: PageTopic): boolean {
  const pattern = topicWords.find(([name]) => name === topic)?.[1];
  return pattern !== undefined && pattern.exec(words)?.[0] === words;
}
