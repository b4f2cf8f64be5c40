import type { Criterion } from "../../plan/plan";
import { isClaim } from "./claim";
import { abstain, type Draft, draft, says } from "./draft-verdict";
import type { Feature } from "./feature";
import { features } from "./features";
import { polarityAt } from "./polarity";
import type { Sentence, SiteEvidence } from "./read-evidence";

/** The named feature that a criterion asks for ("free trial", "API", "open source"), or null. */
export const featureOf = (criterion: Criterion): Feature | null =>
  features.find(({ asks }) => asks.test(criterion.text)) ?? null;

/** A feature is met when the company says it has it, and not met when it says it has not, or not yet. */
export function judgeFeature(feature: Feature, evidence: SiteEvidence, name: RegExp): Draft {
  const shown: Sentence[] = [];
  const denied: Sentence[] = [];
  for (const sentence of evidence.sentences) {
    if (sentence.role === "legal" || sentence.kind === "quote") continue;
    // A post describes what an applicant should know, news describe the world.
    if ((sentence.role === "blog" || sentence.role === "careers") && !feature.inNews) continue;
    if (feature.ignores?.test(sentence.text)) continue;
    const says = readSentence(feature, sentence, name);
    if (says === "shown") shown.push(sentence);
    if (says === "denied") denied.push(sentence);
  }
  const [yes] = shown;
  const [no] = denied;
  if (yes && no && !feature.denialYields)
    return abstain(evidence, `they contradict each other about ${feature.noun}`);
  if (yes) return draft("met", Math.min(0.94, 0.84 + 0.04 * shown.length), `${says(yes)}.`, shown);
  if (no) return draft("not_met", 0.88, `${says(no)}.`, denied);
  return abstain(evidence, `none mentions ${feature.noun}`);
}

function readSentence(
  feature: Feature,
  sentence: Sentence,
  name: RegExp,
): "shown" | "denied" | null {
  const { text, role, heading, answer } = sentence;
  if (feature.denies.some((pattern) => pattern.test(text))) return "denied";
  for (const pattern of feature.shows) {
    const match = text.match(pattern);
    if (match?.index === undefined) continue;
    if (feature.needs && !feature.needs({ text, role, heading })) continue;
    // "Do you have an API?": the answer says it.
    if (text.endsWith("?") && answer) return answer === "yes" ? "shown" : "denied";
    const end = match.index + match[0].length;
    const polarity = polarityAt(text, match.index, end);
    // "An engineer here maintains …", "Open source has changed the world", "Do you have an API?": no claim of having it.
    if (polarity === "affirmed" && !(feature.stated ?? isClaim)(sentence, match.index, end, name))
      continue;
    return polarity === "affirmed" ? "shown" : "denied";
  }
  return feature.hints?.({ text, role }) ? "denied" : null;
}
