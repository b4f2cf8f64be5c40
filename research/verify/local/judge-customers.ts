import { resolvePlace } from "../../plan/places";
import type { Criterion } from "../../plan/plan";
import { abstain, type Draft, draft, says } from "./draft-verdict";
import { polarityAt } from "./polarity";
import type { Sentence, SiteEvidence } from "./read-evidence";

// Flat and bounded on purpose: nested lists of names back-track exponentially on hostile text.
const nameWord = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*";
const properName = `(?:${nameWord}(?: (?:(?:of|the|&|for|de|du|van|von) )?${nameWord}){0,6})`;
const nameList = `(?:the )?${nameWord}(?:,?(?: (?:and|&|or|of|the|for|de|du|van|von)){0,2} ${nameWord}){0,24}`;
const introduced = new RegExp(
  `\\b(?:(?:[Cc]ustomers?|[Cc]lients?|[Uu]sers|[Bb]uyers|[Rr]eferences|[Rr]eference customers) (?:\\p{Ll}+ ){0,4}?(?:include[sd]?|including|are|such as|like|range from|count|among them|named)|[Tt]rusted by|[Uu]sed (?:daily |every day )?(?:by|at|in)|[Rr]elied on by|[Ll]oved by|[Cc]hosen by|[Ww]orks? (?:for|with)|[Ww]orked (?:for|with)|[Ss]erv(?:e|es|ed|ing)|[Dd]eliver(?:s|ed)? to|[Ss]uppl(?:y|ies|ied)|[Pp]roud(?:ly)? (?:to )?(?:serve|work with|count)|[Cc]ompanies (?:like|such as)|[Tt]eams at|[Bb]rands (?:like|such as)|[Aa]mong (?:them|our customers|our clients)(?: are)?:?|[Ff]or example,?|[Ii]n use at|[Ww]ork is done for|[Oo]rders? (?:come )?from|[Cc]ase study:?|[Cc]ontracts? with|[Hh]elped|[Bb]ought by|[Rr]ecommended by|[Cc]ount)[: ]+(?:\\p{Ll}+ ){0,2}?(${nameList})`,
  "u",
);
const labelled = new RegExp(
  `\\b(?:[Cc]ustomers?|[Cc]lients?|[Rr]eferences|[Uu]sers|[Bb]uyers):\\s+(${nameList})`,
  "u",
);
const followedSource = `(${nameList})(?:,? and (?:many|several|dozens of|hundreds of) (?:others|more))?,? (?:are|is|were|all|both|have been|has been|each|already|now|and others)? ?(?:all |both |each |already |now |long )*(?:among (?:our|the) (?:\\p{Ll}+ )?(?:customers|clients|users|references|buyers|names)|(?:our|happy|regular|long-standing|loyal|long-time)? ?(?:customers|clients) of ours|our (?:\\p{Ll}+ )?(?:customers|clients)|(?:buy|order|rent|lease)(?:s)? from (?:us|SELF)|(?:rel(?:y|ies)|runs?|counts?|depends?|builds?) on (?:us|our|SELF)|(?:trust|use|chose|choose|pick|picked|like|prefer|hire|hired)(?:s)? (?:us|our|SELF)|(?:work|stay|sign|signed)(?:s)? with us|have (?:all )?(?:chosen|trusted|hired|picked) (?:us|our|SELF))`;
const undisclosed =
  /\b(?:(?:do not|don['’]t|please) (?:\w+ ){0,2}ask (?:us )?(?:for|about|who)[^.;]{0,40}\b(?:customers?|clients?|names)|(?:not|never|n['’]t|cannot|refuse to|rather not|without)\b[^.;]{0,50}\b(?:publish|name|naming|disclose|reveal|list|share|say|tell|mention|show|advertise|publici[sz]e|identify|print|discuss|talk about)\b[^.;]{0,50}\b(?:customers?|clients?|names?|who)|(?:customers?|clients?|client list|references|names|relationships|who (?:we work for|buys))\b[^.;]{0,60}\b(?:confidential\w*|private|secret|undisclosed|anonymous|discretion|nda|non-disclosure|not (?:be )?(?:published|named|disclosed|made public|listed|shared)|stays? (?:with|between) us|under wraps|unnamed|to ourselves)|(?:confidential\w*|discretion|discreet|nda|non-disclosure)\b[^.;]{0,60}\b(?:customers?|clients?|names|references))\b/i;
const aboutOthers =
  /\b(?:customers? of|ourselves|we (?:buy|bought|order|rent|lease|use|hire|get)|named after|neighbou?rs?|founders?|our suppliers?|partners? include|investors?|integrat\w+|speakers?)\b/i;
const customerHeading =
  /\b(?:customers?|clients?|trusted by|used by|references|case stud|who uses|they trust|logos|partners in|companies that)\b/i;
/** Words that begin a sentence or name a thing of the page, and are no company. */
const noCompany =
  /^(?:We|Our|The|This|They|You|Every|All|Each|It|If|In|On|At|And|But|For|Read|Contact|Learn|See|Home|About|Europe|Germany|Monday|Friday|English|API|FAQ|Q&A|I|People|Customers?|Clients?|Companies|Teams)$/;

/** "Harbor Foods, Mistral Rail and Tinsel & Sons use Kestrel every day": three names, and a product as the object. */
function listedUsers(text: string, properNames: ReadonlySet<string>): string | null {
  const match = text.match(
    new RegExp(
      `^(${properName}(?:, ${properName}){1,9},? and ${properName}) (?:all |already |now )?(?:use|run|order|trust|choose|buy|like|love|prefer)s? (\\p{Lu}[\\p{L}\\d]+)`,
      "u",
    ),
  );
  return match?.[1] && match[2] && properNames.has(match[2]) ? match[1] : null;
}

/** "Trusted by Customers Like You", "Leading Teams": title case, no name. */
const genericName =
  /\b(?:You|Your|Customers?|Clients?|Teams?|Compan(?:y|ies)|Leaders?|Leading|Business(?:es)?|People|Partners?|Everyone|Thousands|Hundreds|Industry)\b/;

/** These verbs are as often about suppliers, places or weekdays: one name after them proves nothing. */
const weakIntroduction =
  /^(?:[Ww]ork|[Ss]erv|[Dd]eliver|[Ss]uppl|[Hh]elped|[Ff]or example|[Oo]rders? |[Cc]ontracts? with|[Cc]ount|[Ii]n use at|[Uu]sed (?:at|in))/;

/** The names of a list that may be companies: no places, days or words that only begin a sentence. */
const companiesIn = (names: string): string[] =>
  names
    .split(/,? (?:and|&|or) |, /)
    .map((name) => name.replace(/^the /, "").trim())
    .filter(
      (name) =>
        name !== "" &&
        !noCompany.test(name) &&
        !genericName.test(name) &&
        resolvePlace(name) === null,
    );

const followedBy = new Map<string, RegExp>();
/** "Harbor Foods and Mistral Rail rely on us": the object has to be the company. */
function followedPattern(name: RegExp): RegExp {
  const known = followedBy.get(name.source);
  if (known) return known;
  const pattern = new RegExp(followedSource.replaceAll("SELF", name.source), "u");
  if (followedBy.size > 200) followedBy.clear();
  followedBy.set(name.source, pattern);
  return pattern;
}

/** The part of a named-customer statement that holds the names, or null. */
function customerNames(
  { text, role, heading, kind }: Sentence,
  name: RegExp,
  properNames: ReadonlySet<string>,
): string | null {
  if (aboutOthers.test(text) || undisclosed.test(text)) return null;
  const match = text.match(labelled) ?? text.match(introduced) ?? text.match(followedPattern(name));
  const names = match?.[1] ?? listedUsers(text, properNames);
  if (
    match?.index !== undefined &&
    polarityAt(text, match.index, match.index + match[0].length) !== "affirmed"
  )
    return null;
  const listed = names ? companiesIn(names) : [];
  if (names && listed.length >= (match && weakIntroduction.test(match[0]) ? 2 : 1)) return names;
  const bare = kind === "item" || kind === "cell" || kind === "heading";
  if (
    bare &&
    role === "customers" &&
    customerHeading.test(heading) &&
    !/[.!?:]$/.test(text) &&
    !customerHeading.test(text) &&
    text.toLowerCase() !== heading.toLowerCase() &&
    new RegExp(`^${properName}$`, "u").test(text)
  )
    return text;
  return null;
}

/** "names its customers" by named-customer statements; "has X as a customer" by that name within one. */
export function judgeCustomers(criterion: Criterion, evidence: SiteEvidence, name: RegExp): Draft {
  const wantedNames = [
    ...criterion.text.matchAll(new RegExp(`(?<=\\p{Ll}[,]? )${properName}`, "gu")),
  ].map(([name]) => name);
  const named: Sentence[] = [];
  const hidden: Sentence[] = [];
  for (const sentence of evidence.sentences) {
    if (sentence.role === "blog" || sentence.role === "legal" || sentence.role === "careers")
      continue;
    if (undisclosed.test(sentence.text)) hidden.push(sentence);
    const names = customerNames(sentence, name, evidence.properNames);
    if (!names) continue;
    if (wantedNames.length === 0 || wantedNames.some((name) => sentence.text.includes(name)))
      named.push(sentence);
  }
  const [first] = named;
  const [hides] = hidden;
  if (first)
    return draft("met", Math.min(0.93, 0.82 + 0.03 * named.length), `${says(first)}.`, named);
  if (hides && wantedNames.length === 0) return draft("not_met", 0.88, `${says(hides)}.`, hidden);
  return abstain(
    evidence,
    wantedNames.length > 0
      ? `none names ${wantedNames.join(" or ")} as a customer`
      : "none names a customer",
  );
}
