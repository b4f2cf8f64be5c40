import type { ElementKind } from "./element-kind";
import { hintBit, roleBit } from "./name-hints";
import type { Attributes } from "./scan-html";

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
const hiddenStyle =
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(px|em|rem|%)?\s*(;|!|$)|(left|top|text-indent)\s*:\s*-\d{3,})/i;
const foldHints = hintBit("fold") | hintBit("description");
const neverFoldHints = ["modal", "nav", "cookie", "header", "footer", "related", "social"] as const;
const neverFold = neverFoldHints.reduce((bits, name) => bits | hintBit(name), 0);

const cookieBits = roleBit("consent");
const wrapperBits = roleBit("wrapper");

function roleOfNames(names: number): ElementRole {
  if ((names & wrapperBits) !== 0) return "content";
  if ((names & roleBit("menu")) !== 0) return "nav";
  if ((names & roleBit("foot")) !== 0) return "footer";
  return (names & (roleBit("aside") | roleBit("main"))) === roleBit("aside") ? "beside" : "content";
}

/** `names` is what `bitsOfNames` gives of class and id. */
export function roleOfElement(
  element: ElementKind,
  attributes: Attributes,
  names: number,
): ElementRole {
  if (element.role === "drop") return "drop";
  if (!element.isWrapper && (names & cookieBits) !== 0) return "drop";
  const ariaRole = attributes.role?.toLowerCase();
  const byAria = ariaRole ? rolesByAria[ariaRole] : undefined;
  if (isFolded(attributes)) {
    const isFold = ariaRole === "tabpanel" || (names & foldHints) !== 0;
    return isFold && byAria === undefined && (names & neverFold) === 0 ? "folded" : "hidden";
  }
  if (attributes.type === "hidden" || isConcealed(attributes)) return "hidden";
  if (byAria) return byAria;
  if (element.isWrapper) return "content";
  if (element.role === "beside" && (names & wrapperBits) !== 0) return "content";
  if (element.role) return element.role;
  return names === 0 ? "content" : roleOfNames(names);
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
