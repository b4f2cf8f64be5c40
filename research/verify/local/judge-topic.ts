import type { Criterion } from "../../plan/plan";
import { isClaim, isReported } from "./claim";
import { abstain, asQuote, countPages, type Draft, draft, says, shorten } from "./draft-verdict";
import { polarityAt } from "./polarity";
import { type Sentence, type SiteEvidence, speakingPages } from "./read-evidence";
import { findSelfDescription, isSelfDescription, speaksOfItself } from "./self-speech";
import { isPersonLine, subjectOf } from "./subject";
import { type TopicMatcher, topicMatchers } from "./topic-matcher";

/** "Everything here is done without …" speaks of the company without a "we". */
const totality = /\b(?:here|everything|anything|involved|no|without|none|nothing|nowhere)\b/i;

type Hit = {
  readonly sentence: Sentence;
  readonly score: number;
  readonly phrases: readonly string[];
  /** Several phrases, one of them the field's own name and not only a thing that belongs to it. */
  readonly named: boolean;
};

/** Above this a topic is taken as the company's own; below the second it is no part of what the company does. */
const metScore = 0.6;
const absentScore = 0.45;
const attributeAbsentScore = 0.3;

/** What a topic stated on a page of this role says of the company itself. */
const roleWeights: Record<Sentence["role"], number> = {
  home: 1,
  about: 1,
  product: 1,
  pricing: 0.75,
  reviews: 0.35,
  customers: 0.45,
  security: 0.25,
  careers: 0.5,
  contact: 0.5,
  other: 0.8,
  docs: 0.6,
  blog: 0.25,
  legal: 0.15,
};

/** "is AI-related", "works in fintech", "is open source", "sells to restaurants": all topics of the criterion must hold. */
export function judgeTopic(criterion: Criterion, evidence: SiteEvidence, name: RegExp): Draft {
  const matchers = topicMatchers(criterion.text);
  const drafts = matchers.map((matcher) => judgeOne(matcher, evidence, name));
  // The planner splits what must hold together; an "and" that is left ("food and drink") lists parts of one field.
  const anyOf =
    /\b(?:and|or)\b|[&/]/.test(criterion.text) && !matchers.some(({ isAttribute }) => isAttribute);
  const order = anyOf
    ? (["met", "unclear", "not_met"] as const)
    : (["not_met", "unclear", "met"] as const);
  const decisive = order
    .map((outcome) => drafts.find((one) => one.outcome === outcome))
    .find(Boolean);
  if (!decisive) return abstain(evidence, "the criterion names nothing that a page could state");
  if (decisive.outcome !== "met" || anyOf) return decisive;
  return { ...decisive, citations: drafts.flatMap(({ citations }) => citations).slice(0, 4) };
}

function judgeOne(matcher: TopicMatcher, evidence: SiteEvidence, name: RegExp): Draft {
  const hits: Hit[] = [];
  const denials: Sentence[] = [];
  for (const sentence of evidence.sentences) {
    const own = speaksOfItself(sentence, name);
    let best = 0;
    const phrases: string[] = [];
    let named = false;
    for (const mention of matcher.find(sentence.text)) {
      const polarity = polarityAt(sentence.text, mention.start, mention.end);
      if (polarity === "negated") {
        if (
          mention.weight >= 0.8 &&
          roleWeights[sentence.role] >= 0.4 &&
          (own || totality.test(sentence.text)) &&
          // "No Insurance Needed", a footnote: only a sentence about the company denies its field.
          (matcher.isAttribute || deniesField(sentence, name))
        )
          denials.push(sentence);
        continue;
      }
      named ||= mention.weight >= 0.9;
      phrases.push(mention.phrase.toLowerCase());
      best = Math.max(
        best,
        scoreHit(
          sentence,
          mention,
          own,
          matcher,
          polarity === "hedged",
          evidence.properNames,
          name,
        ),
      );
    }
    if (best > 0) hits.push({ sentence, score: best, phrases, named: named && phrases.length > 1 });
  }
  hits.sort((a, b) => b.score - a.score);
  const best = hits[0]?.score ?? 0;
  const support = corroboration(hits);
  const score = best + support;
  const [denial] = denials;
  // One sentence about what somebody prefers does not outweigh a site that speaks of nothing else.
  const isPlain = matcher.isAttribute && hits.filter((hit) => hit.score >= metScore).length > 2;
  if (denial && !isPlain && best >= (matcher.isAttribute ? metScore : 0.5))
    return abstain(evidence, `they contradict each other about ${matcher.label}`);
  if (denial && !isPlain) return draft("not_met", 0.9, `${says(denial)}.`, [denial]);
  if (
    score >= metScore &&
    best >= 0.5 &&
    (matcher.isAttribute || (isRepeated(hits) && hits.some(saysMore)))
  ) {
    const quoted = hits
      .filter((hit) => hit.score >= Math.min(0.5, best))
      .sort((a, b) => strength(b, name) - strength(a, name))
      .filter((hit, index) => index === 0 || strength(hit, name) > 0.6)
      .map(({ sentence }) => sentence);
    const [first] = quoted;
    if (first)
      return draft(
        "met",
        Math.min(0.95, 0.62 + 0.28 * Math.min(1.2, score)),
        `${says(first)}.`,
        quoted,
      );
  }
  return absent(matcher, evidence, name, hits, score);
}

/** "We are not a bank", "Alder sells no insurance": the company is the subject of a short, plain sentence. */
const deniesField = ({ text, kind }: Sentence, name: RegExp): boolean =>
  kind !== "heading" &&
  text.length < 160 &&
  !/^\W*[*†‡¹²³]|(?:FDIC|deposit|subject to|terms|conditions|affiliate|subsidiary|LLC|Inc|required|requirement)/.test(
    text,
  ) &&
  subjectOf(text, name) === "company";

/** Menu items ("Confidential Telehealth") lead anywhere; somewhere the field has to stand in a phrase. */
const saysMore = ({ sentence, score }: Hit): boolean =>
  score >= 0.25 && sentence.text.split(/\s+/).length >= 4;

/** What a company does is said more than once; a coincidence of words is not. */
const isRepeated = (hits: readonly Hit[]): boolean =>
  hits.filter(({ score }) => score >= 0.25).length > 1 || hits.some(({ named }) => named);

/** Which of the hits a person would quote: the company saying what it is or does, on a main page, in a sentence and not a menu. */
function strength({ sentence, score, named }: Hit, name: RegExp): number {
  const { text, kind, role, order } = sentence;
  const words = text.split(/\s+/).length;
  const subject = subjectOf(text, name);
  return (
    score +
    (isSelfDescription(text) ? 0.4 : 0) +
    (subject === "company" ? 0.4 : subject === "other" ? -0.5 : 0) +
    (named ? 0.1 : 0) +
    (words < 4 ? -0.8 : words < 6 ? -0.3 : words > 45 ? -0.2 : 0.2) +
    (kind === "heading" || kind === "item" || kind === "cell" ? -0.2 : 0) +
    (role === "home" || role === "about" || role === "product" ? 0.2 : -0.2) +
    (order < 15 ? 0.1 : 0) +
    (/^how\b|\?$/i.test(text) ? -0.6 : 0) +
    (/\b(?:named|report|award\w*|recogni[sz]ed|ranked|raised|funding|series [a-h]|press)\b/i.test(
      text,
    )
      ? -0.3
      : 0)
  );
}

/** Other words for the topic, in the same sentence or in others, each counted once. */
function corroboration(hits: readonly Hit[]): number {
  const [first] = hits;
  if (!first) return 0;
  const seen = new Set(first.phrases.slice(0, 1));
  let sum = 0;
  for (const { phrases, score } of hits.slice(0, 12)) {
    for (const phrase of phrases) {
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      sum += 0.15 * score;
    }
  }
  return sum;
}

/** Nothing, or only near-misses: what the company says it does decides, once enough of its pages were read. */
function absent(
  matcher: TopicMatcher,
  evidence: SiteEvidence,
  name: RegExp,
  hits: readonly Hit[],
  score: number,
): Draft {
  const pages = speakingPages(evidence);
  const self = findSelfDescription(
    evidence.sentences.filter(({ text }) => matcher.find(text).length === 0),
    name,
  );
  const near = hits[0];
  // A list of industries is where a company names whom it serves: that is too little to deny it.
  if (matcher.wantsAudience && near && near.sentence.text.split(" ").length <= 4)
    return abstain(evidence, `“${shorten(near.sentence.text, 90)}” is too little to tell`);
  // Something of it is there, and of nobody else: that is no ground to deny it.
  const limit = !matcher.known ? 0.01 : matcher.isAttribute ? attributeAbsentScore : absentScore;
  if (self && score <= limit && (pages >= 3 || (pages >= 2 && self.strength >= 0.6))) {
    const rest = near
      ? `; ${matcher.label} comes up only in passing (“${shorten(near.sentence.text, 90)}”)`
      : `; none of ${countPages(evidence)} read speaks of ${matcher.label}`;
    const sure = Math.min(0.85, 0.55 + 0.05 * pages + 0.1 * self.strength - (near ? 0.1 : 0));
    return draft(
      "not_met",
      matcher.known ? sure : sure - 0.15,
      `It describes itself as: “${asQuote(self.sentence.text)}”${rest}.`,
      [self.sentence],
    );
  }
  return abstain(
    evidence,
    near
      ? `“${shorten(near.sentence.text, 90)}” is too little to tell`
      : `none speaks of ${matcher.label}, and too little says what the company does instead`,
  );
}

/** "How teams work with AI" announces an article, not a business. */
const isQuestion = (text: string): boolean =>
  text.endsWith("?") || /^(?:how|why|what|when|where|who|which)\b[^,.]*$/i.test(text);
const oneWord = /^\W*[\p{L}\d-]+\W*$/u;
/** What employees get says nothing of the business: "medical, dental and vision plans", "100 % insurance coverage". */
const benefit =
  /\b(?:benefits?|perks|dental|401\(?k\)?|PTO|paid (?:time|parental|vacation|leave|holidays?)|parental leave|paternity|maternity|retirement plan|RRSP|HSA|FSA|stipends?|premiums?|vacation days|wellness|gym|compensation|salary|equity package|stock options|(?:for|to) (?:you|employees|our (?:team|people|staff)) and (?:your|their) (?:famil|dependents|loved))/i;
const careersHeading =
  /\b(?:benefits?|perks|what (?:we|you) (?:offer|get)|why (?:work|join)|careers?|compensation)\b/i;

const isStaffBenefit = ({ text, heading, role }: Sentence): boolean =>
  (role === "careers" &&
    (benefit.test(text) ||
      careersHeading.test(heading) ||
      !/\b(?:we|our|us)\b/i.test(text) ||
      /\b(?:coverage|plans?|insurance|discounts?|health)\b/i.test(text))) ||
  (/\b(?:benefits|perks)\b/i.test(heading) && benefit.test(text)) ||
  /\bmedical,? (?:dental|vision)|\bdental,? (?:and |& )?vision/i.test(text);

/** A mention that is no claim of the company ("the book club reads about AI") hardly counts; a loose one needs company. */
function attributeShare(
  sentence: Sentence,
  hit: { start: number; end: number },
  name: RegExp,
): number {
  if (!isQuestion(sentence.text) && isClaim(sentence, hit.start, hit.end, name)) return 1;
  const aside = subjectOf(sentence.text, name) === "other" || isReported(sentence.text, hit.start);
  return aside || isQuestion(sentence.text) ? 0.15 : 0.5;
}

/** Lines without a verb in front are labels of what is offered ("Rooftop solar for farms."); commands are not. */
const command =
  /^(?:take|grab|join|see|get|read|ask|contact|start|discover|book|try|order|say|come|learn|find|let|become|unlock|imagine|meet|welcome|hello|hi|no|not|do|it|that|this|there|how|why|what|when|where|who|you|your|if|in|on|at|we|i|one|from|back|more|less|all|privacy|imprint|terms|cookies?|©|follow|subscribe|sign|log|call|make|go|keep|stay|save|every|many|some|since|five|ten|a (?:day|year|small|note))\b/i;
/** "Kestrel is a viewer for CT images", "With Kestrel, invoices are matched". */
const productSubject =
  /^(?:With |In |The |A fleet of )?(\p{Lu}[\p{L}\d]+)( \p{Lu}[\p{L}\d]+)?,? (?:\p{Ll}+ ){0,2}?(?:is|are|can|\p{Ll}{2,}s)\b/u;

/** A sentence with a subject and a verb is no label, however short. */
const fullClause =
  /\b(?:we|our|us|it|they|he|she|i|my|you|your|who|is|are|was|were|has|have|had|do|does|did|can|will|would|be|been|there|greets?|begins?|ends?|comes?|goes|stands?|lives?|sits?|takes?|makes?|gets?|knows?|loves?|likes?|happens?|works?|helps?|counts?|matters?)\b/i;
/** "Welcome Plus is a telehealth platform": somebody else's product, as partners and tenants have. */
const isOtherFirm = ({ text }: Sentence, name: RegExp): boolean =>
  !name.test(text) &&
  !/\b(?:we|our|us)\b/i.test(text) &&
  /^(?:\p{Lu}[\p{L}\d]+ ){1,3}(?:is|are|helps?|offers?|provides?)\b/u.test(text) &&
  !/^(?:Our|We|The|This|It|Its|A|An)\b/.test(text);
/** How far a sentence is one of those that say what the company does; an idiom in the running text is none. */
function statesBusiness(
  sentence: Sentence,
  own: boolean,
  properNames: ReadonlySet<string>,
  name: RegExp,
): number {
  const { text, kind, order } = sentence;
  if (/\b(?:cookies?|©|all rights reserved|imprint|privacy policy)\b/i.test(text)) return 0.1;
  if (isSelfDescription(text)) return isOtherFirm(sentence, name) ? 0.5 : 1;
  const words = text.split(/\s+/).length;
  const isLabel = !command.test(text) && !fullClause.test(text);
  const labelShaped = kind === "heading" || words <= 4 || /\bfor\b/i.test(text);
  if (words <= (kind === "heading" ? 12 : 9) && labelShaped && isLabel && order < 25) return 0.95;
  const subject = text.match(productSubject);
  if (subject?.[1] && (subject[2] || properNames.has(subject[1]))) return 0.75;
  return own ? 0.4 : 0.25;
}

/** "software for fintech companies", "our customers are banks", "a talk about AI": the topic is somebody else's. */
const audienceBefore =
  /\b(?:for|help(?:s|ing)?(?! of)|serv(?:e|es|ing)|used by|trusted by|customers? (?:like|such as|include|are)|clients?|sell(?:s|ing)? to|work(?:s|ing)? with|among|from|partners?|partnered with|integrat\w+ with|suppl(?:y|ies) (?:to )?|backed by|invest(?:s|ed)? in|between|companies like|of)\s+(?:(?:the|a|an|all|any|many|small|large|busy|modern|other|of|most|leading|growing|local|independent|and|mid-sized|our|your|[\p{L}-]+s?,?)\s+){0,3}$/iu;
const audienceAfter =
  /^\s*(?:-?\s*)(?:companies|firms|businesses|startups|start-ups|teams|brands|departments|providers|makers|customers|clients|industr(?:y|ies)|operators|organi[sz]ations|shops|stores|people|departments|groups|agencies|vendors|partners|investors|researchers|students|professionals|founders)\b/i;
/** "a talk about AI", "our AI conference", "congratulations to …": the word is there, the company does something else. */
const passingBefore =
  /\b(?:talks?|summit|conference|meetup|thesis|books?|articles?|posts?|courses?|lectures?|workshops?|discussions?|debates?|panel|seminar|questions?|learn(?:ed|t)?|reads?|hear[d]?|curious|speak\w*|reports?|wrote|writing|opinions?|essays?|studied|degree|news|stor(?:y|ies)|films?|hype|fuss|fear|interest\w*|excit\w+|evening|event|exhibition|podcast|episode|webinar|hobby)\s+(?:[\w-]+\s+){0,3}?(?:about|on|of|in|around|regarding|for|into|to|by|with)\s+(?:[\w-]+\s+){0,2}$/i;
const passingAfter =
  /^\s*(?:conferences?|summits?|meetups?|days?|week|congress|events?|fairs?|talks?|communit(?:y|ies)|hype|thesis|lectures?|researchers|experts|speakers|forum|bubble|awards?|prize|\d+ list|list|ranking|festival|symposium|hackathon|association|newsletter|enthusiasts|fans|people|scene|circles|in (?:chess|school|films|literature|the news))\b/i;
const passingSentence =
  /\b(?:congratulat\w+|sponsor\w*|donat\w+|grateful|listened|speakers?|tickets|admire|our (?:intern|cousin|neighbou?r|accountant|landlord)|(?:founder|intern|daughter|son|colleague)['’]?s?\b[^.]{0,40}\b(?:thesis|studied|talk|wrote|degree|hobby|weekend)|competitors?|rivals?|unlike (?:other|many|most)|(?:other|many|most|some) (?:companies|suppliers|vendors|firms|people)|everyone (?:talks|is talking)|formerly|previously worked|ex-)\b/i;

/** "For AI companies" is whom it serves; "with the power of AI", "AI for banks" is what it uses. */
const isOfAudience = (before: string, after: string, own: boolean, isAttribute: boolean): boolean =>
  (audienceAfter.test(after) && !/\b(?:we are|is) an? $/i.test(before) && !own) ||
  (audienceBefore.test(before) &&
    (!isAttribute ||
      audienceAfter.test(after) ||
      /\b(?:invest\w*|backed|partner\w*|customers?|clients?|sell\w*)\b/i.test(before.slice(-40))));

function scoreHit(
  sentence: Sentence,
  hit: { start: number; end: number; weight: number },
  own: boolean,
  matcher: TopicMatcher,
  hedged: boolean,
  properNames: ReadonlySet<string>,
  name: RegExp,
): number {
  const { text } = sentence;
  const before = text.slice(0, hit.start);
  const after = text.slice(hit.end);
  if (!matcher.isAttribute && (isStaffBenefit(sentence) || isPersonLine(sentence))) return 0.05;
  let score = hit.weight * roleWeights[sentence.role];
  if (isPersonLine(sentence)) score *= 0.2;
  if (oneWord.test(text)) score *= 0.4;
  if (sentence.kind === "quote") score *= 0.5;
  if (hedged) score *= 0.5;
  if (text.endsWith("?")) score *= 0.3;
  // "pets while their owners travel": what happens beside it is not the business.
  if (/\b(?:while|when|whenever|before|after|as soon as|during|until)\b[^,;]*$/i.test(before))
    score *= 0.5;
  if (matcher.wantsAudience) {
    const served = own || audienceBefore.test(before) || audienceAfter.test(after);
    return score * (served ? 1 : 0.6) * statesBusiness(sentence, own, properNames, name);
  }
  if (passingBefore.test(before) || passingAfter.test(after) || passingSentence.test(text))
    score *= 0.2;
  else if (isOfAudience(before, after, own, matcher.isAttribute))
    score *= matcher.isAttribute ? 0.25 : 0.5;
  return (
    score *
    (matcher.isAttribute
      ? attributeShare(sentence, hit, name)
      : statesBusiness(sentence, own, properNames, name))
  );
}
