import type { companyStatuses } from "../company";
import { claimWithLead, type FieldClaim, type FieldReader } from "./field-claim";
import type { Condition } from "./plan";

type Status = (typeof companyStatuses)[number];

const heads =
  "(?:companies|company|firms?|startups?|start-ups|businesses|organi[sz]ations?|corporations?|cos)";

/** At the start of a query or of one of its parts, before what is searched for: "active crypto exchanges". */
const opening = "(?<=^ ?|[,;:(] ?|\\b(?:find|show|list|me|all|of|or|and|the) )";
const plural = "(?:[a-z-]{1,20} ){0,2}[a-z-]{2,20}s\\b";

const statusPatterns: readonly (readonly [RegExp, readonly Status[], boolean])[] = [
  [
    /\b(?:acquired|bought(?: out| up)?|taken over|got sold|were sold|was sold|been sold)\b/g,
    ["acquired"],
    false,
  ],
  [/\bexited\b/g, ["acquired", "public"], false],
  [
    /\b(?:privately[ -](?:held|owned)|not public|not publicly (?:traded|listed))\b/g,
    ["public"],
    true,
  ],
  [new RegExp(`\\bprivate (?=(?:[a-z-]{1,20} ){0,2}${heads}\\b)`, "g"), ["public"], true],
  [
    /\b(?:publicly[ -](?:traded|listed|held)|listed on (?:the |a )?(?:[a-z]+ )?(?:stock exchange|stock market|exchange|nasdaq|nyse|lse|aim|euronext|tsx|asx)|(?:stock[ -]?(?:exchange|market)?|exchange|nasdaq|nyse|lse|aim|euronext|tsx|asx)[ -](?:listed|traded)|(?:went|gone|go) public|ipo'?e?d|(?:had|done|did) an ipo)\b/g,
    ["public"],
    false,
  ],
  [
    new RegExp(`\\b(?:public|listed) (?=(?:[a-z-]{1,20} ){0,2}${heads}\\b)`, "g"),
    ["public"],
    false,
  ],
  [
    /(?<=\b(?:are|is|or|now|been|and|neither|nor|yet|not|aren't|isn't) )public\b(?! (?!nor|or|and|but)\w)/g,
    ["public"],
    false,
  ],
  [
    /\b(?:shut(?:ting)?[ -]?(?:down|themselves)|(?:went|gone|go|going) (?:out of business|under|bust|bankrupt)|out[ -]of[ -]business|bankrupt|defunct|closed (?:down|shop)|ceased (?:operations?|trading|to exist)|no longer (?:operating|active|in business|exists?|around|alive)|inactive|dissolved|liquidated|shuttered|insolvent|collapsed|wound (?:down|up)|winding (?:down|up)|(?:went|gone|go) (?:belly[ -]up|into (?:administration|liquidation|receivership|insolvency|bankruptcy))|(?:entered|filed for|in) (?:administration|liquidation|receivership|insolvency|bankruptcy)(?! (?:law|software|servic|advi|consult|case|practice|support))|closed (?:its|their) doors|no longer in (?:operation|existence)|no longer trading|(?<=\b(?:that|which|who|have|has|since) )folded|(?<=\b(?:that|which|who|have|has) )failed)\b/g,
    ["inactive"],
    false,
  ],
  [
    /\bclosed (?=(?:[a-z-]{1,20} ){0,2}(?:restaurants?|shops?|stores?|hotels?|chains?|banks?|airlines?|clubs?|studios?|factories|brands?)\b)/g,
    ["inactive"],
    false,
  ],
  [
    new RegExp(`\\b(?:dead|failed|closed) (?=(?:[a-z-]{1,20} ){0,2}${heads}\\b)`, "g"),
    ["inactive"],
    false,
  ],
  [
    /\b(?:still|currently) (?:active|exist(?:s|ing)?|standing|trading|operating|alive|in business|around|running|in operation)\b|\b(?:are|is) active\b(?! (?:in|on|across|within|users?))|\bactive and\b/g,
    ["active"],
    false,
  ],
  [new RegExp(`\\bactive (?=(?:[a-z-]{1,20} ){0,2}${heads}\\b)`, "g"), ["active"], false],
  [
    new RegExp(
      `\\blisted(?<=\\b${heads} (?:that are |which are )?listed)(?= in (?:the )?[a-z])`,
      "g",
    ),
    ["public"],
    false,
  ],
  [new RegExp(`${opening}(?:dead|failed|defunct) (?=${plural})`, "g"), ["inactive"], false],
  [new RegExp(`${opening}active (?=${plural})`, "g"), ["active"], false],
];

/** "that acquired competitors": the company is the buyer; "public health companies": not listed. */
const isBuyer = /\b(?:that|who|which|have|has|had|and) $/;
const acquiredEnds =
  /^\s*(?:$|[,.;:?!)]|(?:by|or|and|in|after|before|since|last|recently|within|during|but|with|that|which|founded|for|companies|company|startups?|firms?)\b)/;
const publicThings =
  /^(?:public|private|active|listed|dead|failed|closed) (?:sector|transport|transportation|transit|health|healthcare|safety|relations|cloud|api|policy|schools?|data|benefit|equity|clouds?|wireless|network|label|lives?|utilities|good|loop|captions?|learning|noise|ingredients?)\b/;

/** "whose pricing is |public": on their pages, not on an exchange. */
const isPublished =
  /\b(?:pricing|prices?|data|code|roadmaps?|reports?|salaries|docs|documentation|apis?) (?:is|are|were|was) $/;

const readStatuses = (folded: string): FieldClaim[] => {
  const claims: FieldClaim[] = [];
  for (const [pattern, statuses, negated] of statusPatterns) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (claims.some(({ span }) => span.start < end && start < span.end)) continue;
      const before = folded.slice(Math.max(0, start - 24), start);
      if (statuses[0] === "acquired" && /^(?:acquired|bought)$/.test(match[0])) {
        const rest = folded.slice(end, end + 40);
        if (isBuyer.test(before) && !acquiredEnds.test(rest)) continue;
      }
      if (statuses[0] === "public" && isPublished.test(before)) continue;
      if (publicThings.test(folded.slice(start, start + 40))) continue;
      const condition: Condition = { field: "status", anyOf: [...statuses], negated };
      claims.push(claimWithLead(folded, condition, start, end));
    }
  }
  return claims;
};

const hiring =
  /\b(?:(?:who|that|which)(?:'?s|'?re| are| is) )?(?:(?:currently|actively|now|still) )?(?:hiring|recruiting|(?:looking|seeking|trying|want(?:s|ing)?) to (?:hire|recruit))\b(?! (?:software|platforms?|tools?|tech|technology|solutions?|process(?:es)?|managers?|apps?|products?|marketplaces?|automation|startups? software|agenc))|\b(?:open|current|available) (?:jobs?|positions?|roles|vacancies)\b|\bjob openings?\b|\bopen to applications\b/g;
/** "help companies with hiring": what they sell. "recruiting startups" is a topic, "startups recruiting now" is not. */
const isProduct = new RegExp(
  `\\b(?:for|with|to|help\\w{0,3}|automat\\w{1,3}|of|improv\\w{1,3})(?: \\w{1,12})? $|\\b(?:tech|ai|remote|technical|better|faster)(?: (?!${heads}\\b)\\w{1,12}(?<!s))? $`,
);
const isHead =
  /^ (?:companies|company|firms?|startups?|businesses|and (?:staffing|hr)|in(?: the)? \w+ (?:industry|space))/;

const headsBefore = new RegExp(`\\b${heads} $`);

const readHiring = (folded: string): FieldClaim[] =>
  [...folded.matchAll(hiring)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const isVerb = match[0].endsWith("ing");
    const lead = folded.slice(Math.max(0, start - 24), start);
    const isRelative = /^(?:who|that|which)/.test(match[0]);
    if (isVerb && !isRelative && isProduct.test(lead)) return [];
    if (match[0] === "recruiting" && isHead.test(folded.slice(end, end + 30))) return [];
    const tail = /^ (?:right )?(?:now|currently|at the moment|today)\b/.exec(
      folded.slice(end, end + 16),
    );
    const said =
      tail !== null ||
      headsBefore.test(lead) ||
      /\b(?:are|is|now|currently|still|actively|also|not|aren't|isn't|longer|and|be) $|[,;(] ?$|^$/.test(
        lead,
      );
    if (match[0] === "recruiting" && !said) return [];
    return [
      claimWithLead(folded, { field: "hiring", is: true }, start, end + (tail?.[0].length ?? 0)),
    ];
  });

/** Whether a company lives, was bought, is listed; whether it is hiring. */
export const readStatus: FieldReader = (folded) => [...readStatuses(folded), ...readHiring(folded)];
