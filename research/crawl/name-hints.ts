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

/** What the names say of the element's role; these stand alone between `-`, `_` and spaces, in any case. */
const roleNames = ["consent", "menu", "foot", "aside", "main", "wrapper"] as const;
export type RoleName = (typeof roleNames)[number];
export const roleBit = (name: RoleName): number =>
  1 << (hintNames.length + roleNames.indexOf(name));

const roleWords: Readonly<Record<RoleName, string>> = {
  consent:
    "cookie cookies cookiebanner cookieconsent cookienotice cookiebar consent gdpr ccpa onetrust usercentrics osano didomi cky cmplz truste",
  menu: "nav navbar navigation menu megamenu breadcrumb breadcrumbs pagination pager toolbar skip skiplink",
  foot: "footer",
  aside:
    "sidebar newsletter subscribe share sharing social modal popup related comments respond widget",
  main: "main content article wrapper container post",
  // Whole-page wrappers name what they hold.
  wrapper: "page body layout app root with without has no is",
};
/** Places where customers speak, wherever in a name. */
const praise = /testimonial|review|rating|quote|customer|proof/i;

const hintsOfWord = new Map<string, number>();
for (const name of hintNames) {
  for (const word of words[name].split(" ")) {
    hintsOfWord.set(word, (hintsOfWord.get(word) ?? 0) | hintBit(name));
  }
}
for (const [word, bits] of [...hintsOfWord]) {
  if (!hintsOfWord.has(`${word}s`)) hintsOfWord.set(`${word}s`, bits);
}
const rolesOfWord = new Map<string, number>();
for (const name of roleNames) {
  for (const word of roleWords[name].split(" "))
    rolesOfWord.set(word, (rolesOfWord.get(word) ?? 0) | roleBit(name));
}

const longestWord = 20;

/** Bits of hints and of roles. Linear in the length of the names. */
export function bitsOfNames(names: string): number {
  let bits = praise.test(names) ? roleBit("wrapper") : 0;
  let wordStart = 0;
  let partStart = 0;
  for (let at = 0; at <= names.length; at++) {
    const code = at < names.length ? names.charCodeAt(at) : 32;
    const isLower = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isLower) continue;
    if (at - wordStart > 1 && at - wordStart <= longestWord) {
      bits |= hintsOfWord.get(lowerCase(names, wordStart, at)) ?? 0;
    }
    // A capital begins a word; all else stands between words.
    wordStart = code >= 65 && code <= 90 ? at : at + 1;
    if (code !== 45 && code !== 95 && code !== 32 && !(code >= 9 && code <= 13)) continue;
    bits |= rolesOfPart(names, partStart, at);
    partStart = at + 1;
  }
  return bits;
}

function rolesOfPart(names: string, start: number, end: number): number {
  if (end - start < 2) return 0;
  const part = names.slice(start, end).toLowerCase();
  return rolesOfWord.get(part) ?? (part.startsWith("cybot") ? roleBit("consent") : 0);
}

/** Of a word of which only the first letter may be a capital. */
function lowerCase(names: string, start: number, end: number): string {
  const word = names.slice(start, end);
  return names.charCodeAt(start) < 97 ? word.toLowerCase() : word;
}
