import type { companyTypes } from "../company";
import { claimWithLead, type FieldClaim, type FieldReader } from "./field-claim";
import type { Condition } from "./plan";

type CompanyType = (typeof companyTypes)[number];

const typePatterns: readonly (readonly [RegExp, CompanyType])[] = [
  [
    /(?<!\b(?:government|space|news|travel|federal|insurance|credit|public|escort) )\b(?:agency|agencies)\b/g,
    "agency",
  ],
  [
    /\b(?:consultancy|consultancies|consulting (?:firms?|companies|company|businesses)|consultants)\b/g,
    "consultancy",
  ],
  [/\b(?:manufacturers?|manufacturing (?:firms?|companies|company|businesses))\b/g, "manufacturer"],
  [/\b(?:market ?places?|marketplace companies)\b/g, "marketplace"],
  [/\b(?:retailers?|retail (?:chains?|companies|firms?))\b/g, "retailer"],
  [/\b(?:(?:worker |worker-owned )?co-?operatives?|co-ops?)\b/g, "cooperative"],
  [/\b(?:research (?:labs?|laborator(?:y|ies)|institutes?))\b/g, "research_lab"],
];

const nonprofit =
  /\b(?:non[ -]?profits?|not[ -]for[ -]profits?|charit(?:y|ies)|charitable organi[sz]ations?|ngos?|501\(c\)\(?3?\)?)\b/g;
const forProfit = /\b(?<!not[ -])for[ -]profits?\b/g;

/** "software for agencies", "helps manufacturers": the customers. */
const isAboutOthers =
  /\b(?:(?<!\b(?:look|looking|search|searching|hunt|hunting|ask|asking|except) )for|(?<!\b(?:like|want|wish|need|love|trying|hoping) )to|(?:work|works|worked|working|partner|partners|partnered|partnering|deal|deals|dealing|cooperat\w{1,4}|collaborat\w{1,4}) with|(?:customers|clients|users) (?:are|include|like|such as)|into|help|helps|helping|serve|serves|serving|support|supports|supporting|by|like(?! to )|between|among|connect|connects|connecting|let|lets|enable|enables|empower|empowers|empowering|target|targets|targeting|from|their|used by)(?: (?!not\b|no\b)[\w-]{1,20}){0,2} $/;
const isListTail = /\b(?:for|serving|helps?|to) (?:[\w-]{1,20},? ){1,5}(?:and|or) $/;

const isCustomer = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 60), start);
  return isAboutOthers.test(before) || isListTail.test(before);
};

/** What is searched for is mostly called a startup; only that it must not be one says something of its type. */
const startup =
  /\b(?:startups?|start-ups?)\b(?! (?:from|in|that|which|who|with|founded|based|outside|but|not|hiring)\b)/g;
const notStartups = (folded: string): FieldClaim[] =>
  claimsOf(folded, startup, {
    field: "companyType",
    anyOf: ["startup"],
    negated: false,
  }).filter(({ condition }) => "negated" in condition && condition.negated);

const claimsOf = (folded: string, pattern: RegExp, condition: Condition): FieldClaim[] =>
  [...folded.matchAll(pattern)]
    .filter((match) => !isCustomer(folded, match.index))
    .filter(
      (match) =>
        !/^ (?:software|tools?|platforms?|tech|technology|management|industry|apps?)\b/.test(
          folded.slice(match.index + match[0].length, match.index + match[0].length + 14),
        ),
    )
    .map((match) => claimWithLead(folded, condition, match.index, match.index + match[0].length));

/** Agency, marketplace, nonprofit and so on, where the words name the company itself. */
export const readCompanyType: FieldReader = (folded) => [
  ...typePatterns.flatMap(([pattern, type]) =>
    claimsOf(folded, pattern, { field: "companyType", anyOf: [type], negated: false }),
  ),
  ...notStartups(folded),
  ...claimsOf(folded, nonprofit, { field: "nonprofit", is: true }),
  ...claimsOf(folded, forProfit, { field: "nonprofit", is: false }),
];
