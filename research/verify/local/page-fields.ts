import { looseEmployees, looseFounded, looseHiring } from "./find-loosely";
import { findStatements, type Statement } from "./find-statements";
import { numberSource, parseNumber } from "./parse-number";
import { type EvidenceFact, type Sentence, type SiteEvidence, sentenceAt } from "./read-evidence";

const year = "((?:18|19|20)\\d\\d)";
const foundedPatterns = [
  new RegExp(
    `\\b(?:founded|established|started|launched|incorporated|set up|began|begun|opened (?:our|its|the) doors|created|born|est\\.?|formed|registered|(?:year|date) of foundation|foundation (?:in|of)|inception|birth|existed|exists|set out|entered the (?:trade|commercial) register|in business|going|around|at it|operating|trading)\\b[^.;]{0,60}?\\b(?:in|since|back in|of)?\\s*${year}\\b`,
    "i",
  ),
  new RegExp(`\\b(?:since|est\\.?|established|founded:?)\\s+${year}\\b`, "i"),
  new RegExp(
    `\\b(?:in|back in|year was|it was)\\s+(?:\\w+ )?${year}\\b[^.;]{0,80}\\b(?:founded|started|began|set out|set up|launched|established|opened|incorporated)\\b`,
    "i",
  ),
];
/** "Certified since 2019", "a customer since 2015", "started our Series A in 2020": a year of something else. */
const yearOfOther =
  /\b(?:certif\w+|complian\w+|complied|customers? since|members? since|partners? since|rated|award\w*|prize|acqui\w+|takeover|raised|round|series [a-h]|seed|closed|ceased|building|premises|first business|dates? from|version|process|audit|program(?:me)?|hosted|holds?|held|ISO|SOC|seal|badge|label|standard|he|she|her|his|founders? (?:was|were) born|previous(?:ly)?|earlier|before (?:this|that|then|us)|former(?:ly)?)\b/i;

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
  /\b(?:team|staff|employ\w*|headcount|workforce|crew|colleagues|payroll|people (?:work|on)|strong|we are|we['’]re|of us|grown|company|work (?:here|for us|at|with us)|makers|family of|number|numbering)\b/i;
const sizeOfOthers =
  /\b(?:customers?|clients?|users?|patients?|guests?|visitors?|attendees|students|residents|subscribers|members|rated|stars?|reviews?|bought|trust|served?|helped|million|thousands?|teams (?:of|from)|up to|per|every (?!morning|day|one of)|between|fewer than|invited|trained|homes|visit\w*|attend\w*|stand|fair|event|followers?|live in|signed up|came to|readers)\b/i;

const openRole =
  /\b(?:we(?:['’]re| are) (?:currently |always |now |actively )?(?:hiring|recruiting|growing and|looking for (?:an? )?\w+)|now hiring|open (?:positions?|roles?|jobs|vacanc(?:y|ies))|current (?:openings|vacancies)|job openings|apply (?:now|here|today|by|for)|join our (?:growing )?team|[1-9]\d* (?:open )?(?:roles|positions|vacancies|openings)|positions? (?:available|to (?:be )?fill)|send (?:us )?your (?:cv|résumé|resume)|(?:jobs|roles|positions|vacancies|posts) (?:\w+ ){0,3}(?:to (?:be )?fill(?:ed)?|open|available|vacant|unfilled)|vacancies\b[^.;:?]{0,25}:|we (?:also |still |currently |now )?(?:need|seek|want to hire|would like to hire) (?:an?|more|another|new) (?:\w+ ){0,2}(?:engineer|designer|developer|manager|specialist|assistant|clerk|technician|driver|analyst|accountant|coordinator|nurse|colleague)s?)\b/i;
const noRole =
  /\b(?:(?:all|every|each)(?: of)?(?: our| the)? (?:posts?|jobs?|positions?|roles?|seats?|desks?|chairs?|places?|vacanc\w+)\b[^.;]{0,25}\b(?:taken|filled|occupied|gone|staffed)|(?:posts?|jobs?|positions?|roles?|seats?|desks?|vacanc\w+) (?:is|are|have been|has been) (?:all |already |now )*(?:taken|filled|occupied|gone|closed)|no (?:jobs?|posts?|work|places?) (?:\w+ ){0,3}(?:to (?:be|offer|give|fill)|available|free|open|here|on offer)|(?:everybody|everyone|all the (?:people|hands)|enough (?:people|hands|colleagues|staff)) (?:that )?we need|enough (?:people|hands|colleagues|staff)|(?:refrain|abstain) from (?:sending|applying)|(?:seek|need|want|hire|recruit|take on|look for|looking for|search for|employ|sought|taken on|hired|wanted)(?:ing|s)? (?:\w+ )?(?:nobody|no one|no more)|(?:nobody|no one) (?:\w+ ){0,3}(?:sought|wanted|hired|needed|taken on)|take (?:nobody|no one|no more) (?:\w+ )?on|(?:applications|cvs|résumés) (?:\w+ ){0,3}not (?:\w+ )?(?:accepted|wanted|needed|read|considered)|not (?:\w+ )?(?:accept\w*|tak\w+|consider\w*) (?:\w+ )?applications|not (?:\w+ )?looking for (?:any(?:one|body)|people|staff)|full (?:crew|house|team) and|our team is full|we are full|there (?:is|are) (?:nothing|none) (?:free|open|here|now)|for now there is none|desks? (?:are|is) (?:all )?(?:occupied|taken)|(?:not|n['’]t) (?:adding|taking on|looking for) (?:anybody|anyone|people)|none of (?:our|the) (?:positions|jobs|posts|roles)|no (?:current(?:ly)? )?(?:open |job )?(?:positions?|roles?|openings?|vacanc(?:y|ies)|jobs)|not (?:currently |presently |actively )?(?:hiring|recruiting|looking (?:for new|to hire|to add))|n['’]t (?:currently )?(?:hiring|recruiting|looking to hire)|(?:hiring|recruiting|recruitment) (?:is )?(?:paused|frozen|closed|on hold)|hiring freeze|(?:positions|roles) (?:are|have been) (?:all )?filled|nothing (?:is |are )?(?:\w+ )?(?:open|advertised|vacant|available|to offer|going)\b|team is complete|fully staffed)\b/i;
const nonprofitPattern =
  /\b(?:non-?profit|not[- ]for[- ]profit|charit(?:y|able)|(?:do(?:es)? not|n['’]t|never) (?:make|seek|pursue|aim for|work for|operate for|strive for) (?:a |any )?profits?|(?:makes?|making) no profits?|(?:common|public) (?:good|benefit)\b[^.;]{0,40}\b(?:profit|donat\w+|foundation|association)|(?:left over|left|surplus)\b[^.;]{0,40}\b(?:back to|into) (?:the|our) (?:cause|mission|work|projects?)|deducted from tax|501\(?c\)?\(?3\)?|tax[- ](?:deductible|exempt)|NGO|non-governmental|(?:funded|financed|paid for|supported|live|lives|run|runs) (?:entirely |only |mainly )?(?:by|from|on|through) (?:\w+ ){0,2}donations|your donations?|donate (?:now|today|to us)|(?:nobody|no one|nobody here) (?:earns|receives|takes) (?:a |any )?(?:dividend|profit)|no (?:shareholders|dividends)|(?:surplus|profit)\w* (?:goes|go|flows?|is put|are put|is reinvested) (?:back|straight|entirely|fully))\b/i;

const plausibleYear = (raw: string | undefined): number | null => {
  const value = Number(raw);
  return value >= 1800 && value <= 2100 ? value : null;
};

export function findFounded({ sentences, facts }: SiteEvidence, name: RegExp): Statement<number>[] {
  const structured = statedFacts("foundingDate", { sentences, facts }, (raw) =>
    plausibleYear(raw.match(/\d{4}/)?.[0]),
  );
  const stated = findStatements(
    sentences.filter(({ text }) => !yearOfOther.test(text)),
    foundedPatterns,
    (match) => plausibleYear(match[1]),
    {},
  );
  const found = [...structured, ...byRole(stated, ["about", "home", "careers", "contact"])];
  return found.length > 0 ? found : looseFounded(sentences, name);
}

/** Values of one kind of structured fact, each with the line of the page text that states it. */
function statedFacts<Value>(
  wanted: EvidenceFact["name"],
  { facts, sentences }: Pick<SiteEvidence, "facts" | "sentences">,
  read: (raw: string) => Value | null,
): Statement<Value>[] {
  return facts.flatMap((fact): Statement<Value>[] => {
    if (fact.name !== wanted) return [];
    const value = read(fact.value);
    const sentence = sentenceAt(sentences, fact);
    return value === null || !sentence ? [] : [{ value, sentence, confidence: 0.93 }];
  });
}

export function findEmployees(
  { sentences, facts }: SiteEvidence,
  name: RegExp,
): Statement<number>[] {
  const plausible = (raw: string | undefined) => {
    const value = raw === undefined ? null : parseNumber(raw);
    // "One person answers the phone", "two friends": a small number in words counts somebody else.
    if (value !== null && value < 4 && /^[a-z]/i.test(raw ?? "")) return null;
    return value !== null && value >= 1 && value < 2_000_000 && !isYear(value) ? value : null;
  };
  const structured = statedFacts("numberOfEmployees", { sentences, facts }, (raw) =>
    plausible(raw.match(/^\D*(\d[\d,.]*)\D*$/)?.[1]),
  );
  const candidates = sentences.filter(
    ({ text }) => sizeContext.test(text) && !sizeOfOthers.test(text) && text.length < 400,
  );
  const stated = findStatements(candidates, sizePatterns, (match) => plausible(match[1]));
  const found = [...structured, ...byRole(stated, ["about", "careers", "home"])];
  return found.length > 0 ? found : looseEmployees(sentences, name);
}
const isYear = (value: number) => value >= 1900 && value <= 2100;

export function findHiring({ sentences, facts }: SiteEvidence): Statement<boolean>[] {
  const none = findStatements(sentences, [noRole], () => false, {
    keepNegated: true,
    allowOthers: true,
    confidence: 0.92,
  });
  if (none.length > 0) return none;
  const posted = statedFacts("jobPosting", { sentences, facts }, () => true);
  const open = findStatements(
    sentences.filter(
      ({ text, kind }) =>
        kind !== "heading" &&
        !/\b(?:refer(?:ring|rals?)|people to (?:take|make|help) )|\b0 (?:open|current|results)|\b(?:customers|clients) are\b/i.test(
          text,
        ),
    ),
    [openRole],
    () => true,
    { allowOthers: true, confidence: 0.85 },
  );
  const found = [...posted, ...byRole(open, ["careers", "home", "about"])];
  return found.length > 0 ? found : looseHiring(sentences);
}

export function findNonprofit({ sentences }: SiteEvidence): Statement<boolean>[] {
  const own = sentences.filter(
    ({ text, role }) =>
      role !== "customers" &&
      !/\b(?:(?:for|help\w*|serv\w+|discounts?|with|donat\w+|giv\w+|gave|support\w*|sponsor\w*) (?!to our|our)(?:[\w%'’,.]+ ){0,6}(?:non-?profits?|charit)|charity (?:run|event|fair|concert|dinner|gala|auction|shop|project|day|match))/i.test(
        text,
      ),
  );
  const denied =
    /\b(?:not|n['’]t|no|never|neither) (?:\w+ )?(?:a |an )?(?:non-?profit|charit(?:y|able)|NGO|foundation)\b|\bfor-profit\b(?<!not-for-profit)/i;
  return findStatements(
    own.filter(({ text }) => !denied.test(text)),
    [nonprofitPattern],
    () => true,
    { allowOthers: true, keepNegated: true },
  ).concat(
    findStatements(own, [/\b(?:non-?profit|charity)\b/i], () => false, {
      allowOthers: true,
      keepNegated: true,
    }).filter(({ sentence: { text } }) =>
      /\b(?:not|n['’]t|no) (?:a |an )?(?:non-?profit|charity)\b/i.test(text),
    ),
  );
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
