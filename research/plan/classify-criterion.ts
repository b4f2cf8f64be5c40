import { conditionFromText } from "./condition-from-text";
import { foldText } from "./field-claim";
import type { CriterionKind } from "./plan";
import { findTopics } from "./topic-lexicon";

const patterns: readonly (readonly [CriterionKind, RegExp])[] = [
  [
    "certification",
    /\b(?:iso[ -]?\d{4,5}|soc[ -]?[12]|hipaa|gdpr|pci(?:[ -]dss)?|fedramp|b[ -]?corp|certif\w+|accredit\w+|ce[ -]mark\w*|fda[ -](?:approv|clear)\w+|fair ?trade|organic label|complian\w+|leed|hitrust|cyber essentials)\b/,
  ],
  [
    "reviews",
    /\b(?:testimonials?|star ratings?|ratings?|rated|trustpilot|g2|capterra|\d(?:\.\d)? stars?|customer feedback|reputation|praise[ds]?)\b|\breviews\b|\b(?:good|great|positive|bad|negative|customer|user|patient|client|online|five[ -]star|excellent|poor|has|have|no|without) reviews?\b|\breviewed by\b/,
  ],
  [
    "pricing",
    /\b(?:pric(?:e|es|ing|ed)|free (?:plans?|tiers?|trials?|version)|freemium|subscriptions? plans?|costs? (?:less|more|under|over)|per (?:month|seat|user|year)|cheap|affordable|discounts?|money[ -]back|refunds?|no setup fee|fees?)\b/,
  ],
  [
    "customers",
    /\b(?:customers?|clients?|fortune 500|case stud(?:y|ies)|used by|users|b2b|b2c|smbs?|smes?|sells? (?:\w+ ){0,3}to|selling (?:\w+ ){0,3}to|ships? (?:to|worldwide|internationally|globally)|serv(?:e|es|ing) (?!as\b)|buyers|subscribers|enterprises)\b/,
  ],
];

const productWords =
  /\b(?:apis?|integrations?|integrates?|mobile apps?|ios|android|sdks?|self[ -]host\w*|on[ -]premises?|demos?|features?|plugins?|documentation|docs|dashboard|chrome extension|browser extension|offline mode|dark mode|product|single sign-on|sso|app store|warranty|delivery|live chat|support)\b/;

/** "reviews contracts" is work, not an opinion about the company. */
const reviewAsWork =
  /\breviews? (?:contracts?|documents?|code|papers?|applications|legal|medical|claims)\b|\b(?:code|contract|document|peer|performance|legal) reviews?\b/;

/** Which kind of local rule decides a criterion. `structured` when a whole text is one condition. */
export const classifyCriterion = (text: string): CriterionKind => {
  if (conditionFromText(text)) return "structured";
  return classifyText(text);
};

/** As `classifyCriterion`, for text that is known to hold no condition. */
export const classifyText = (text: string): CriterionKind => {
  const folded = foldText(text);
  for (const [kind, pattern] of patterns) {
    if (kind === "reviews" && reviewAsWork.test(folded)) continue;
    if (pattern.test(folded)) return kind;
  }
  const isAboutProduct = productWords.test(folded);
  if (
    isAboutProduct &&
    /^(?:has|have|offers?|provides?|includes?|supports?|integrates?|does not|no)\b/.test(folded)
  ) {
    return "product";
  }
  if (findTopics(text).length > 0) return "topic";
  return isAboutProduct ? "product" : "other";
};
