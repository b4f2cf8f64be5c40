import { type BlockContext, hasHint, topicBit } from "./block-context";
import { tagBits } from "./element-kind";
import type { HintName } from "./name-hints";

/** What a shop or a program writes on its buttons and in its margins. */
const controlText =
  /^(add to (cart|bag|basket|wish ?list|favou?rites|compare)|buy( it)? now|sold out|out of stock|in stock|notify me|(select|choose)( an?| your)? .{0,20}|quantity|qty|size( guide| chart)?|colou?r|share( this)?|print|email|report|helpful|compare|(view|show|see|load|read|learn) (all|more|less|details|options|cart|product).{0,12}|load(ing)?( all.{0,20})?\.*|close|open|menu|search|next|prev(ious)?|back|skip to .{0,20}|sign (in|up).{0,10}|log ?in|register|checkout|continue|submit|apply|clear( all)?|reset|filters?( by)?|sort( by)?.{0,12}|default|featured|reviews?|write a review|shop now|get started|contact us|book now|cart|your cart.{0,20}|subtotal|sponsored|advertisement|download|play|pause|zoom.{0,12}|toggle.{0,15}|follow( us)?|subscribe|copy|copied.?|image \d+ of \d+|\d+ ?(\/|of) ?\d+|yes|no|ok|edit|delete|remove|update|send|cancel|save|tags?|in den warenkorb|warenkorb|suche|weiter|zurück|mehr (erfahren|anzeigen)|weiterlesen|ajouter au panier|suivant|précédent|comparer|filtrer|en stock|en savoir plus|añadir al carrito|leer más)[!.:…]?$/i;
const priceText =
  /^[^\w]{0,3}((from|was|now|price|sale|regular|original|current|us|usd|eur|gbp|chf|save)[\s:]+)*[\s:$€£¥]*\d[\d.,\s$€£¥%–-]*(usd|eur|gbp|off|each)?\W{0,2}$/i;
const legalText =
  /©|copyright|all rights reserved|privacy policy|terms (of|and|&)|cookies?\b|unsubscribe/i;
/** Asks the visitor for an account or tells of what it keeps. */
const accountText =
  /\b(log|sign)(ed)? ?in\b|\blogin\b|\bwish ?list|\brecently viewed\b|\bnewsletter|\bcookies?\b/i;
const letters = /\p{L}{2}/u;
const mostControlChars = 40;
const mostLegalChars = 500;
const mostAccountWords = 24;

const hint = (name: HintName) => (c: BlockContext) => hasHint(c.block.box?.hints ?? 0, name);
const nearHint = (name: HintName) => (c: BlockContext) => hasHint(c.nearHints, name);
const inside = (tag: keyof typeof tagBits) => (c: BlockContext) =>
  ((c.block.box?.tags ?? 0) & tagBits[tag]) !== 0;
const near = (tag: keyof typeof tagBits) => (c: BlockContext) => (c.nearTags & tagBits[tag]) !== 0;
const words = ({ block }: BlockContext) => block.count.words;
const linkShare = (block: BlockContext["block"] | null) =>
  block ? block.linkChars / block.text.length : 1;
const onProduct = (of: (c: BlockContext) => boolean) => (c: BlockContext) => c.isProduct && of(c);
const topic = (name: Parameters<typeof topicBit>[0]) => (c: BlockContext) =>
  (c.topic & topicBit(name)) !== 0;
const above = (name: Parameters<typeof topicBit>[0]) => (c: BlockContext) =>
  (c.topicsAbove & topicBit(name)) !== 0;

/** What tells the content of a page from what stands beside it: names, and how each is read off a block. */
export const blockFeatures = {
  isFolded: ({ block }) => block.role === "folded",
  isHeader: ({ block }) => block.role === "header",
  isBeside: ({ block }) => block.role === "beside",
  inCookieNotice: hint("cookie"),
  inNav: hint("nav"),
  inFooter: hint("footer"),
  inHeader: hint("header"),
  inSide: hint("side"),
  inSocial: hint("social"),
  inRelated: hint("related"),
  inModal: hint("modal"),
  inReview: hint("review"),
  inBuy: hint("buy"),
  inForm: hint("form"),
  inGallery: hint("gallery"),
  inDescription: hint("description"),
  inHero: hint("hero"),
  isUnseen: hint("unseen"),
  nearDescription: nearHint("description"),
  nearRelated: nearHint("related"),
  nearForm: nearHint("form"),
  nearModal: nearHint("modal"),
  nearReview: nearHint("review"),
  nearCard: nearHint("card"),
  underRelated: topic("related"),
  underReview: topic("review"),
  underService: topic("service"),
  withinRelated: above("related"),
  withinReview: above("review"),
  oneWord: (c) => words(c) <= 1,
  fewWords: (c) => words(c) >= 2 && words(c) < 5,
  someWords: (c) => words(c) >= 5 && words(c) < 10,
  manyWords: (c) => words(c) >= 10 && words(c) < 25,
  paragraph: (c) => words(c) >= 25,
  longParagraph: (c) => words(c) >= 60,
  isSentence: (c) => words(c) >= 4 && /[.!?…:;”"]$/.test(c.block.text),
  isControl: ({ block }) => block.text.length <= mostControlChars && controlText.test(block.text),
  isPrice: ({ block }) => block.text.length <= mostControlChars && priceText.test(block.text),
  isLegal: ({ block }) => block.text.length <= mostLegalChars && legalText.test(block.text),
  isAccount: (c) => words(c) <= mostAccountWords && accountText.test(c.block.text),
  isNumber: ({ block }) => block.text.length <= mostControlChars && !letters.test(block.text),
  numberShare: ({ block: { count } }) => count.numbers / Math.max(1, count.words),
  titleShare: (c) => c.titleShare,
  isRepeat: (c) => c.isRepeat,
  isItem: near("item"),
  isCell: near("cell"),
  isParagraph: near("paragraph"),
  inButton: inside("button"),
  inLabel: inside("label"),
  inFormElement: inside("form"),
  isFirstHeading: ({ block }) => block.level === 1,
  isHeading: ({ block }) => block.level === 2 || block.level === 3,
  isSmallHeading: ({ block }) => (block.level ?? 0) >= 4,
  inArticle: inside("article"),
  inMain: inside("main"),
  isOutsideMain: (c) => c.isOutsideMain,
  linkShare: ({ block }) => linkShare(block),
  sectionLinkShare: ({ block: { box } }) =>
    box?.section ? box.section.linkWords / Math.max(1, box.section.words) : 0,
  sectionNumberShare: ({ block: { box } }) =>
    box?.section ? box.section.numberWords / Math.max(1, box.section.words) : 0,
  sectionBlockWords: ({ block: { box } }) =>
    box?.section ? Math.log1p(box.section.words / Math.max(1, box.section.blocks)) : 0,
  wordsBefore: ({ before }) => Math.log1p(before?.count.words ?? 0),
  wordsAfter: ({ after }) => Math.log1p(after?.count.words ?? 0),
  linkShareBefore: ({ before }) => linkShare(before),
  linkShareAfter: ({ after }) => linkShare(after),
  isRow: ({ siblings }) => siblings >= 3,
  isLongRow: ({ siblings }) => siblings >= 6,
  isVeryLongRow: ({ siblings }) => siblings >= 12,
  alike: (c) => Math.log(c.alike),
  position: (c) => c.position,
  isLate: (c) => c.position > 0.7,
  isLast: (c) => c.position > 0.9,
  beforeTitle: ({ sinceTitle }) => sinceTitle !== null && sinceTitle < 0,
  afterTitle: ({ sinceTitle }) => sinceTitle !== null && sinceTitle >= 0 && sinceTitle < 15,
  hasNoTitle: ({ sinceTitle }) => sinceTitle === null,
  isProduct: (c) => c.isProduct,
  productReview: onProduct(hint("review")),
  productRelated: onProduct(hint("related")),
  productCard: onProduct(nearHint("card")),
  productBuy: onProduct(hint("buy")),
  productUnderReview: onProduct(topic("review")),
  productWithinReview: onProduct(above("review")),
  productLate: onProduct((c) => c.position > 0.7),
} satisfies Readonly<Record<string, (context: BlockContext) => boolean | number>>;

export type FeatureName = keyof typeof blockFeatures;
