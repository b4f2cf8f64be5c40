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

/** The standards that a criterion names; any certificate at all when it names none. */
function standardsIn(text: string): readonly Standard[] {
  const iso = text.match(isoNumber)?.[1];
  const named = standards.filter(({ pattern }) => pattern.test(text));
  if (iso)
    return [
      ...named,
      { name: `ISO ${iso}`, pattern: new RegExp(`\\bISO(?:/IEC)?[ -]?${iso}(?::\\d{4})?`, "i") },
    ];
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
  /\b(?:audit\w*|meets?|approved|cleared|registered|follow(?:s|ing)?|accordance|line with|hold|holds|held|have|has|earned|obtained|achieved|awarded|passed|received|renewed|verified|label|seal|badge|completed|according|carr(?:y|ies)|recogni[sz]ed|proud|as a|is a|are a|satisf\w+|fulfill?s?|in (?:full )?(?:line|accordance|compliance|agreement)|part of|joined|became|got)\b/i;
const ownSubject =
  /\b(?:we|our|ours|us|company|platform|product|service|data|systems?|site|everything|all of|office|plant|factory)\b/i;
const ofOthers =
  /\b(?:help(?:s|ing)? (?:you|our|your|clients|customers|companies|teams)|(?:ready|readiness|consult\w*|advis\w+|guide|train\w*)\b[^.;]{0,30}\b(?:for|certified|compliant|compliance)|\byou\b[^.;]{0,20}\b(?:get|become|stay|prepare)\b|(?:hosting|cloud|data ?cent(?:er|re)|payment|infrastructure|other|your|their|many|some|most|all) (?:\w+ )?(?:providers?|suppliers?|partners?|vendors?|customers?|clients?|companies|processors?)\b|hosted (?:in|on|by)|ask (?:your|other)|suppliers?['’]?s?\b[^.;]{0,30}\bwhether|what is|means|stands for|why|difference between|guide to|how to|courses?|training|seminar|workshop|books?|templates?|checklists?|explain\w*|consultants?|advice|landlord|neighbou?rs?|friends|auditors for|introduc\w+|founder (?:once|used|previously)|used to|sell|article|wrote)\b/i;
const stillOpen =
  /\b(?:in progress|under ?way|ongoing|underway|working (?:towards?|on|for)|plan(?:s|ned|ning)?|expect\w*|started|starting|beg[au]n|prepar\w+|pursu\w+|soon|next (?:year|spring|quarter|summer|autumn)|aim\w*|pending|applied|appl(?:y|ying) for|roadmap|not yet|yet to|later this|scheduled|target\w*|hope|candidate|on (?:the|our) way|will be|intend\w*|in preparation|halfway|seeking|followed? later|to follow|process of|before (?:the )?(?:end|year)|still|await\w*|booked|pipeline|in the works|being (?:\w+ )?(?:audited|prepared|checked|examined|assessed)|future|later|upcoming|application|submitted|gap analysis|due|try(?:ing)?|attempt\w*|want|would like|consider\w*|thinking|one day|have yet|begin\w*|under (?:review|assessment|preparation|evaluation)|final stage|last step|nearly|almost)\b/i;
const absent =
  /\b(?:not (?:available|held|certified|compliant|applicable|offered|planned)|unavailable|none|lapsed|expired|withdrawn|revoked|lost|without|lacks?|gave up|dropped|let .{0,20}(?:lapse|expire)|no longer|decided against|cannot (?:show|offer|present)|missing)\b/i;

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
  { text, role, heading, kind }: Sentence,
  start: number,
  end: number,
  name: RegExp,
): "held" | "open" | "passing" {
  if (ofOthers.test(text) || text.endsWith("?")) return "passing";
  if (subjectOf(text, name) === "other" || isReported(text, start)) return "passing";
  const polarity = polarityAt(text, start, end);
  if (polarity !== "affirmed" || stillOpen.test(text) || absent.test(text)) return "open";
  const own = ownSubject.test(text) || name.test(text);
  if (certified.test(text) && (own || role === "security" || text.split(/\s+/).length <= 8))
    return role === "legal" && !/\bcertifi/i.test(text) ? "passing" : "held";
  if (holding.test(text) && (own || role === "security") && role !== "legal") return "held";
  const bare = text.split(/\s+/).length <= 6;
  const shown =
    role === "security" || /\b(?:certif|complian|secur|trust|standard|quality)/i.test(heading);
  return bare && shown && kind !== "heading" ? "held" : "passing";
}
