import { hintBit, hintsOfNames } from "./name-hints";

/** What a person sees in an element, judged from its name and attributes alone (no style sheet is read). */
export type ElementRole =
  /** Never text, never links: code, controls, cookie banners. */
  | "drop"
  /** Not shown to a person: no text, but links in menus that open later count. */
  | "hidden"
  | "nav"
  | "footer"
  /** Shown after a click: the panel of a tab, the answer to a question. */
  | "folded"
  /** Page header, forms and boxes beside the content: text only if the page has no other. */
  | "header"
  | "beside"
  | "content";

type Attributes = Readonly<Record<string, string>>;

const droppedElements = new Set(
  "script style noscript template svg math iframe canvas object embed audio video head select option datalist textarea map".split(
    " ",
  ),
);
const rolesByElement: Readonly<Record<string, ElementRole>> = {
  nav: "nav",
  footer: "footer",
  header: "header",
  aside: "beside",
  form: "beside",
  dialog: "hidden",
  menu: "nav",
};
const rolesByAria: Readonly<Record<string, ElementRole>> = {
  navigation: "nav",
  menubar: "nav",
  menu: "nav",
  contentinfo: "footer",
  banner: "header",
  complementary: "beside",
  search: "beside",
  dialog: "hidden",
  alertdialog: "hidden",
};
const cookieWords =
  /(^|[\s_-])(cookies?|cookie-?(banner|consent|notice|bar)|consent|gdpr|ccpa|onetrust|cybot\w*|usercentrics|osano|didomi|cky|cmplz|truste)([\s_-]|$)/i;
const navWords =
  /(^|[\s_-])(nav|navbar|navigation|menu|megamenu|breadcrumbs?|pagination|pager|toolbar|skip|skiplink)([\s_-]|$)/i;
const footerWords = /(^|[\s_-])(footer)([\s_-]|$)/i;
const besideWords =
  /(^|[\s_-])(sidebar|newsletter|subscribe|share|sharing|social|modal|popup|related|comments|respond|widget)([\s_-]|$)/i;
/** Whole-page wrappers that name what they hold, and the places where customers speak. */
const wrapperWords =
  /(^|[\s_-])(page|body|layout|app|root|with|without|has|no|is)([\s_-]|$)|testimonial|review|rating|quote|customer|proof/i;
const contentWords = /(^|[\s_-])(main|content|article|wrapper|container|post)([\s_-]|$)/i;
const hiddenStyle =
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(px|em|rem|%)?\s*(;|!|$)|(left|top|text-indent)\s*:\s*-\d{3,})/i;
const foldHints = hintBit("fold") | hintBit("description");
const neverFoldHints = ["modal", "nav", "cookie", "header", "footer", "related", "social"] as const;
const neverFold = neverFoldHints.reduce((bits, name) => bits | hintBit(name), 0);

const ordinaryElements = new Set(["html", "body", "main", "article"]);

/** What class and id say; the same names return often in a page, so this is worth keeping. */
export type NameReading = {
  readonly hints: number;
  readonly isCookieNotice: boolean;
  readonly isWrapper: boolean;
  readonly role: ElementRole;
};

export function readNames(names: string): NameReading {
  const hints = hintsOfNames(names);
  const isWrapper = wrapperWords.test(names);
  return {
    hints,
    isCookieNotice: cookieWords.test(names),
    isWrapper,
    role: names.length < 3 || isWrapper ? "content" : roleOfNames(names),
  };
}

function roleOfNames(names: string): ElementRole {
  if (navWords.test(names)) return "nav";
  if (footerWords.test(names)) return "footer";
  return besideWords.test(names) && !contentWords.test(names) ? "beside" : "content";
}

/** The names that `readNames` reads; of hostile length only the beginning. */
export function namesOf({ class: classes, id }: Attributes): string {
  if (id === undefined) return classes === undefined ? "" : classes.slice(0, 300);
  return `${classes?.slice(0, 300) ?? ""} ${id?.slice(0, 100) ?? ""}`;
}

export function roleOfElement(
  name: string,
  attributes: Attributes,
  names: NameReading,
): ElementRole {
  if (droppedElements.has(name)) return "drop";
  const isOrdinary = ordinaryElements.has(name);
  if (!isOrdinary && names.isCookieNotice) return "drop";
  const ariaRole = attributes.role?.toLowerCase();
  const byAria = ariaRole ? rolesByAria[ariaRole] : undefined;
  if (isFolded(attributes)) {
    const isFold = ariaRole === "tabpanel" || (names.hints & foldHints) !== 0;
    return isFold && byAria === undefined && (names.hints & neverFold) === 0 ? "folded" : "hidden";
  }
  if (attributes.type === "hidden" || isConcealed(attributes)) return "hidden";
  if (byAria) return byAria;
  if (isOrdinary) return "content";
  const byElement = rolesByElement[name];
  if (byElement) return byElement === "beside" && names.isWrapper ? "content" : byElement;
  return names.role;
}

/** Taken from the page in a way that a script may undo. */
function isFolded(attributes: Attributes): boolean {
  // React streams late parts of a page into such boxes and moves them into place with a script.
  if (attributes.hidden !== undefined && /^S:\d+$/.test(attributes.id ?? "")) return false;
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (attributes["aria-hidden"] === "true") return true;
  const style = attributes.style;
  return style !== undefined && /(^|;)\s*display\s*:\s*none/i.test(style.slice(0, 500));
}

/** Written so that nobody reads it. */
function isConcealed({ style }: Attributes): boolean {
  return style !== undefined && hiddenStyle.test(style.slice(0, 500));
}
