/**
 * What the class and id of an element say of what it holds: a set of bits, one a hint. Names are cut into words at
 * `-`, `_`, spaces and capitals ("ProductCard__price" → product, card, price), and a plural counts as its singular.
 */
const hintNames = [
  "cookie",
  "nav",
  "footer",
  "header",
  "side",
  "social",
  "related",
  "modal",
  "review",
  "buy",
  "form",
  "gallery",
  "description",
  "card",
  "hero",
  "unseen",
  "fold",
] as const;
export type HintName = (typeof hintNames)[number];

export const hintBit = (name: HintName): number => 1 << hintNames.indexOf(name);

const words: Readonly<Record<HintName, string>> = {
  cookie: "cookie consent gdpr ccpa onetrust usercentrics didomi cky cmplz truste osano privacy",
  nav: "nav navbar navigation menu megamenu mega breadcrumb crumb pagination pager toolbar skip skiplink",
  footer: "footer foot bottom copyright legal",
  header: "header topbar masthead announcement promo banner",
  side: "sidebar aside rail widget",
  social: "social share sharing follow newsletter subscribe signup login signin account",
  related:
    "related recommended recommendation recommend similar upsell crosssell recent recently viewed also suggested suggestion bundle accessory accessories compare sponsored ad advert advertisement",
  modal:
    "modal popup dialog overlay drawer tooltip lightbox toast offcanvas flyout popover minicart",
  review:
    "review rating comment ugc bazaarvoice bv yotpo trustpilot testimonial feedback respond bewertung avis",
  buy: "cart basket bag checkout price pricing purchase buy buybox quantity qty swatch variant variation option size selector stock shipping delivery wishlist payment installment afterpay klarna warenkorb panier",
  form: "form filter facet sort search select input field dropdown",
  gallery: "gallery slider carousel slide swiper thumbnail thumb media image zoom video caption",
  description:
    "description desc detail about overview spec specification feature ingredient content body copy rte prose richtext wysiwyg text beschreibung",
  card: "card tile grid list item teaser result",
  hero: "hero title intro headline summary jumbotron",
  unseen: "sr visually visuallyhidden screenreader assistive a11y offscreen hidden",
  fold: "tab tabpanel tabpane pane panel accordion collapse collapsed collapsible expand expanded expandable faq answer disclosure toggle",
};

const bitsOfWord = new Map<string, number>();
for (const name of hintNames) {
  for (const word of words[name].split(" ")) {
    bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | hintBit(name));
  }
}

const longestWord = 20;

export function hintsOfNames(names: string): number {
  let bits = 0;
  let start = 0;
  for (let at = 0; at <= names.length; at++) {
    const code = at < names.length ? names.charCodeAt(at) : 32;
    const isLower = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isLower) continue;
    if (at > start) bits |= bitsOf(names, start, at);
    // A capital begins a word; all else stands between words.
    start = code >= 65 && code <= 90 ? at : at + 1;
  }
  return bits;
}

function bitsOf(names: string, start: number, end: number): number {
  if (end - start > longestWord || end - start < 2) return 0;
  const word = names.slice(start, end).toLowerCase();
  return bitsOfWord.get(word) ?? (word.endsWith("s") ? bitsOfWord.get(word.slice(0, -1)) : 0) ?? 0;
}
