/** Who a sentence speaks of: the company (or its product), somebody else, or nobody in particular (labels, commands, offers to "you"). */
export type Subject = "company" | "other" | "unsaid";

/** People and groups around a company that are not the company. */
const outsider =
  "(?:customers?|clients?|users?|visitors?|guests?|neighbou?rs?|landlords?|competitors?|rivals?|suppliers?|vendors?|investors?|journalists?|students?|friends?|famil(?:y|ies)|wi(?:fe|ves)|husbands?|m(?:other|um)s?|fathers?|parents?|sons?|daughters?|brothers?|sisters?|cousins?|uncles?|aunts?|grand\\p{Ll}+|children|kids?|dogs?|cats?|people|critics?|analysts?|reporters?|politicians?|lawmakers|governments?|regulators?|hackers|criminals|attackers|universit(?:y|ies)|schools?|clubs?|choirs?|bands?|orchestras?|societ(?:y|ies)|leagues?|municipalit(?:y|ies)|mayors?|authors?|novels?|films?|books?|songs?|world|cit(?:y|ies)|towns?|village|neighbou?rhood|street|industry|market|news|media|press|newspapers?|magazines?)";
/** One member of the company speaks for it no more than for a football team. */
const member =
  "(?:engineers?|developers?|designers?|programmers?|accountants?|bookkeepers?|colleagues?|employees?|interns?|trainees?|apprentices?|managers?|directors?|founders?|co-founders?|owners?|ceo|cto|coo|chairm[ae]n|chairwom[ae]n|presidents?|recruits?|assistants?|secretar(?:y|ies)|receptionists?|drivers?|cooks?|chefs?|cleaners?|teammates?|boss(?:es)?|wom[ae]n|m[ae]n|person|someone|somebody)";
/** "Developer portal", "customer service": the second noun is what is spoken of. */
const thing =
  "(?:portals?|documentation|docs|experience|interface|tools?|kit|console|platform|api|team|relations|service|support|success|data|app|software|program(?:me)?)\\b";
const determiner =
  "(?:the|an?|my|his|her|their|your|its|this|that|these|those|some|many|most|several|few|every|each|any|all|other|another|two|three|four|five|half|no|certain|various)";
const adjectives = "(?:[\\p{Ll}’'-]+ ){0,2}?";

const others: readonly RegExp[] = [
  new RegExp(
    `^(?:${determiner} |our ){0,2}${adjectives}${outsider}\\b(?! of our\\b| ${thing})`,
    "iu",
  ),
  new RegExp(
    `^(?:one|two|three|some|several|many|a few|half|most|none) of (?:our|the|us|its|them)\\b ?${adjectives}(?:${outsider}|${member}|us)?\\b`,
    "iu",
  ),
  new RegExp(
    `^(?:${determiner}|our|the company['’]s) ${adjectives}(?!\\p{L}+s\\b)${member}\\b(?! of (?!ours|us\\b)| ${thing})`,
    "iu",
  ),
  /^(?:he|she|they|i|people|everyone|everybody|someone|somebody|others?|nobody|no one)\b/i,
  /^(?:the|an?|every|some) (?:\p{L}+ ){1,5}(?:next door|nearby|across the (?:street|road|hall|river)|down the (?:street|road|hall)|around the corner|upstairs|downstairs|opposite|in town|of (?:a|another|our) (?:friend|neighbou?r|customer|client|competitor))\b/iu,
  /^(?!(?:Certified )?B[ -]Corp)(?:\p{Lu}[\p{L}\d&’'-]* ){0,3}(?:Group|Holdings?|Industries|Inc|Ltd|LLC|GmbH|AG|Corp(?:oration)?|Partners|Bank|University|Foundation|Institute|Association|Ventures|Capital|Brothers|& (?:Co|Sons))\b/u,
];
/** "In her free time", "as a hobby": what somebody does for himself. */
const privately =
  /\b(?:she|he|herself|himself|(?:her|his) (?!\w+ (?:company|business))|(?:in|during) (?:\w+ )?(?:free|spare|leisure) time|as a hobby|hobby|privately|at weekends|on weekends|after (?:work|hours)|at lunch)\b/i;
const company =
  /^(?:we|our|ours|us|here|everything|it|its|this (?:company|firm|business|team|page|product|platform|software|app|tool)|the (?:company|firm|business|team|product|platform|software|app|tool|service|system|engine|model))\b/i;
/** "In 2019,", "News from the neighbourhood:", "Today": what stands before the subject. */
const leadIn =
  /^(?:[^,:.;]{1,60}:|(?:in|on|at|since|for|with|before|after|by|from|during|over|under|as|like|unlike|today|now|currently|recently|last|this (?:year|month|week|spring|summer)|besides|also|and|but|so|yet|still|once|sometimes|of course|thanks to)\b[^,:;.]{0,60},)\s+/i;

/** Reads the grammatical subject from the beginning of a sentence; there is no parser behind it, only closed lists. */
export function subjectOf(text: string, name: RegExp): Subject {
  let rest = text.replace(/^[\s"“”‘«»*•–—-]+/, "");
  const lead = rest.match(leadIn)?.[0];
  if (lead && name.test(lead)) return "company";
  if (lead) rest = rest.slice(lead.length);
  const named = rest.match(name);
  if (named && (named.index ?? 1) < 5) {
    // "Alder's neighbour" is somebody else, "Alder's engine" is not.
    const owned = rest
      .slice((named.index ?? 0) + named[0].length)
      .match(/^['’]s? (?=\p{L})(.*)/su)?.[1];
    const isOfOther = owned !== undefined && others.some((one) => one.test(`the ${owned}`));
    return isOfOther || privately.test(text) ? "other" : "company";
  }
  if (others.some((pattern) => pattern.test(rest)) || privately.test(text)) return "other";
  return company.test(rest) ? "company" : "unsaid";
}

const jobTitle =
  /\b(?:engineers?|designers?|developers?|managers?|specialists?|analysts?|scientists?|recruiters?|directors?|VP|vice president|president|CEO|CTO|COO|CFO|CMO|CISO|chief|head of|leads?|founders?|partners?|professors?|researchers?|counsel|associates?|officers?|coordinators?|executives?|consultants?|nurses?|technicians?|representatives?)\b/i;

/** "Justina Romero, Recruiting Specialist", "AI Product Lead": a person or a post, in a line without a verb. */
export function isPersonLine({ text }: { readonly text: string }): boolean {
  const words = text.split(/\s+/);
  if (words.length > 12 || /[.!?]$/.test(text) || !jobTitle.test(text)) return false;
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:of|and|the|for|at|in|de|van|von)$/.test(word),
  );
  return small.length === 0;
}
