import type { CompanyProfile } from "../../company";
import { findStatements, type Statement } from "./find-statements";
import { moneySource, numberSource, parseMoneyUsd, parseNumber } from "./parse-number";
import type { Sentence, SiteEvidence } from "./read-evidence";

const year = "((?:18|19|20)\\d\\d)";
const foundedPatterns = [
  new RegExp(
    `\\b(?:founded|established|started|launched|incorporated|set up|began|begun|opened (?:our|its|the) doors|created|born|est\\.?|formed|registered|in business|going|around|at it|operating|trading|serving|making|building)\\b[^.;]{0,60}?\\b(?:in|since|back in|of)?\\s*${year}\\b`,
    "i",
  ),
  new RegExp(`\\b(?:since|est\\.?|established|founded:?)\\s+${year}\\b`, "i"),
  new RegExp(
    `\\b(?:in|back in|year was|it was)\\s+(?:\\w+ )?${year}\\b[^.;]{0,80}\\b(?:founded|started|began|set out|set up|launched|established|opened|left|quit|decided|incorporated|first)\\b`,
    "i",
  ),
];

const people =
  "(?:employees|people|staff|team members|teammates|colleagues|specialists|professionals|person|folks|of us|co-?workers|full-timers|humans|makers|engineers and \\w+)";
const sizePatterns = [
  new RegExp(
    `\\b(?:team|staff|crew|workforce|headcount|group|company|family) of (?:about |around |roughly |just |over |more than |some |nearly |almost |only )?(${numberSource})\\b`,
    "i",
  ),
  new RegExp(
    `\\b(${numberSource})\\+?[ -](?:full-time |dedicated |talented |passionate )?${people}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:we are|we're|we’re|we employ|employs|employing|headcount:?|employees:?|team size:?|staff:?|grown to|numbering)\\s+(?:now |about |around |roughly |just |over |more than |some |a team of |to )*(${numberSource})\\b(?!\\s*(?:%|years|countries|customers|clients|offices|minutes|hours|days))`,
    "i",
  ),
];
const sizeContext =
  /\b(?:we|our|us|team|staff|employ\w*|headcount|company|crew|colleagues|people work|strong)\b/i;
const sizeOfOthers =
  /\b(?:customers?|clients?|users?|patients?|guests?|visitors?|attendees|students|residents|subscribers|members|trust|served?|helped|million|thousands?|teams (?:of|from)|up to|per|every|between|fewer than|invited|trained|homes)\b/i;

const raisePattern = new RegExp(
  `\\b(?:raised|raise|raising|secured|closed|closes|announced|funding|funded|investment|invested|backed|backing|round|seed|series [a-h]|capital)\\b[^.;]{0,90}?(${moneySource})|(${moneySource})[^.;]{0,60}\\b(?:raised|funding|seed|series [a-h]|round|investment|in capital|from investors|venture)\\b`,
  "i",
);
const bootstrapPattern =
  /\b(?:bootstrapp\w+|self[- ](?:funded|financed)|(?:no|without|never (?:taken|raised|accepted)|not (?:taken|raised)|zero|haven['’]t (?:taken|raised)) (?:any |a (?:cent|penny|dollar) (?:of|from) |outside |external |venture )*(?:investors?|funding|venture capital|capital|money|investment)|funded (?:entirely |only |solely )?(?:by|from|through) (?:our |its |the )?(?:own )?(?:customers|revenues?|profits|sales|savings|founders)|profits? (?:fund|pay for) )/i;
const stagePatterns: readonly (readonly [NonNullable<CompanyProfile["fundingStage"]>, RegExp])[] = [
  [
    "public",
    /\b(?:publicly (?:listed|traded)|(?:listed|traded|shares trade) on (?:the )?[A-Z]|went public|initial public offering|ipo in|NASDAQ:|NYSE:)/,
  ],
  ["series_d_plus", /\bseries [d-h]\b/i],
  ["series_c", /\bseries c\b/i],
  ["series_b", /\bseries b\b/i],
  ["series_a", /\bseries a\b/i],
  ["pre_seed", /\bpre-?seed\b/i],
  [
    "seed",
    /\b(?<!pre-)seed (?:round|funding|financing|investment|stage|capital|extension|money)|\bseed-(?:stage|funded|backed)\b/i,
  ],
];

const openRole =
  /\b(?:we(?:['’]re| are) (?:currently |always |now |actively )?(?:hiring|recruiting|growing and|looking for (?:an? )?\w+)|now hiring|open (?:positions?|roles?|jobs|vacanc(?:y|ies))|current (?:openings|vacancies)|job openings|apply (?:now|here|today|by|for)|join our (?:growing )?team|\d+ (?:open )?(?:roles|positions|vacancies|openings)|positions? (?:available|to fill)|send (?:us )?your (?:cv|résumé|resume))\b/i;
const noRole =
  /\b(?:no (?:current(?:ly)? )?(?:open |job )?(?:positions?|roles?|openings?|vacanc(?:y|ies)|jobs)|not (?:currently |presently |actively )?(?:hiring|recruiting|looking (?:for new|to hire|to add))|n['’]t (?:currently )?(?:hiring|recruiting|looking to hire)|(?:hiring|recruiting|recruitment) (?:is )?(?:paused|frozen|closed|on hold)|hiring freeze|(?:positions|roles) (?:are|have been) (?:all )?filled|nothing open|team is complete|fully staffed)\b/i;
const nonprofitPattern =
  /\b(?:non-?profit|not[- ]for[- ]profit|registered charity|charit(?:y|able) (?:number|organi[sz]ation|trust|status)|501\(?c\)?\(?3\)?|public benefit foundation)\b/i;

/** Fields that the pages state, most trustworthy statement first. */
export type PageFields = {
  readonly foundedYear: readonly Statement<number>[];
  readonly employees: readonly Statement<number>[];
  readonly fundingUsd: readonly Statement<number>[];
  readonly fundingStage: readonly Statement<NonNullable<CompanyProfile["fundingStage"]>>[];
  readonly hiring: readonly Statement<boolean>[];
  readonly nonprofit: readonly Statement<boolean>[];
};

const plausibleYear = (raw: string | undefined): number | null => {
  const value = Number(raw);
  return value >= 1800 && value <= 2100 ? value : null;
};

export function findFounded({ sentences }: SiteEvidence): Statement<number>[] {
  return byRole(
    findStatements(sentences, foundedPatterns, (match) => plausibleYear(match[1]), {}),
    ["about", "home", "careers", "contact"],
  );
}

export function findEmployees({ sentences }: SiteEvidence): Statement<number>[] {
  const candidates = sentences.filter(
    ({ text }) => sizeContext.test(text) && !sizeOfOthers.test(text) && text.length < 400,
  );
  const read = (match: RegExpMatchArray) => {
    const value = match[1] === undefined ? null : parseNumber(match[1]);
    return value !== null && value >= 1 && value < 2_000_000 && !isYear(value) ? value : null;
  };
  return byRole(findStatements(candidates, sizePatterns, read), ["about", "careers", "home"]);
}
const isYear = (value: number) => value >= 1900 && value <= 2100;

export function findFunding({ sentences }: SiteEvidence): Statement<number>[] {
  const raised = findStatements(
    sentences.filter(
      ({ text }) =>
        !/\b(?:sav(?:e|ed|ing)|revenue|donat\w+|grants? to|customers? (?:raise|have raised)|helped)\b/i.test(
          text,
        ),
    ),
    [raisePattern],
    (match) => parseMoneyUsd(match[1] ?? match[2] ?? ""),
    { allowOthers: true },
  ).filter(({ value }) => value >= 10_000);
  // Several rounds: the largest number is the total, or at least the lower bound that counts.
  return raised.sort((a, b) => b.value - a.value);
}

export function findStage(evidence: SiteEvidence): PageFields["fundingStage"] {
  const bootstrapped = findStatements(
    evidence.sentences,
    [bootstrapPattern],
    () => "bootstrapped" as const,
    {
      keepNegated: true,
      allowOthers: true,
    },
  ).filter(({ sentence }) =>
    /\b(?:we|our|us|is|company|fully|proudly|been)\b/i.test(sentence.text),
  );
  const staged = stagePatterns.flatMap(([stage, pattern]) =>
    findStatements(evidence.sentences, [pattern], () => stage, { allowOthers: true }).filter(
      ({ sentence }) =>
        !/\b(?:invest in|we back|portfolio|startups from|companies from|from seed to)\b/i.test(
          sentence.text,
        ),
    ),
  );
  return [...bootstrapped, ...staged];
}

export function findHiring({ sentences, facts }: SiteEvidence): Statement<boolean>[] {
  const none = findStatements(sentences, [noRole], () => false, {
    keepNegated: true,
    allowOthers: true,
    confidence: 0.92,
  });
  if (none.length > 0) return none;
  const posting = facts.find(({ name }) => name === "jobPosting");
  const open = findStatements(sentences, [openRole], () => true, {
    allowOthers: true,
    confidence: 0.85,
  });
  const structured = posting
    ? sentences.find(({ page, start }) => page === posting.page && start === posting.start)
    : undefined;
  if (structured) open.unshift({ value: true, sentence: structured, confidence: 0.93 });
  return byRole(open, ["careers", "home", "about"]);
}

export function findNonprofit({ sentences }: SiteEvidence): Statement<boolean>[] {
  const own = sentences.filter(
    ({ text, role }) =>
      role !== "customers" &&
      !/\b(?:for|help\w*|serv\w+|discounts?|with|donat\w+ to|support\w*) (?:\w+ ){0,3}(?:non-?profits?|charit)/i.test(
        text,
      ),
  );
  return findStatements(own, [nonprofitPattern], () => true, { allowOthers: true });
}

/** Stable order by how much a page of that role is to be believed. */
function byRole<Value>(
  found: Statement<Value>[],
  roles: readonly Sentence["role"][],
): Statement<Value>[] {
  const rank = (role: Sentence["role"]) =>
    roles.includes(role) ? roles.indexOf(role) : roles.length;
  return found.sort((a, b) => rank(a.sentence.role) - rank(b.sentence.role));
}
