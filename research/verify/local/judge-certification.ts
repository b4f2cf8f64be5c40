import type { Criterion } from "../../plan/plan";
import { isReported } from "./claim";
import { abstain, type Draft, draft, says } from "./draft-verdict";
import { polarityAt } from "./polarity";
import type { Sentence, SiteEvidence } from "./read-evidence";
import { subjectOf } from "./subject";

type Standard = { readonly name: string; readonly pattern: RegExp };

const standards: readonly Standard[] = [
  { name: "SOC 2", pattern: /\bSOC[ -]?(?:2|II)\b/i },
  { name: "SOC 1", pattern: /\bSOC[ -]?1\b/i },
  { name: "SOC 3", pattern: /\bSOC[ -]?3\b/i },
  { name: "HIPAA", pattern: /\bHIPAA\b/i },
  { name: "GDPR", pattern: /\bGDPR\b|\bGeneral Data Protection Regulation\b/i },
  { name: "CCPA", pattern: /\bCCPA\b/i },
  { name: "PCI DSS", pattern: /\bPCI(?:[ -]DSS)?\b/ },
  { name: "FedRAMP", pattern: /\bFedRAMP\b/i },
  { name: "HITRUST", pattern: /\bHITRUST\b/i },
  { name: "B Corp", pattern: /\bB[ -]?Corp(?:oration)?s?\b/i },
  { name: "Fairtrade", pattern: /\bfair[ -]?trade\b/i },
  {
    name: "organic",
    pattern: /\b(?:USDA |EU |certified )organic\b|\borganic (?:certifi\w+|label)\b/i,
  },
  { name: "CE", pattern: /\bCE[ -](?:mark\w*|certifi\w+)\b/ },
  { name: "FDA", pattern: /\bFDA\b/ },
  { name: "LEED", pattern: /\bLEED\b/ },
  { name: "FSC", pattern: /\bFSC\b/ },
  { name: "GOTS", pattern: /\bGOTS\b/ },
  { name: "Cyber Essentials", pattern: /\bcyber essentials\b/i },
];
const isoNumber = /\bISO(?:\/IEC)?[ -]?(\d{4,5})/i;
const anyStandard =
  /\bISO(?:\/IEC)?[ -]?\d{4,5}|\b(?:certifi(?:ed|cation|cate)s?|accredited|accreditation)\b/i;

const isoStandard = (number: string): Standard => ({
  name: `ISO ${number}`,
  pattern: new RegExp(`\\bISO(?:/IEC)?[ -]?${number}(?::\\d{4})?`, "i"),
});

/** The standards that a criterion names; any certificate at all when it names none. */
function standardsIn(text: string): readonly Standard[] {
  const iso = text.match(isoNumber)?.[1];
  const named = standards.filter(({ pattern }) => pattern.test(text));
  if (iso) return [...named, isoStandard(iso)];
  if (named.length > 0) return named;
  return [
    {
      name: "a certification",
      pattern: new RegExp(
        [anyStandard.source, ...standards.map(({ pattern }) => pattern.source)].join("|"),
        "i",
      ),
    },
  ];
}

/** Words that turn the name of a standard into a statement that it is held. */
const certified =
  /\b(?:certifi\w+|complian(?:t|ce)|compl(?:y|ies|ied)|accredit\w+|attest\w+|conform\w*|adher\w+)\b/i;
const holding =
  /\b(?:audit\w*|meets?|met|approved|cleared|registered|follow(?:s|ing)?|accordance|line with|hold|holds|held|have|has|earned|obtained|achieved|awarded|passed|pass|received|renewed|verified|label|seal|badge|stamp|mark|logo|completed|according|carr(?:y|ies)|bears?|wears?|recogni[sz]ed|proud|as a|is an?|are an?|satisf\w+|fulfill?s?|in (?:full )?(?:line|accordance|compliance|agreement|keeping)|part of|joined|became|become|got|gained|granted|won|ours|respects?|observes?|honou?rs?|guarantee\w*|govern\w*|bound by|abides?|covered|covers|maintains?|kept|keeps?|under|examined|assessed|inspected|checked|tested|confirm\w*|prove\w*|documented|report|since|by the book|to the letter|demands?|requires?|built in|ready|standard|declared|stands? up|lives? up|qualif\w+|validated|number|no\.)\b/i;
const ownSubject =
  /\b(?:we|our|ours|us|company|platform|product|service|data|systems?|site|everything|all of|office|plant|factory|you|your)\b/i;
const ofOthers =
  /\b(?:help(?:s|ing)? (?:you|our|your|\w+) |coach\w*|(?:readiness|consult\w*|advis\w+|guide|train\w*)\b[^.;]{0,30}\b(?:for|on|certified|compliant|compliance)|\byou\b[^.;]{0,12}\b(?:get|become|stay|prepare|need|want)\b|(?:hosting|cloud|data ?cent(?:er|re)s?|payment|infrastructure|other|your|their|many|some|most|all) (?:\w+ )?(?:providers?|suppliers?|partners?|vendors?|customers?|clients?|compan(?:y|ies)|processors?)\b|(?:our|the|a|its) (?:\w+ )?(?:data ?cent(?:er|re)s?|host|hosts|cloud|printers?|hosting|landlord|neighbou?rs?|bank|warehouse keeper)\b[^.;]{0,20}\b(?:is|are|has|have|holds?)\b|hosted (?:in|on|by)|ask (?:your|other)|suppliers?['’]?s?\b[^.;]{0,30}\bwhether|what is|what are|means|stands for|why|difference between|guide to|how to|\bmyths?|mistakes|tips|questions (?:about|to)|thinking (?:about|of)|facts about|explained|history of|came into force|courses?|training|seminar|workshop|books?|templates?|checklists?|explain\w*|consultants?|advice|landlord|neighbou?rs?|friends|introduc\w+|founder (?:once|used|previously)|colleague\w* (?:once|used)|previously|used to|sell|articles? (?:about|on)|wrote|admire\w*|congratulat\w*|on (?:its|their|your) (?:way|path|journey))\b/i;
/** On the way to it, by class: under way, planned, wished for, waiting, partly done, not before a date. */
const stillOpen =
  /\b(?:in progress|under ?way|ongoing|undergo\w*|working (?:towards?|on|for)|work (?:on|towards?)|moving towards?|towards|plan(?:s|ned|ning)?|expect\w*|start(?:ed|ing|s)?|beg[aiu]n\w*|prepar\w+|pursu\w+|soon|next (?:year|spring|quarter|summer|autumn|winter|month)|aim\w*|ambition|goal|pending|applied|appl(?:y|ying) for|roadmap|road ?map|not yet|yet to|later this|schedul\w*|target\w*|hop(?:e|es|ing)|candidate|on (?:the|our) (?:way|path|road|list|agenda|desk)|to-do|wish ?list|will (?!gladly|happily|send|show|share)|intend\w*|in preparation|half ?way|seek(?:ing)?|followed? later|to follow|process of|before (?:the )?(?:end|year)|still|await\w*|wait\w*|booked|pipeline|in the works|being (?:\w+ )?(?:audited|prepared|checked|examined|assessed|reviewed)|future|later|upcoming|application|submitted|filed|gap analysis|due|try(?:ing)?|attempt\w*|want|would (?:like|love)|love to|consider\w*|thinking|one day|some ?day|have yet|under (?:review|assessment|preparation|evaluation|way|examination)|final stage|last step|steps? (?:away|towards?)|nearly|almost|getting (?:ready|there)|get ready|on track|observation (?:period|window)|(?:long|some|good) way (?:from|off|to go)|far (?:from|away)|set off|again in|come in|(?:comes?|arrive|visit\w*) in (?:january|february|march|april|may|june|july|august|september|october|november|december|the)|until|journey|eyeing|in sight|dream\w*|look(?:ing)? (?:forward|into)|by the end|in (?:Q[1-4]|the (?:coming|next))|rehears\w*|ahead of us|to come)\b/i;
const absent =
  /\b(?:not (?:available|held|certified|compliant|applicable|offered|planned|part|something|there)|unavailable|none|lapsed|expired|ran out|run out|withdrawn|withdrew|revoked|lost|without (?:an? |the |our )?(?:\w+ )?(?:certif\w+|report|it|one|SOC|ISO|HIPAA|GDPR|B[ -]?Corp)|lacks?|gave (?:up|back)|given (?:up|back)|hand(?:ed)? back|returned|renounced|resigned|dropped|skip(?:ped|s)?|let .{0,20}(?:lapse|expire|go)|no longer|decided (?:against|not)|cannot (?:show|offer|present)|nothing to show|missing|too (?:small|young|new|expensive|early)|out of (?:our )?reach|fail(?:ed|s)?|did(?:n['’]t| not)|do(?:es)?(?:n['’]t| not)|never|refused|denied|no (?:claim|certificate|report|seal|badge)|turned down|rejected)\b/i;

export function judgeCertification(
  criterion: Criterion,
  evidence: SiteEvidence,
  name: RegExp,
): Draft {
  const drafts = standardsIn(criterion.text).map((standard) =>
    judgeStandard(standard, evidence, name),
  );
  const anyOf = /\bor\b/i.test(criterion.text);
  const pick = (outcome: Draft["outcome"]) => drafts.find((one) => one.outcome === outcome);
  const order = anyOf
    ? (["met", "unclear", "not_met"] as const)
    : (["not_met", "unclear", "met"] as const);
  return order.map(pick).find(Boolean) ?? abstain(evidence, "none names a certification");
}

/** What the pages say of every standard that they name: those that are held, by name. */
export function findHeldStandards(
  evidence: SiteEvidence,
  companyName: RegExp,
): { readonly name: string; readonly draft: Draft }[] {
  const iso = new Set(evidence.sentences.flatMap(({ text }) => text.match(isoNumber)?.[1] ?? []));
  return [...standards, ...[...iso].map(isoStandard)].flatMap((standard) => {
    const draft = judgeStandard(standard, evidence, companyName);
    return draft.outcome === "met" ? [{ name: standard.name, draft }] : [];
  });
}

function judgeStandard(
  { name, pattern }: Standard,
  evidence: SiteEvidence,
  companyName: RegExp,
): Draft {
  const held: Sentence[] = [];
  const open: Sentence[] = [];
  let passing: Sentence | null = null;
  for (const sentence of evidence.sentences) {
    const match = sentence.text.match(pattern);
    if (
      !match ||
      match.index === undefined ||
      sentence.role === "blog" ||
      sentence.kind === "quote"
    )
      continue;
    const reading = readMention(sentence, match.index, match.index + match[0].length, companyName);
    if (reading === "held") held.push(sentence);
    else if (reading === "open") open.push(sentence);
    else passing ??= sentence;
  }
  const [yes] = held;
  const [no] = open;
  if (yes && no) return abstain(evidence, `they contradict each other about ${name}`);
  if (yes) return draft("met", yes.text.split(" ").length <= 5 ? 0.8 : 0.92, `${says(yes)}.`, held);
  if (no) return draft("not_met", 0.9, `${says(no)}.`, open);
  return abstain(
    evidence,
    passing ? `${name} is mentioned only in passing` : `none mentions ${name}`,
  );
}

function readMention(
  { text, role, heading, kind, answer }: Sentence,
  start: number,
  end: number,
  name: RegExp,
): "held" | "open" | "passing" {
  if (ofOthers.test(text)) return "passing";
  if (text.endsWith("?")) return answer === "yes" ? "held" : answer === "no" ? "open" : "passing";
  if (subjectOf(text, name) === "other" || isReported(text, start)) return "passing";
  const polarity = polarityAt(text, start, end);
  if (polarity !== "affirmed" || stillOpen.test(text) || absent.test(text)) return "open";
  const own = ownSubject.test(text) || name.test(text);
  const words = text.split(/\s+/).length;
  const shown =
    role === "security" || /\b(?:certif|complian|secur|trust|standard|quality)/i.test(heading);
  if (certified.test(text) && (own || shown || words <= 10))
    return role === "legal" && !/\bcertifi/i.test(text) ? "passing" : "held";
  if (role === "legal") return "passing";
  if (holding.test(text) && (own || shown)) return "held";
  return words <= 6 && shown && kind !== "heading" ? "held" : "passing";
}
