import { resolvePlace } from "../../plan/places";
import { polarityAt } from "./polarity";
import type { Sentence } from "./read-evidence";

// Flat and bounded on purpose: nested lists of names back-track exponentially on hostile text.
const nameWord = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*";
const nameList = `(?:the )?${nameWord}(?:,?(?: (?:and|&|or|of|the|for|de|du|van|von|at|to|by|as well as)){0,2} ${nameWord}){0,24}`;
const lists = new RegExp(`(?<![\\p{L}\\p{N}])${nameList}`, "gu");

/** Words that begin a sentence or name a thing of the page, and are no company. */
const noCompany =
  /^(?:We|Our|The|This|They|You|Your|Every|All|Each|It|Its|If|In|On|At|And|But|For|From|To|By|Since|With|Whether|Read|Contact|Learn|See|Ask|Join|Meet|Home|About|Europe|Germany|English|API|FAQ|Q&A|I|People|Customers?|Clients?|Companies|Teams|Names?|References|Who|How|Why|What|When|Where|Behind|Among|Like|Trusted|Used|Case|Case Study|Recent|Selected|Happy|Leading|Powering|Recently|Today|Now|Here|Both|Even|No|Not|Yes|Please|Read More|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|CEO|CTO|AI|CRM|ERP|HR|IT)$/;
/** "Trusted by Customers Like You", "Leading Teams": title case, no name. */
const genericName =
  /\b(?:You|Your|Customers?|Clients?|Teams?|Compan(?:y|ies)|Leaders?|Leading|Business(?:es)?|People|Partners?|Everyone|Thousands|Hundreds|Industry|References|Stories|Study|Studies|Reviews?|Pricing|Careers|Privacy|Terms)\b/;
/** Money, owners and people around a company that are no customers. */
const noCustomerName = /\b(?:Capital|Ventures|Fund|Award|Prize|Street|Road|Lane|Avenue)$/;

const leadingWord =
  /^(?:(?:the|The|From|For|Whether|Ask|Join|How|See|At|With|By|Like|Since|Among|Behind|In|To|When|Why|Meet|Trusted by|Used by|Powering|Both|Even|And) )+/;

/** The names of a list that may be companies: no places, days, own names or words that only begin a sentence. */
function companiesIn(list: string, self: RegExp): string[] {
  return list
    .split(/,? (?:and|&|or|as well as) (?:at |by |the )?|, (?:at |by |the )?| to (?:the )?/)
    .map((name) =>
      name
        .replace(leadingWord, "")
        .replace(/['’]s$/, "")
        .trim(),
    )
    .filter(
      (name) =>
        name.length > 1 &&
        !noCompany.test(name) &&
        !genericName.test(name) &&
        !noCustomerName.test(name) &&
        !self.test(name) &&
        resolvePlace(name) === null,
    );
}

type Found = {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Another name stands elsewhere in the sentence. */
  readonly isSpread: boolean;
};

/** Things with capitals that a company's page lists as often as names of customers. */
const technical =
  /^(?:\p{Lu}{1,3}s?|APIs?|SDKs?|SSO|SAML|REST|JSON|HTTP|iOS|Android|Windows|Linux|Mac(?:OS)?|Python|Java|JavaScript|TypeScript|Node|Go|Ruby|Excel|Word|PDF|CSV|Slack|Zapier|Salesforce|Gmail|Outlook|Chrome|GitHub|[\p{L}]+ (?:Models?|SDK|API|Image|Video|Plan|Edition)|.*\bAI\b.*)$/u;
const isName = (name: string): boolean => !technical.test(name);

/** The longest list of company-like names in a sentence, and where it stands. A single word has to stand inside a sentence. */
function namesIn(text: string, self: RegExp): Found | null {
  let best: Found | null = null;
  let listCount = 0;
  for (const hit of text.matchAll(lists)) {
    const names = companiesIn(hit[0], self).filter(isName);
    const [only = ""] = names;
    if (names.length === 1 && !/[ &]/.test(only) && text.slice(0, hit.index).trim() === "")
      continue;
    if (names.some((name) => / /.test(name))) listCount += 1;
    if (names.length > (best?.names.length ?? 0))
      best = {
        names,
        start: text.indexOf(only, hit.index),
        end: hit.index + hit[0].length,
        isSpread: false,
      };
  }
  return best && { ...best, isSpread: listCount > 1 };
}

/** "Audit and Finance teams": kinds of people. */
const notOfCompanies =
  /^ (?:teams?|departments?|professionals?|managers?|leaders?|users?|developers?|engineers?|industr(?:y|ies)|services|software|models?|solutions?|features?|products?|plans?|markets?)\b/;

/** "ALL the Great Video Models in ONE Place": capitals that name nothing. */
const isTitleCase = (text: string): boolean =>
  (text.match(/(?<![\p{L}])\p{Ll}{3,}/gu) ?? []).length * 2 <
  (text.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).length - 4;

/** What somebody who is served does: "… rely on us", "… switched to Nimboly". */
const buying =
  /\b(?:us(?:e|es|ed|ing)|rel(?:y|ies|ied|ying)|depend(?:s|ed)?|trust(?:s|ed)?|cho(?:ose|oses|se|sen)|pick(?:s|ed)?|prefer(?:s|red)?|swear(?:s)?|swore|switch(?:es|ed)?|mov(?:e|es|ed)|migrat\w+|buy(?:s)?|bought|order(?:s|ed)?|rent(?:s|ed)?|leas(?:e|es|ed)|hir(?:e|es|ed)|book(?:s|ed)?|subscrib\w+|renew(?:s|ed)?|sign(?:s|ed)?(?: up| with| on)?|join(?:s|ed)|adopt(?:s|ed)?|deploy(?:s|ed)?|roll(?:s|ed)? out|standardi[sz]\w+|build(?:s)? on|built on|run(?:s)? on|r[au]n(?:s)? (?:its|their)|stay(?:s|ed)?|stick(?:s)?|stuck|count(?:s|ed)? on|bank(?:s|ed)? on|turn(?:s|ed)? to|c[ao]me(?:s)? (?:to|back)|return(?:s|ed)?|work(?:s|ed|ing)? with|plac(?:e|es|ed)|gav?e(?:s)?|put(?:s)?|entrust(?:s|ed)?|love(?:s|d)?|recommend\w*|been with|is with|are with|sav(?:e|es|ed)|cut(?:s)?|reduc\w+|grew|grows?|scal\w+|automat\w+|plan(?:s|ned)?|manag\w+|keep(?:s)?|commission(?:s|ed)?|source(?:s|d)?)\b/i;
/** What a company does for those whom it serves: "we supply …", "at work at …". */
const serving =
  /\b(?:serv(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|equip(?:s|ped)?|support(?:s|ed|ing)?|power(?:s|ed|ing)?|help(?:s|ed|ing)?|works? (?:for|with)|worked (?:for|with)|working (?:for|with)|look(?:s|ed)? after|tak(?:e|es|ing) care of|partner(?:s|ed)? with|team(?:s|ed)? up with|provid(?:e|es|ed|ing)|sell(?:s)? to|sold to|built? for|build(?:s)? for|design(?:s|ed)? for|ma(?:ke|kes|de) for|print(?:s|ed)? for|bak(?:e|es|ed) for|projects? (?:\w+ )?for|work(?:s)? (?:\w+ )?for|completed for|on behalf of|at work (?:at|in|for)|in (?:daily |active )?use (?:at|in|by)|us(?:e|ed) (?:\w+ )?(?:by|at|in)|found (?:at|in)|find (?:\S+ )?(?:at|in)|seen (?:at|in)|trusted|relied|chosen|loved|contracts? (?:with|from)|orders? (?:\w+ )?from|orders? of|business with|relationship with|accompan\w+|car(?:e|es) for|advis(?:e|es|ed)|represent(?:s|ed)?|count|number|good company|keep(?:s)? us busy|hands? of)\b/i;
const customerNoun =
  /\b(?:customers?|clients?|clientele|references?|buyers?|users?|client list|roster|patrons?|case stud(?:y|ies)|success stor(?:y|ies)|logos?|names (?:you|that)|(?:companies|brands|firms|teams|organi[sz]ations|businesses|those|people|names?|partners?) (?:like|such as|that|who|which|on|behind|using)|relationships?|accounts?|orders?|contracts?|to name (?:a|two|three|but|only|just|some))\b/i;
/** Sentences whose names are suppliers, investors, owners, neighbours, partners of a feature, or places. */
const aboutOthers =
  /\b(?:customers? of|ourselves|we (?:buy|bought|order|rent|lease|hire|use|get|borrow|acquired)|named after|neighbou?rs?|(?:co-)?founders?|founded|suppliers?|investors?|invest(?:ed|ment|s)?|backed|raised|led by|integrat\w+|connectors?|plugins?|speakers?|(?:products?|features|models|plans|modules|tools)(?=:)|congratulat\w+|hosted|landlords?|sponsor\w*|competitors?|rivals?|unlike|alternatives?|compared|versus|vs|acquired|subsidiary|parent|owns|owned|featured in|as seen in|press|award\w*|prize|jury|certif\w+|universit(?:y|ies)|studied|previously|formerly|ex-|used to work|worked at|joined (?:us )?from|career|born|grew up|based in|headquarter\w*|offices? in|located|ship to|street|donat\w+|licen[cs]e|GitHub|Slack|Stripe|Zapier|Xero|QuickBooks|Google (?:Calendar|Sheets|Workspace|Drive)|Microsoft (?:Teams|Excel|Office)|languages?|says? (?:the|our)|belong\w*|part of|hiring|recruiting)\b/i;
const customerHeading =
  /\b(?:customers?|clients?|trusted by|used by|references|case stud|who uses|they trust|logos|partners in|companies that|work(?:s)? with|in good company|success stor)/i;
const label =
  /^(?:\p{L}+[ -]){0,4}?(?:customers?|clients?|references?|users?|buyers?|names? (?:\p{L}+ ){0,3}|us|with \p{L}+|case study|success story|trust|work(?:s)? for|served)\s?(?:\([^)]*\))?\s?[:–—-]\s/iu;
/** "Trusted by …", "The choice of …": nothing but the names can follow. */
const passive =
  /(?:^|[.:!] ?|\b(?:is|are|and) )(?:\p{L}+ ){0,2}(?:trusted|used|loved|chosen|relied on|recommended|bought|ordered|rented|preferred|picked|hired) (?:\p{L}+ ){0,2}(?:by|at|in) (?:\p{Ll}+ ){0,4}$/iu;
const selfWord = /\b(?:we|our|ours|us)\b/i;

/** "How Harbor Foods halved its waste with Kestrel": the headline of a story about a customer. */
const storyTitle =
  /^(?:how|why|when|see how|read how|learn how|find out how|watch how|discover how) (?:\p{Lu}[\p{L}\p{N}&.'’-]*,? ?(?:and |& )?){1,8}\s?\p{Ll}+/iu;

/** What names a customer in a sentence: the names, or null. One name needs a plain statement, two or more only their place. */
export function customerNames(sentence: Sentence, self: RegExp): readonly string[] | null {
  const { text, role, heading, kind } = sentence;
  if (text.length > 500 || text.endsWith("?")) return null;
  // A capital after a small letter, or two at the beginning: without one there is no name, and most sentences have none.
  if (!/\p{Ll}['’,]* \p{Lu}|^\S* ?\p{Lu}\S* (?:& )?\p{Lu}/u.test(text) || aboutOthers.test(text))
    return null;
  const found = namesIn(text, self);
  if (!found) return null;
  const { names, start, end, isSpread } = found;
  if (polarityAt(text, start, end) !== "affirmed") return null;
  const onTheirPage = role === "customers" || role === "reviews" || customerHeading.test(heading);
  const mentionsSelf = selfWord.test(text) || self.test(text) || /\byou\b/i.test(text);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (notOfCompanies.test(after)) return null;
  const near = { before: before.slice(-70), after: after.slice(0, 70) };
  const bought = buying.test(near.after) && (mentionsSelf || onTheirPage);
  const served = serving.test(near.before) && (mentionsSelf || onTheirPage);
  const called = customerNoun.test(near.before) || (customerNoun.test(near.after) && mentionsSelf);
  if (label.test(text) && (names.length > 1 || onTheirPage)) return names;
  if (storyTitle.test(text) && (mentionsSelf || role === "customers")) return names;
  if (
    isSpread &&
    mentionsSelf &&
    (buying.test(text) || serving.test(text) || customerNoun.test(text))
  )
    return names;
  if (names.length > 1) {
    if (passive.test(before)) return names;
    if (isTitleCase(text)) return null;
    if (bought || served || called) return names;
    const isList = names.length > 2 && (end - start) * 1.8 > text.length;
    return onTheirPage && (mentionsSelf || isList) && kind !== "quote" ? names : null;
  }
  // A single name is as often a person, a place or a supplier: it has to be the one who buys, from a company that is named.
  const [name = ""] = names;
  if (!/ /.test(name) && !onTheirPage) return null;
  if (bought && mentionsSelf && /^\W{0,2}(?:\p{L}+ ){0,3}$/u.test(before)) return names;
  if (/\b(?:our|as (?:a|our)) (?:\p{L}+ ){0,2}(?:customers?|clients?)\b/iu.test(text)) return names;
  return isLogo(sentence, name) ? names : null;
}

/** A name alone in a list or a table under a heading about customers. */
const isLogo = ({ text, heading, kind, role }: Sentence, name: string): boolean =>
  role === "customers" &&
  (kind === "item" || kind === "cell" || kind === "heading") &&
  customerHeading.test(heading) &&
  text.trim() === name &&
  text.toLowerCase() !== heading.toLowerCase();

const listed =
  "(?:names|by name|references?|reference list|client list|customer list|list of (?:customers|clients|references)|logos?|name-dropping|identit(?:y|ies)|roster)";
const whose = `(?:${listed}|customers?|clients?|clientele|buyers|who(?:m|se)?\\b[^.;,]{0,25}\\b(?:works?|serve|buys?|orders?|uses?|suppl\\p{L}+|customers|clients|fill)|(?:any(?:one|body)|those|people|companies|firms|organi[sz]ations) (?:that |who |whom )?(?:we|us|uses?|buys?)\\b)`;
const secrecy =
  "(?:confidential\\p{L}*|private|secre(?:t|cy)|anonym\\p{L}+|discretion|discreet\\p{L}*|NDAs?|non-?disclosure|undisclosed|unnamed|under wraps|between (?:us|them|the two)|to (?:ourselves|themselves)|behind closed doors|nobody(?:['’]s)? (?:else['’]?s? )?business|no one['’]s business|stays? (?:here|with us|in the house|in-house|inside)|protected|tight-lipped|lips are sealed|in the background|keep quiet)";
const denial =
  "(?:not|never|n['’]t|no|none|nowhere|cannot|refuse[sd]?|refrain(?:s|ed)?|rather|without|nobody|no one|neither|avoid|declin\\p{L}+|forbid\\p{L}*|forgive|keeps? us from|prefer)";
const told =
  "(?:publish\\p{L}*|naming|named?|disclos\\p{L}+|reveal\\p{L}*|list(?:ed|ing)?|shar(?:e|ed|ing)|tell(?:ing)?|told|mention\\p{L}*|show(?:n|ing)?|advertis\\p{L}+|publici[sz]e\\p{L}*|identif\\p{L}+|print(?:ed)?|discuss(?:ed)?|talk(?:ed)?|speak|drop|parad\\p{L}+|display\\p{L}*|brag|boast|divulg\\p{L}+|put|plac(?:e|ing)|quot(?:e|ed|ing)|(?:made?|mak\\p{L}+) (?:them |this )?public|public|hand(?:ed)? out|giv(?:e|en|ing) (?:away|out)|say|drop)";
const hidden: readonly RegExp[] = [
  `\\b${denial}\\b[^.;]{0,40}\\b${told}\\b[^.;]{0,40}\\b${whose}\\b`,
  `\\b(?:not|never|no|nowhere|in vain)\\b[^.;]{0,25}\\b(?:find|see|read|look|drop|for|need)\\b[^.;]{0,25}\\b${listed}\\b`,
  `\\b(?:find|see|show|have|are|is|there) no (?:\\p{L}+ ){0,2}${listed}\\b|^no (?:\\p{L}+ ){0,2}${listed}\\b`,
  `\\b${whose}\\b[^.;]{0,50}\\b${denial}\\b[^.;]{0,30}\\b${told}\\b`,
  `\\b${whose}\\b[^.;]{0,60}\\b${secrecy}\\b`,
  `\\b${secrecy}\\b[^.;]{0,60}\\b${whose}\\b`,
  `\\bwhose\\b[^.;]{0,40}\\b(?:not|never)\\b[^.;]{0,10}\\b(?:tell|say)\\b`,
].map((source) => new RegExp(source, "iu"));
const keepsSomething =
  /\b(?:not|never|no|none|nowhere|vain|cannot|refuse|refrain|rather|without|nobody|neither|avoid|declin|forbid|forgive|prefer|keeps?|confiden|private|secre|anonym|discre|NDA|disclos|undisclosed|unnamed|wraps|between|ourselves|themselves|doors|stays?|protected|lipped|sealed)|n['’]t/i;
/** What is kept private about somebody is not who it is: "we never share customer data". */
const aboutData =
  /\b(?:data|information|details|e-?mails?|passwords?|documents|files|records|personal|payment|card|privacy policy|prices?|product names?|domain names?|messages?|photos?|reviews?|ratings?|testimonials?)\b/i;

const asksForNames = new RegExp(`\\b${listed}\\b`, "iu");
/** "We do not publish the names of our customers": the company says that it keeps them to itself. */
export const hidesCustomers = ({ text, answer }: Pick<Sentence, "text" | "answer">): boolean =>
  text.length < 300 &&
  keepsSomething.test(text) &&
  !aboutData.test(text) &&
  (hidden.some((pattern) => pattern.test(text)) || (answer === "no" && asksForNames.test(text)));
