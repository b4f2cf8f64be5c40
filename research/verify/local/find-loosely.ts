import { type Location, parseLocation } from "../../plan/places";
import type { Statement } from "./find-statements";
import { numberSource, parseNumber } from "./parse-number";
import { polarityAt } from "./polarity";
import type { Sentence } from "./read-evidence";
import { isPersonLine } from "./subject";

// A second, looser tier for facts that are worded in a way no pattern knows: a sentence of the company about itself that has
// exactly one value of the right shape and a word of the right field. Used only where the patterns found nothing.

const ownPages: ReadonlySet<Sentence["role"]> = new Set([
  "home",
  "about",
  "careers",
  "contact",
  "other",
  "product",
]);
const self = /\b(?:we|our|ours|us|company|firm|studio|team|business|house|it all|it|here)\b/i;
const speaksForItself = (sentence: Sentence, name: RegExp): boolean =>
  ownPages.has(sentence.role) &&
  sentence.kind !== "quote" &&
  sentence.text.length < 300 &&
  (self.test(sentence.text) || name.test(sentence.text));

const only = <Item>(items: readonly Item[]): Item | null =>
  items.length === 1 ? (items[0] ?? null) : null;

const originWords =
  /\b(?:found(?!ation)\w*|start\w*|begin\w*|beg[au]n|story|born|birth|opened|establish\w*|launch\w*|exist\w*|set up|roots|origins?|first day|came into being|incorporat\w*|register\w*|doors|go(?:es)? back|dates? back|goes back|going strong|since|existence|inception|first (?:time|invoice|sale|client|customer|day|office|workshop|line of code|prototype|order)|beginnings|adventure|history|quit|left (?:our|their) jobs)\b/i;
const yearOfElse =
  /\b(?:(?:founders?|she|he|boss|director) (?:was|were) born|bridge|edition|building|premises|house we|mill|dates? from|first business|certif\w+|complian\w+|customers? since|members? since|career|graduat\w+|rated|award\w*|prize|acquired|acquisition|takeover|raised|round|series|seed|closed|ceased|shut|copyright|imprint|privacy|©|rights reserved|version|by (?:the end of )?20|until|target|plan\w*|won|joined|grew up|another|other|patent|law|act|regulation)\b/i;

export function looseFounded(sentences: readonly Sentence[], name: RegExp): Statement<number>[] {
  return sentences.flatMap((sentence): Statement<number>[] => {
    if (
      !speaksForItself(sentence, name) ||
      yearOfElse.test(sentence.text) ||
      !originWords.test(sentence.text)
    )
      return [];
    const value = Number(only(sentence.text.match(/\b(?:18|19|20)\d\d\b/g) ?? []));
    return value ? [{ value, sentence, confidence: 0.75 }] : [];
  });
}

const workforce =
  /\b(?:payroll|headcount|head count|workforce|staff\w*|team|crew|colleagues|employ\w*|people|persons?|pairs of hands|heads|hands|co-?workers|work (?:here|for us|at|with us)|of us|strong|desks|join(?:ed)? us|members)\b/i;
const countOfElse =
  /\b(?:customers?|clients?|users?|patients?|guests?|visitors?|attendees|students|residents|subscribers|trust|served?|million|percent|%|years?|hours?|days?|weeks?|months?|minutes|countries|offices|cities|stores|projects|orders|reviews?|ratings?|stars|languages|kg|km|€|\$|£|page|positions|roles|openings|vacancies|speakers|homes|companies|up to|every (?!morning|day)|per|tables?|chairs|seats|rooms|floors?|steps|times|pieces|dogs?|visit\w*|groups? of|fair|stand|parties|metres|meters|years|first (?:team|office)|founders?|friends|siblings|brothers|sisters|sons|daughters|generations?|square)\b/i;

export function looseEmployees(sentences: readonly Sentence[], name: RegExp): Statement<number>[] {
  const number = new RegExp(`(?<![\\w.,])${numberSource}(?![\\w%]|[.,]\\d)`, "gi");
  return sentences.flatMap((sentence): Statement<number>[] => {
    if (
      !speaksForItself(sentence, name) ||
      !workforce.test(sentence.text) ||
      countOfElse.test(sentence.text)
    )
      return [];
    const values = [...sentence.text.matchAll(number)]
      .filter(
        ({ index }) =>
          !/\b(?:before|after|until|at|by|since|past|within|around|from) $/i.test(
            sentence.text.slice(0, index),
          ),
      )
      .map(([raw]) => parseNumber(raw))
      .filter((value) => value !== null && value > 3 && !(value >= 1900 && value <= 2100));
    const value = only(values);
    return value ? [{ value, sentence, confidence: 0.72 }] : [];
  });
}

const seatWords =
  /\b(?:based|offices?|home|located|headquart\w*|seat|address|live|lives|sit|sits|sat|roots|rooted|roots|drop (?:in|by)|come (?:by|round)|lights?|heart|look out|write to us|post(?:al)? address|ring the bell|bell|gate|our (?:people|team) (?:meet|meets|gather)|domicil\w+|registered|find us|finds? (?:us|our)|visit|workshop|studio|come from|comes from|desks?|doors?|team (?:is|sits|works)|settled|call|neighbou?rhood|street|where we|run from|from our|work (?:in|from|out)|works (?:in|from|out)|place|company|firm|local|native|nest|quarters|premises|stand in|stands in)\b/i;
const placeOfElse =
  /\b(?:travel\w*|grew up|customers?|clients?|ship|ships|shipping|deliver\w*|born|visited|learn\w*|studied|offices around|conference|fair|markets?|sold in|flew|holiday|moved (?:here )?from|originally from|university|between|across|summit|partners?|investor\w*|exported?|from .{1,30} to|hospitals? in|farms? in|schools? in|cities)\b/i;
const properPlace =
  /\p{Lu}[\p{L}.'’-]+(?: (?:de |la |am |of )?\p{Lu}[\p{L}.'’-]+)*, ?\p{Lu}[\p{L}.'’-]+(?: (?:of )?\p{Lu}[\p{L}.'’-]+)*/gu;

export function loosePlaces(sentences: readonly Sentence[], name: RegExp): Statement<Location>[] {
  return sentences.flatMap((sentence): Statement<Location>[] => {
    const isAddress = sentence.role === "contact" && sentence.text.length < 140;
    if (!isAddress && (!speaksForItself(sentence, name) || !seatWords.test(sentence.text)))
      return [];
    if (placeOfElse.test(sentence.text)) return [];
    const found = [...sentence.text.matchAll(properPlace)]
      .map(([raw]) => parseLocation(raw.replace(/^(?:In|At|From|Our|We)\s+/, "")))
      .filter(({ country }) => country !== null);
    const value = only(found);
    return value ? [{ value, sentence, confidence: 0.72 }] : [];
  });
}

const jobTitle =
  /\b(?:engineers?|designers?|developers?|managers?|specialists?|assistants?|clerks?|technicians?|drivers?|welders?|analysts?|accountants?|scientists?|nurses?|bakers?|representatives?|marketers?|administrators?|operators?|mechanics?|electricians?|carpenters?|cooks?|chefs?|writers?|editors?|interns?|trainees?|apprentices?)\b/i;
const positions =
  /\b(?:short (?:of|on) (?:hands|people|staff|colleagues)|on offer|after an?|jobs? (?:as|to|are|is|waiting|going|available|for)|(?:offer|have|fill|advertis\w+|list|post(?:ed)?) (?:\w+ ){0,3}?(?:jobs?|posts?|positions?|roles?|places?|apprenticeships?)|(?:something|anything) (?:is )?(?:advertised|open|vacant|going|available)|seeks? (?:an?|our|new|more|two|three|someone|somebody|people|reinforcement)|seeking|(?:would like|love|want|wish|hope|plan|happy|glad|keen) to (?:\w+ )?(?:fill|hire|recruit|add|welcome|employ|take on|meet)|new (?:people|faces|hands|blood|talent|recruits)|(?:applications?|applicants?|candidates?) (?:are |is )?(?:welcome|invited|wanted)|vacanc\w*|openings?|open(?: \w+)? (?:positions?|roles?|jobs)|(?:positions?|roles?|jobs|places) (?:is|are) (?:open|free|available|vacant)|hiring|recruit\w*|we (?:need|want|seek|are after)|wanted|needed|(?:is|are|we are) missing|missing|to (?:be )?fill(?:ed)?|sought|vacant|room for|still free|free as of|next colleague|could be you|start(?:s|ing)? here|take on|welcome an?|help wanted|add(?:ing)? an?|free desk|reinforce\w*|on board|become (?:our|a|part)|come (?:and )?work|start as|could use|would (?:like|love)|(?:looking|searching|on the lookout|hunting) for (?:an? |our next |new |more |another |people|colleagues|someone)|apply (?:now|here|today|by|for|to join)|join (?:us as|our team|our crew|the team)|new colleagues?|send (?:us )?your)\b/i;
const notOurHiring =
  /\b(?:agenc(?:y|ies)|recruiters|headhunters|hard|customers?|clients?|help(?! wanted)\w*|software|written|newsletter|community|apply to all|apply for (?:a )?(?:refund|loan|quote))\b/i;

/** A title in a list under "Open positions"; a title behind a name belongs to somebody who works there. */
const isJobLine = ({ text, kind, heading }: Sentence): boolean =>
  text.split(/\s+/).length <= 8 &&
  (/\b[mfwd]\/[mfwd]|\b(?:full|part)[- ]time\b|\bremote\b|\bhybrid\b|\bon-?site\b/i.test(text) ||
    ((kind === "item" || kind === "cell") &&
      /\b(?:open|positions?|roles?|jobs?|vacanc\w*|openings?|hiring)\b/i.test(heading)));

/** How people are chosen is not whether any are wanted. */
const aboutHiring =
  /\b(?:hiring (?:well|is|takes|people|for)|hiring and|from hiring|hiring (?:process|decisions?|practices|managers?|team)|interview\w*|the process|equal opportunity|fair (?:and|hiring)|refer(?:ring|rals?)|(?:your|our) (?:recruiter|hiring manager)s?|recruiting (?:specialist|manager|lead|coordinator|team|partner))\b/i;

/** On a careers page, whether a sentence about positions is affirmed or negated says whether there are any. */
export function looseHiring(sentences: readonly Sentence[]): Statement<boolean>[] {
  const found = sentences.flatMap((sentence): Statement<boolean>[] => {
    const { text, role, kind } = sentence;
    if (isPersonLine(sentence) || aboutHiring.test(text)) return [];
    if (role !== "careers" || kind === "heading" || text.endsWith("?") || notOurHiring.test(text))
      return [];
    const match = text.match(positions) ?? (isJobLine(sentence) ? text.match(jobTitle) : null);
    if (match?.index === undefined) return [];
    const value = polarityAt(text, match.index, match.index + match[0].length) !== "negated";
    return [{ value, sentence, confidence: 0.72 }];
  });
  // "Apply here" may stand beside "no vacancies": the denial is the rarer sentence and decides.
  const none = found.filter(({ value }) => !value);
  return none.length > 0 ? none : found;
}

const investors =
  /\b(?:investors?|invested|venture(?: capital| money)?|VCs?|(?:outside|external|foreign|other people['’]s) (?:capital|money|funding|investment|investors|cash)|raised|raise|loans?|backers?|financiers?|funding rounds?|shareholders|owns? (?:a |any |our )?(?:shares?|stakes?|equity))\b/i;

/** "Nobody has ever invested in us", "without a cent of venture capital". */
export function looseBootstrapped(
  sentences: readonly Sentence[],
  name: RegExp,
): Statement<"bootstrapped">[] {
  return sentences.flatMap((sentence): Statement<"bootstrapped">[] => {
    if (!speaksForItself(sentence, name)) return [];
    // A nonprofit has no shareholders either; that does not say how it is funded.
    if (/\b(?:NGO|non-?profits?|charit\w+|no profit|donations?)\b/i.test(sentence.text)) return [];
    const match = sentence.text.match(investors);
    if (match?.index === undefined) return [];
    const polarity = polarityAt(sentence.text, match.index, match.index + match[0].length);
    return polarity === "negated" ? [{ value: "bootstrapped", sentence, confidence: 0.75 }] : [];
  });
}
