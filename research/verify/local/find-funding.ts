import type { CompanyProfile } from "../../company";
import { looseBootstrapped } from "./find-loosely";
import { findStatements, type Statement } from "./find-statements";
import { moneySource, parseMoneyUsd } from "./parse-number";
import type { SiteEvidence } from "./read-evidence";
import { subjectOf } from "./subject";

type FundingStage = NonNullable<CompanyProfile["fundingStage"]>;

const raisePattern = new RegExp(
  `\\b(?:raised|raise|raising|secured|closed|closes|announced|funding|funded|financing|investment|invested|investors?|backed|backing|round|seed|series [a-h]|capital|venture|cheque|check)\\b[^.;]{0,90}?(${moneySource})|(${moneySource})[^.;]{0,60}\\b(?:raised|funding|financing|seed|series [a-h]|round|investment|in capital|from investors|venture|invested|capital)\\b`,
  "i",
);
const bootstrapPattern =
  /\b(?:bootstrapp\w+|(?:paid|pay|pays|financed?|funded|built|bought|fund|grow|grew|grown|live|lives|invest(?:s|ed)?|started|expand(?:ed)?)\b[^.;]{0,40}\b(?:ourselves|itself|(?:our|its|their) own (?:money|savings|pockets?|earnings|revenues?|profits?|cash(?: flow)?|sales|means|resources|funds)|what (?:we|it) (?:earns?|earned|sells?|makes?)|what (?:our|its) customers pay|out of (?:our |its )?(?:own )?(?:pocket|profits?|revenue|cash flow)|from (?:our |its )?(?:own )?(?:cash flow|profits|earnings))|(?:earned|made) (?:by us |it )?(?:first|before|ourselves)|(?:investors?|venture (?:capitalists?|funds?)|VCs?|funds)\b[^.]{0,40}\b(?:did not|didn['’]t|said no|declined|turned (?:\w+ )?(?:down|away)|sent (?:\w+ )?away|in vain)|(?:turned down|declined|refused|rejected|sent away|said no to) (?:every|all|each|any|the|many|several|offers? from)? ?(?:\w+ ){0,2}(?:investors?|venture|VCs?|funds|funding)|(?:self|founder|owner|customer|revenue|family|employee)[- ](?:funded|financed)|(?:no|without|never (?:taken|raised|accepted)|not (?:taken|raised)|zero|haven['’]t (?:taken|raised)) (?:any |a (?:cent|penny|dollar) (?:of|from) |outside |external |venture )*(?:investors?|funding|venture capital|capital|money|investment)|funded (?:entirely |only |solely )?(?:by|from|through) (?:our |its |the )?(?:own )?(?:customers|revenues?|profits|sales|savings|founders)|profits? (?:fund|pay for) |(?:growth|expansion|development|everything|the company|the business|it all) (?:is|are|was|has been) (?:\w+ )?(?:paid for|funded|financed) (?:\w+ ){0,2}(?:of|from|by|with|through) (?:our |its |the )?(?:own )?(?:profits?|revenues?|sales|savings|customers|earnings)\b)/i;
/** The same in other pictures: nobody else's money came in, or the customers' money paid for all. */
const ownMeansPattern =
  /\b(?:without|not) (?:a|one|a single) (?:cent|penny|euro|dollar|pound) (?:of|from) (?:outside |external |venture )?(?:investors?|capital|money|funds?|VCs?)\b|\b(?:paid|financed|funded|built|bought|grown?|grew|liv(?:e|es|ed|ing)) (?:\w+ )?(?:only |entirely |solely )?(?:out of|of|on|from|with|by|through) (?:\w+ ){0,2}(?:revenues?|sales|profits?|savings|earnings|cash flow|own strength|(?:what )?(?:our |the |its )?customers(?: pay)?)\b(?! (?:data|needs|feedback|demand))|\b(?:sales|profits?|revenues?|earnings|customers) (?:have |has )?(?:financed?|funds?|funded|paid for|pays? for) (?:every|each|all|the|our|its|this|everything)\b|\b(?:founders?|family|employees|we) (?:still )?(?:own|hold|keep)s? (?:all|every|100|one hundred|a hundred|the whole)\b|\b(?:no|zero) (?:outside|external|foreign|venture|third-party) (?:capital|money|funding|owners?|shareholders|investment)\b|\b(?:funded|financed) by (?:its |our |the |two |three )?founders?\b|\b(?:turned|sent|showed|waved) (?:\w+ )?(?:investors?|VCs?|funds|venture capital\w*)\b[^.;]{0,20}\b(?:away|down|off|the door)\b|\bindependent (?:of|from) (?:\w+ )?(?:investors?|venture|VCs?|banks)\b|\bnever (?:\w+ )?(?:pitched|asked|called|courted|sought|looked for|needed)\b[^.;]{0,25}\b(?:funds?|investors?|VCs?|venture|capital|funding)\b|\btook no (?:funding|investment|capital|outside|investors?)\b|\b(?:without|no) (?:an? )?(?:exit|investor)s? (?:plan|pressure|to please)\b/i;
const stagePatterns: readonly (readonly [NonNullable<CompanyProfile["fundingStage"]>, RegExp])[] = [
  [
    "public",
    /\b(?:publicly (?:listed|traded)|(?:listed|traded|shares trade) on (?:the )?[A-Z]|went public|initial public offering|ipo in|NASDAQ:|NYSE:)/,
  ],
  ["series_d_plus", /\bseries[- ]?[d-h]\b/i],
  ["series_c", /\bseries[- ]?c\b|\bC[- ](?:series|round)\b/i],
  ["series_b", /\bseries[- ]?b\b|\bB[- ](?:series|round)\b/i],
  ["series_a", /\b[Ss](?:eries|ERIES)[- ]?[Aa]\b|(?<=\p{L} )A[- ](?:series|round)\b/u],
  ["pre_seed", /\bpre[- ]?seed\b/i],
  [
    "seed",
    /\b(?<!pre-)seed (?:round|funding|financing|investment|stage|capital|extension|money)|\bseed-(?:stage|funded|backed)\b|\b(?<!pre-)seed\b(?=.*\b(?:investors?|rais\w+|led|lead|board|round|financ\w+|capital)\b)|\b(?:investors?|raised|led|closed|round|financ\w+|capital|announced|our) [^.;]{0,40}\b(?<!pre-)seed\b/i,
  ],
];

const notOwnRound =
  /\b(?:admire|competitors?|neighbou?rs?|rivals?|our (?:customers?|clients?|partners?|friends)|other compan(?:y|ies)|invest in|we back|portfolio|startups from|companies from|from seed to|sav(?:e|ed|ing)|donat\w+|(?:given|gave) (?!us)|grants? to|customers? (?:raise|have raised)|helped|sponsor\w*)\b/i;

const investorWords =
  /\b(?:invest\w*|funding|capital|round|series [a-h]|seed|venture\w*|cheque|backer\w*|backed|shareholders?|stake|angels?|financing|rais(?:ed|es))\b/i;

/** "Holm Group raised …" is about somebody else; "Alder Capital led our round" is about the company. */
const isOfOthers = (text: string, name: RegExp): boolean =>
  subjectOf(text, name) === "other" && !/\b(?:we|our|us)\b/i.test(text) && !name.test(text);

/** Largest amount first: of several rounds it is the total, or at least the lower bound that counts. */
export function findFunding({ sentences }: SiteEvidence, name: RegExp): Statement<number>[] {
  const own = sentences.filter(
    ({ text }) =>
      !notOwnRound.test(text) && !/\brevenues?\b/i.test(text) && !isOfOthers(text, name),
  );
  const anyAmount = new RegExp(`(${moneySource})`, "i");
  return findStatements(
    own.filter(
      ({ text }) =>
        raisePattern.test(text) || (investorWords.test(text) && /\b(?:we|our|us)\b/i.test(text)),
    ),
    [raisePattern, anyAmount],
    (match) => parseMoneyUsd(match[1] ?? match[2] ?? ""),
    { allowOthers: true, allowBlog: true },
  )
    .filter(({ value }) => value >= 10_000)
    .sort((a, b) => b.value - a.value);
}

export function findStage({ sentences }: SiteEvidence, name: RegExp): Statement<FundingStage>[] {
  const own = sentences.filter(({ text }) => !notOwnRound.test(text) && !isOfOthers(text, name));
  const bootstrapped = findStatements(
    own,
    [bootstrapPattern, ownMeansPattern],
    () => "bootstrapped" as const,
    {
      keepNegated: true,
      allowOthers: true,
      allowBlog: true,
    },
  ).filter(
    ({ sentence: { text } }) =>
      name.test(text) || /\b(?:we|our|us|is|company|fully|proudly|been|own|founder)\b/i.test(text),
  );
  const staged = stagePatterns.flatMap(([stage, pattern]) =>
    findStatements(own, [pattern], () => stage, { allowOthers: true, allowBlog: true }),
  );
  const found: Statement<FundingStage>[] = [...bootstrapped, ...staged];
  return found.length > 0 ? found : looseBootstrapped(sentences, name);
}
