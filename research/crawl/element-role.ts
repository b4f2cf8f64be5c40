/** What a person sees in an element, judged from its name and attributes alone (no style sheet is read). */
export type ElementRole =
  /** Never text, never links: code, controls, cookie banners. */
  | "drop"
  /** Not shown to a person: no text, but links in menus that open later count. */
  | "hidden"
  | "nav"
  | "footer"
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

const ordinaryElements = new Set(["html", "body", "main", "article"]);

export function roleOfElement(name: string, attributes: Attributes): ElementRole {
  if (droppedElements.has(name)) return "drop";
  const names = `${attributes.class?.slice(0, 300) ?? ""} ${attributes.id?.slice(0, 100) ?? ""}`;
  if (!ordinaryElements.has(name) && cookieWords.test(names)) return "drop";
  if (isHidden(attributes)) return "hidden";
  const aria = attributes.role ? rolesByAria[attributes.role.toLowerCase()] : undefined;
  if (aria) return aria;
  if (ordinaryElements.has(name)) return "content";
  const byElement = rolesByElement[name];
  if (byElement) return byElement === "beside" && wrapperWords.test(names) ? "content" : byElement;
  if (names.length < 3 || wrapperWords.test(names)) return "content";
  if (navWords.test(names)) return "nav";
  if (footerWords.test(names)) return "footer";
  return besideWords.test(names) && !contentWords.test(names) ? "beside" : "content";
}

function isHidden(attributes: Attributes): boolean {
  // React streams late parts of a page into such boxes and moves them into place with a script.
  if (attributes.hidden !== undefined && /^S:\d+$/.test(attributes.id ?? "")) return false;
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (attributes["aria-hidden"] === "true" || attributes.type === "hidden") return true;
  return attributes.style !== undefined && hiddenStyle.test(attributes.style.slice(0, 500));
}
