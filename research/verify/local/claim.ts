import type { Sentence } from "./read-evidence";
import { subjectOf } from "./subject";

/** Somebody asks, wonders, reads or jokes about it: the clause after these words is no statement of the company. */
const reported =
  /\b(?:(?<!^)ask(?:s|ed|ing)?|asked us|wonder(?:s|ed|ing)?|whether|inquir\w+|enquir\w+|requests? for|demand for|dream\w*|imagin\w+|jok(?:e|es|ed|ing)|laugh\w*|debat\w+|discuss\w*|read(?:s|ing)? (?:an?|the|about)|novel|films?|movie|song|about the (?:future|history|dangers|promise) of|talk(?:s|ed|ing)? about|heard (?:of|about)|think(?:s)? about|wish\w*|fan of|fans of|love (?:of|for)|hats? (?:off )?to|grateful|admire\w*|respect for|believe in|fascinated by|curious about|inspired by)\b/i;

/** True when `text.slice(0, at)` or the whole sentence turns the mention into talk about the thing, not a claim of having it. */
export const isReported = (text: string, at: number): boolean => reported.test(text.slice(0, at));

/** "Open source has changed the world", "AI is everywhere": the thing itself is the subject, so nothing is said of the company. */
function isAboutTheThing(text: string, start: number, end: number): boolean {
  if (!/^(?:\W*(?:an?|the)\s)?\W*$/i.test(text.slice(0, start))) return false;
  const after = text.slice(end);
  return (
    /^\s+(?:\p{Ll}+ )?(?:is|are|was|were|has|have|had|can|could|may|might|must|should|would|will|changes?|changed|makes?|needs?|means|began|moves?)\b/u.test(
      after,
    ) &&
    !/^[^.;!?,]{0,30}\b(?:available|included|includes|offered|provided|documented|part of|at the (?:heart|core|centre|center) of|built in|built into|at work|behind|free|standard|yours|ready|open|lets|connects|powers?|drives?|runs?|reads?|writes?)\b/i.test(
      after,
    )
  );
}

const ownWord = /\b(?:we|our|ours|us|we['’](?:re|ve|ll))\b/i;
/** "Try it", "You can fork it", "Every plan includes …": what is offered to the reader is the company's. */
const offer =
  /^(?:you(?:r|['’]ll)?\b|(?:please |just |simply )?(?:try|test|start|get|use|explore|evaluate|sample|sign|download|fork|clone|browse|inspect|read|connect|integrate|build|call|query|automate|write|access|see|create|register|join|enjoy|take|begin|order|book|contact|ask|request|pull|push|send|import|export|extend|script|contribute)\b(?! (?:up )?(?:the |our )?(?:blog|news|article|story|more)))|^(?:all|every|each|any|both|the|paid|our|no) (?:\w+ )?(?:plans?|packages?|subscriptions?|editions?|versions?|tiers?|customers? (?:get|receive)|code|source|source code|first|documentation|docs|developers?)\b|^(?:code|source|plans?|documentation|developers)\b/i;
/** "is steered by a model", "comes with an API": what stands before the mention makes it a means or a part of the thing. */
const means =
  /\b(?:by|with|using|through|via|thanks to|powered by|runs? on|based on|built on|relies on|uses?|combines?|contains?|includes?|including|has|have|features?|offers?|supports?|provides?|applies|employs?|harness(?:es)?|leverages?)\s+(?:(?:an?|the|its|their|own|and|full|complete|our|[\p{Ll}-]+(?:ed|ing|al|ic|ive|ful|ent|ant))\s+){0,3}$/iu;
const finiteVerb =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|can|could|will|would|shall|should|must|may|might|been|goes|went|says|said|makes|made|takes|took|comes|came|gets|got|keeps|kept|stands|hangs|lasts|tells|told|knows|knew|likes|loves|thinks|thought|reads|writes|wrote|plays|runs|ran|maintains|collected|changed|changes|\p{Ll}{3,}ed)\b/iu;

/**
 * Whether a mention is something the company says of itself or offers: it has to be the speaker ("we", its name, its product), address the
 * reader with an offer, or be a label ("REST API"). Anything else with a verb is talk about somebody or something else.
 */
export function isClaim(
  { text, kind }: Pick<Sentence, "text" | "kind">,
  start: number,
  end: number,
  name: RegExp,
): boolean {
  if (text.endsWith("?") || isReported(text, start)) return false;
  const subject = subjectOf(text, name);
  if (subject === "other") return false;
  if (isAboutTheThing(text, start, end)) return false;
  if (subject === "company") return true;
  const clause = clauseAt(text, start, end);
  if (ownWord.test(clause) || name.test(clause) || offer.test(clause.trim()) || offer.test(text))
    return true;
  if (means.test(text.slice(0, start))) return true;
  if (kind === "heading" || kind === "cell" || kind === "fact") return true;
  if (/^(?:\W*(?:an?|the|this|these|all|its?)\s)?(?:\w+ )?\W*$/i.test(text.slice(0, start)))
    return true;
  return !finiteVerb.test(text) && text.split(/\s+/).length <= 14;
}

/** The part of a sentence between commas, semicolons and dashes that holds the mention. */
function clauseAt(text: string, start: number, end: number): string {
  const from = Math.max(
    ...[",", ";", ":", "–", "—"].map((mark) => text.lastIndexOf(mark, Math.max(0, start - 1)) + 1),
    0,
  );
  const next = text.slice(end).search(/[,;:–—]/);
  return text.slice(from > start ? 0 : from, next < 0 ? text.length : end + next);
}
