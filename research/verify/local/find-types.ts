import type { CompanyProfile } from "../../company";
import { findStatements, type Statement } from "./find-statements";
import type { SiteEvidence } from "./read-evidence";

type CompanyType = NonNullable<CompanyProfile["companyType"]>;
type Status = NonNullable<CompanyProfile["status"]>;

/** "we are a", "it sees itself as an", "remains a", then adjectives, but no preposition: "a supplier of manufacturers" is none. */
const adjectives =
  "(?:(?!(?:of|for|to|with|by|from|in|that|which|not|and)\\b)[\\p{L}’'-]+,? ){0,6}?";
const self = `(?:\\b(?:(?:we|it|company|[\\p{Lu}][\\p{L}-]+) (?:are|is|remains?|became|stays?|works? as|operates? as|acts? as|runs? as)|we['’]re|(?:ourselves|itself|us|being|organi[sz]ed|structured|registered|incorporated|established|founded|run|set up|operat\\w+|known|proud|started)(?: (?:out|up))? as|call (?:ourselves|us)|as)\\b (?:an? |the |your )?|^(?!(?:we|our|you|they|it|us)\\b)(?:an? |the )?)${adjectives}`;
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
    [
      new RegExp(
        `${self}(?:agency|creative studio|design studio)\\b(?! (?:back|over|to|in)\\b)`,
        "iu",
      ),
      /\b(?:our|this) agency\b|\bas an agency\b|: agency\b/i,
    ],
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
      /\b(?:we (?:manufacture|produce|assemble)|our (?:own )?(?:factory|factories|production (?:line|hall|site|plant)|assembly line|plant|foundry)|manufactured (?:in|at|by) our|(?:its|our) own (?:factory|production hall|plant)|leaves our (?:assembly|production) line|is (?:an? )?manufacturing (?:company|business|firm))\b/i,
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
        `${self}(?:retailer|online (?:shop|store)|web ?shop|shop|store|boutique)\\b(?! (?:and (?:send|manage)|your|data|names?|now)\\b)`,
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
/** One of these is in whatever the patterns below can match; testing for them first is what keeps long sites fast. */
const typeWords =
  /non-?profit|not-for-profit|charit|501|co-?op|owned|owners|belongs|agency|studio|consult|advisory|manufactur|maker|produc|assembl|factor|plant|foundry|market ?place|trading|buyers|sellers|commission|retail|shop|store|boutique|cart|basket|shipping|delivery|research|peer-review|start-?up|early-stage|young|seed|series a|member|line/i;

export function findCompanyTypes({ sentences }: SiteEvidence): Statement<CompanyType>[] {
  const own = sentences.filter(
    ({ role, text }) =>
      role !== "customers" &&
      role !== "docs" &&
      typeWords.test(text) &&
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

const bigName = "(?:the )?\\p{Lu}[\\p{L}\\p{N}-]+";
const owners =
  "(?:(?:its|our|the|their|two|three|a) )?(?:\\p{Ll}+ ){0,2}(?:founders?|employees|staff|people|famil(?:y|ies)|members|workers|team|founding|crew|generation)";

/** Stands in for the company's name, so that the patterns are the same, and compiled once, for every company. */
const selfName = "Selfname";
/** The company or a word for it, so that its own acquisitions are not taken for its sale. */
const ownName = `(?:${selfName}|us|our (?:company|business|firm)|the (?:company|business|firm))`;

const statusPatterns: readonly (readonly [Status, RegExp])[] = [
  [
    "acquired",
    new RegExp(
      `\\b(?:acquired|bought|taken over|purchased|absorbed|bought out|swallowed) by\\b|\\b(?:acquisition|takeover|take-over|purchase|buyout) by ${bigName}|\\b(?:acquisition|takeover|take-over|purchase|buyout) of ${ownName}|\\b(?:acquired|bought|purchased|took over|owns?) (?:all |the |a majority |100 ?% |most )?(?:of )?(?:the )?(?:shares (?:of|in) |majority of |stake in )?${ownName}\\b|\\bsold (?:${ownName} |itself |ourselves )?to ${bigName}|\\b(?:through|after|following|since) (?:an|the|our|this) (?:acquisition|takeover|merger)\\b|\\b(?:[Ss]ubsidiary|division|brand|unit|arm|daughter) of (?:the )?(?!${selfName})\\p{Lu}|(?:^|\\b(?:is|are|now|became|become|been|proudly|proud) )(?:now |an? |the |proud )*(?:[Pp]art of (?:the )?(?!${selfName})\\p{Lu}|member of (?:the )?(?:\\p{Lu}[\\p{L}-]+ )+(?:Group|Holding|Industries|[Ff]amily|group))|\\b(?:[Uu]nder|beneath) the (?:roof|umbrella|wing|flag) of (?:the )?\\p{Lu}|, (?:an?|the) (?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:company|brand|business)\\b|\\bjoin(?:s|ed) (?:the )?(?:\\p{Lu}[\\p{L}-]+ )+(?:Group|Holding|Industries|family|group)|\\btook (?:us|${ownName}) over\\b|\\b(?:has |have )?(?:owned|bought|acquired|purchased|controlled) (?:us|${ownName})\\b|\\bchanged hands\\b|\\b(?:shares|stake|capital|majority)\\b[^.;]{0,20}\\b(?:held|owned|taken|bought) by (?:the )?\\p{Lu}|${bigName} (?:\\p{Lu}[\\p{L}-]+ )?(?:took|holds|acquired|bought|has|owns) (?:an? |the )?(?:100|hundred|full|whole|majority|controlling)\\b|\\b(?:our|new|the|sole) owner is (?:the )?\\p{Lu}|\\bnow owns (?:us|${ownName})\\b|\\bbelong(?:s|ed|ing)? to (?:the )?\\p{Lu}|\\b(?:is|are|been|now|wholly) owned by (?:the )?\\p{Lu}|\\b(?:${bigName}|our|the) (?:is |are )?(?:our |the )?(?:new |sole )?(?:parent company|new owner|sole owner|sole shareholder)\\b|\\bmerged (?:into|with) ${bigName}`,
      "u",
    ),
  ],
  [
    "public",
    /\b(?:publicly (?:listed|traded)|(?:listed|traded|shares trade|quoted) on (?:the )?[A-Z]|went public|since our IPO|NASDAQ|NYSE|stock exchange|ticker(?: symbol)?)\b/,
  ],
  [
    "inactive",
    new RegExp(
      `\\b(?:ceased|stopped|ended|discontinued|suspended) (?:all |its |our )?(?:operations|operating|trading|business|work|activities)\\b|\\b(?:shut (?:down|its doors|our doors)|shutting down|shuttered|wound (?:up|down)|winding (?:up|down)|dissolved|liquidat\\w+|insolven\\w+|bankrupt\\w*|out of business|gone out|closed (?:down|for good|its doors|our doors|permanently)|closed (?:the|our|this) (?:company|business|shop|firm|chapter|studio|service)|(?:company|business|firm|service|${selfName}) (?:was|has been|is|closed|is now) (?:discontinued|closed|history|dissolved|wound|no more)|no longer (?:in (?:business|operation|existence)|exist\\w*|operat\\w+|trad\\w+|tak\\w+ (?:\\w+ )?orders|active|accept\\w*)|no new orders|as an archive|(?:our|the) (?:last|final) day|we (?:say|said) goodbye|our doors are closed)\\b`,
      "iu",
    ),
  ],
  [
    "active",
    new RegExp(
      `\\bindependent(?:ly owned| compan| business| and|[.,;]|$)|\\b(?:[Pp]rivately (?:held|owned)|[Ff]amily[- ]owned|belongs? to (?:ourselves|itself|nobody)|answers? to (?:nobody|no one)|(?:[Nn]obody|[Nn]o one) (?:else )?owns (?:us|${ownName})|(?:[Nn]o|[Nn]ot an?y?) (?:\\p{Ll}+ )?(?:corporation|conglomerate|concern|group|parent|holding|owner)\\b[^.;]{0,20}\\b(?:behind|above|over)|(?:turned down|declined|rejected|refused) (?:every|all|any|each|many|several) (?:\\p{Ll}+ )?(?:offers?|bids?|suitors?|buyers?)\\b(?! (?:from|by|of) (?:\\p{Ll}+ )?(?:investors?|venture))|in the hands of (?:its|our|the|their) (?:\\p{Ll}+ )?(?:employees|founders?|family|staff|people|workers|members)|(?:company|business|firm) is ours|[Nn]o (?:corporate|outside|external) (?:parent|owners?|shareholders?)|[Nn]ot part of an?y? |owner[- ](?:run|managed|led)|founder[- ](?:owned|led)|never (?:been )?sold|not for sale|no (?:parent|corporate parent|group|holding)|without (?:a |any )?(?:parent|group|corporate))\\b|\\b(?:owned|held|run|controlled) (?:entirely |wholly |fully |only |solely )?by ${owners}|\\bbelongs? (?:only |solely |entirely )?to ${owners}|\\b${owners} (?:still )?(?:own|owns|hold|holds|keep) (?:all|every|the|their|it|its|our|100|most|${selfName}|\\p{Ll}+ (?:shares?|stake))\\b`,
      "u",
    ),
  ],
];

export function findStatuses({ sentences }: SiteEvidence, name: RegExp): Statement<Status>[] {
  const everyName = new RegExp(name.source, `${name.flags.replace("g", "")}g`);
  const originals = new Map(
    sentences.map((one) => [{ ...one, text: one.text.replace(everyName, selfName) }, one] as const),
  );
  const masked = [...originals.keys()];
  return statusPatterns.flatMap(([status, pattern]) =>
    findStatements(masked, [pattern], () => status, {
      allowOthers: true,
      allowBlog: true,
      keepNegated: status === "active" || status === "inactive",
      confidence: status === "active" ? 0.75 : 0.85,
    }).flatMap((statement) => {
      const sentence = originals.get(statement.sentence);
      return sentence ? [{ ...statement, sentence }] : [];
    }),
  );
}
