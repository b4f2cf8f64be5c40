import type { CompanyProfile } from "../../company";
import { findStatements, type Statement } from "./find-statements";
import type { SiteEvidence } from "./read-evidence";

type CompanyType = NonNullable<CompanyProfile["companyType"]>;
type Status = NonNullable<CompanyProfile["status"]>;

const self =
  "(?:\\b(?:we are|we’re|we're|we work as|is|are|as)\\b (?:an? |the |your )?|^(?:an? |the )?)(?:[\\p{L}-]+ ){0,6}?";
const typePatterns: readonly (readonly [CompanyType, readonly RegExp[]])[] = [
  [
    "nonprofit",
    [
      /\b(?:registered charity|501\(?c\)?\(?3\)?|charity (?:number|registration))\b/i,
      new RegExp(`${self}(?:non-?profit|not-for-profit|charity|charitable)\\b`, "iu"),
    ],
  ],
  [
    "cooperative",
    [
      new RegExp(`${self}(?:co-?operative|co-op)\\b`, "iu"),
      /\b(?:worker|member|employee|farmer|user)[- ]owned (?:co|business|company)|\b(?:owned by|belongs to) (?:the people who work|its (?:workers|members|employees|staff)|our (?:workers|members|employees))|\bone member,? one vote\b/i,
    ],
  ],
  [
    "agency",
    [new RegExp(`${self}(?:agency|creative studio|design studio)\\b`, "iu"), /\bour agency\b/i],
  ],
  [
    "consultancy",
    [
      new RegExp(
        `${self}(?:consultancy|consulting (?:firm|company|practice|boutique)|advisory (?:firm|practice)|team of consultants|consultants)\\b`,
        "iu",
      ),
      /\bour (?:consultants|consultancy|advisory practice)\b/i,
    ],
  ],
  [
    "manufacturer",
    [
      new RegExp(`${self}(?:manufacturer|maker|producer)\\b`, "iu"),
      /\b(?:we (?:manufacture|produce|assemble)|our (?:own )?(?:factory|factories|production (?:line|hall|site|plant)|assembly line|plant|foundry)|manufactured (?:in|at|by) our)\b/i,
    ],
  ],
  [
    "marketplace",
    [
      new RegExp(`${self}(?:marketplace|market place|trading platform)\\b`, "iu"),
      /\b(?:connects? (?:buyers|sellers) (?:and|with|to) (?:buyers|sellers)|where (?:buyers|sellers) (?:meet|find)|our marketplace|sellers list|commission on (?:each|every) (?:sale|order|transaction))\b/i,
    ],
  ],
  [
    "retailer",
    [
      new RegExp(
        `${self}(?:retailer|online (?:shop|store)|web ?shop|shop|store|boutique)\\b`,
        "iu",
      ),
      /\b(?:our (?:online )?(?:shop|shops|store|stores)|add to (?:cart|basket)|free (?:shipping|delivery) (?:on|from|over))\b/i,
    ],
  ],
  [
    "research_lab",
    [
      new RegExp(
        `${self}(?:research (?:lab|laboratory|institute|organi[sz]ation|group|cent(?:er|re)))\\b`,
        "iu",
      ),
      /\bour (?:researchers publish|peer-reviewed (?:papers|publications))\b/i,
    ],
  ],
  [
    "startup",
    [
      new RegExp(`${self}(?:start-?up|early-stage company|young company)\\b`, "iu"),
      /\b(?:pre-?seed|seed|series a) (?:round|funding|financing)\b/i,
    ],
  ],
];

/** Types that the company gives itself. */
export function findCompanyTypes({ sentences }: SiteEvidence): Statement<CompanyType>[] {
  const own = sentences.filter(
    ({ role, text }) =>
      role !== "customers" &&
      role !== "docs" &&
      !/\b(?:for|help\w*|serves?) (?:[\p{L}-]+ ){0,3}(?:agencies|consultants|manufacturers|retailers|startups|nonprofits|charities|shops|stores|marketplaces)\b/iu.test(
        text,
      ),
  );
  return typePatterns.flatMap(([type, patterns]) =>
    patterns.flatMap((pattern, index) =>
      findStatements(own, [pattern], () => type, { confidence: index === 0 ? 0.85 : 0.75 }),
    ),
  );
}

const statusPatterns: readonly (readonly [Status, RegExp])[] = [
  [
    "acquired",
    /\b(?:(?:was|were|been|is|are) (?:recently )?(?:acquired|bought|taken over|purchased) by|acquisition (?:of \S+ )?by [A-Z]|(?:now|is|are|became|become) (?:a )?(?:part of|subsidiary of|member of|owned by|division of|brand of) (?:the )?[A-Z]|joined the [A-Z]\w+ (?:group|family)|an? [A-Z]\w+ company$)/,
  ],
  [
    "public",
    /\b(?:publicly (?:listed|traded)|(?:listed|traded|shares trade|quoted) on (?:the )?[A-Z]|went public|since our IPO|NASDAQ|NYSE|stock exchange|ticker(?: symbol)?)\b/,
  ],
  [
    "inactive",
    /\b(?:ceased (?:operations|trading|business)|(?:have|has|is|are|was) (?:been )?(?:shut(?:ting)? down|wound up|dissolved|closed (?:down|for good|its doors))|(?:closed|shut) (?:its|our) doors|no longer (?:in business|operat\w+|trading|taking orders|active)|shut down (?:in|on|the (?:service|company)))\b/i,
  ],
  [
    "active",
    /\b(?:independent(?:ly owned)?|privately (?:held|owned)|family[- ]owned|owner[- ](?:run|managed|led)|founder[- ](?:owned|led))\b/i,
  ],
];

export function findStatuses({ sentences }: SiteEvidence): Statement<Status>[] {
  return statusPatterns.flatMap(([status, pattern]) =>
    findStatements(sentences, [pattern], () => status, {
      allowOthers: true,
      confidence: status === "active" ? 0.7 : 0.85,
    }),
  );
}
