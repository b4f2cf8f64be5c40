import type { Criterion } from "../plan/plan";
import type { ColumnType } from "./column";

/** What the words of a column ask about, as far as rules know how pages state it. */
const columnSubjects = [
  "founded",
  "employees",
  "headquarters",
  "country",
  "city",
  "funding",
  "fundingStage",
  "price",
  "customers",
  "certifications",
  "rating",
  "person",
  "email",
  "phone",
  "profileLink",
  "pageLink",
  "markets",
  "other",
] as const;
export type ColumnSubject = (typeof columnSubjects)[number];

type Rule = {
  readonly subject: ColumnSubject;
  readonly asks: RegExp;
  /** The type when a person says nothing else. */
  readonly type: ColumnType;
  /** What pages are to be read and which passages to be shown for it. */
  readonly need: Omit<Criterion, "id">;
};

const other = (text: string): Rule["need"] => ({ text, kind: "other", condition: null });
const ranged = (text: string, field: "foundedYear" | "employees" | "fundingUsd"): Rule["need"] => ({
  text,
  kind: "structured",
  condition: { field, gte: 1, negated: false },
});

/** In order: the first that fits names the subject. */
const rules: readonly Rule[] = [
  {
    subject: "profileLink",
    asks: /\b(?:linkedin|twitter|github|facebook|instagram|youtube|tiktok|crunchbase|mastodon|bluesky)\b|^x(?: (?:profile|account|link))?$/i,
    type: "link",
    need: other("contact"),
  },
  {
    subject: "pageLink",
    asks: /\b(?:page|link|url|website|site)\b|^(?:careers|blog|docs|documentation|imprint|impressum)$/i,
    type: "link",
    need: other("contact"),
  },
  { subject: "email", asks: /\be-?mails?\b/i, type: "text", need: other("contact us email") },
  {
    subject: "phone",
    asks: /\b(?:tele)?phones?\b|\bphone number\b|\bhotline\b/i,
    type: "text",
    need: other("contact us phone"),
  },
  {
    subject: "person",
    asks: /\b(?:ceo|cto|cfo|coo|cmo|chief \w+ officer|(?:co-?)?founders?|managing directors?|executives?|president|chair(?:man|woman|person)?|owner|head of \w+|vp|leadership|management|directors?)\b/i,
    type: "text",
    need: other("leadership team founders management chief executive"),
  },
  {
    subject: "fundingStage",
    asks: /\b(?:funding|investment) (?:stage|status)\b|\blast round\b/i,
    type: "text",
    need: ranged("funding round raised investors", "fundingUsd"),
  },
  {
    subject: "funding",
    asks: /\b(?:funding|raised|investment|capital|financing|funded)\b/i,
    type: "number",
    need: ranged("funding raised investors", "fundingUsd"),
  },
  {
    subject: "price",
    asks: /\b(?:pric(?:e|es|ing)|costs?|fees?|rates?|tariffs?|how much)\b(?! (?:publish|public|list))/i,
    type: "number",
    need: { text: "publishes its prices", kind: "pricing", condition: null },
  },
  {
    subject: "markets",
    asks: /\b(?:countries|markets|regions|places|locations) (?:\w+ )?(?:served|covered|active|of operation|it (?:serves|sells)|where)|\b(?:ships?|delivers?|available|operates?|sells?) (?:to|in)\b|\b(?:served|active) (?:countries|markets)\b|^(?:countries|markets|offices)$/i,
    type: "list",
    need: other("countries markets served locations"),
  },
  {
    subject: "founded",
    asks: /\b(?:found(?:ed|ing|ation)|established|incorporated|started|since when|year of birth|inception)\b/i,
    type: "date",
    need: ranged("founded", "foundedYear"),
  },
  {
    subject: "employees",
    asks: /\b(?:employees?|head ?count|staff|team size|workforce|how many people|company size)\b/i,
    type: "number",
    need: ranged("number of employees", "employees"),
  },
  {
    subject: "certifications",
    asks: /\b(?:certificat\w+|certified|compliance|standards|accreditat\w+|seals?)\b/i,
    type: "list",
    need: { text: "certified to a standard", kind: "certification", condition: null },
  },
  {
    subject: "customers",
    asks: /\b(?:customers?|clients?|references|users|case stud(?:y|ies)|buyers)\b/i,
    type: "list",
    need: { text: "names its customers", kind: "customers", condition: null },
  },
  {
    subject: "rating",
    asks: /\b(?:ratings?|review scores?|stars?|average review)\b/i,
    type: "number",
    need: { text: "has good reviews", kind: "reviews", condition: null },
  },
  {
    subject: "country",
    asks: /^(?:\w+ )?country\b/i,
    type: "text",
    need: other("headquarters address contact"),
  },
  {
    subject: "city",
    asks: /^(?:\w+ )?(?:city|town)\b/i,
    type: "text",
    need: other("headquarters address contact"),
  },
  {
    subject: "headquarters",
    asks: /\b(?:headquarter\w*|hq|head office|based|address|location|seat|where)\b/i,
    type: "text",
    need: other("headquarters address contact"),
  },
];

/** "Is hiring", "has a free trial?", "offers an API", "remote-friendly?": a question that is answered yes or no. */
export const yesNoWords =
  /^(?:is|are|has|have|does|do|did|can|offers?|supports?|provides?|uses?|accepts?|publishes|hires?|hiring|sells?|ships?|allows?|integrates?)\b|\?$|\b(?:yes|no)\b/i;
const openQuestion = /^(?:who|what|which|when|where|how)\b/i;
/** Things that a company has or has not. */
const havingWords =
  /^(?:an? )?(?:free (?:trial|plan|tier|shipping)|trial|public api|api|open[- ]source|money[- ]back guarantee|hiring|remote work|soc ?2|iso ?\d+|hipaa|gdpr|b corp|nonprofit|bootstrapped|mobile app|self-hosted|on-premises?)$/i;
const listWords =
  /\b(?:names|products|services|features|integrations|languages|industries|brands|partners|investors|locations|offices|competitors|technologies|awards|founders|executives|customers|clients|certifications|countries|markets)$/i;
const numberWords =
  /\b(?:number of|how many|how much|count|amount|revenue|turnover|size|age|percent\w*|total|from|starting at)\b/i;
const dateWords = /\b(?:date|year|when|since|last updated)\b/i;

export const readSubject = (name: string): ColumnSubject => ruleOf(name)?.subject ?? "other";

/** Null where no rule knows what is asked, and for what is answered yes or no. */
export function ruleOf(name: string): Rule | null {
  if (isYesNo(name)) return null;
  return rules.find(({ asks }) => asks.test(name.trim())) ?? null;
}

const isYesNo = (name: string): boolean =>
  (yesNoWords.test(name.trim()) && !openQuestion.test(name.trim())) ||
  havingWords.test(name.trim());

/** The type that the words of a column suggest. */
export function guessType(name: string): ColumnType {
  const words = name.trim();
  if (isYesNo(words)) return "yes_no";
  const rule = ruleOf(words);
  if (rule?.subject === "person") return listWords.test(words) ? "list" : "text";
  if (rule) return rule.type;
  if (listWords.test(words)) return "list";
  if (dateWords.test(words)) return "date";
  return numberWords.test(words) ? "number" : "text";
}
