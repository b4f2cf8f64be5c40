import { applyEdits, type EditedText } from "./edit-text";
import { foldText } from "./field-claim";

const opening =
  "(?<=^\\s*|[.,;:!?(\\n]\\s*|- |\\b(?:i|we|(?:can|could) you|please|but|also|just|to|let's|so|should|must) )";
const verb =
  "(?:exclud(?:e|ing)|skip(?:ping)?|omit(?:ting)?|avoid(?:ing)?|ignor(?:e|ing)|leav(?:e|ing) (?:out|aside)|rul(?:e|ing) out|filter(?:ing)? out|steer clear of|stay away from)";
const unwanted =
  "(?:(?:(?:i'?m|i am|we'?re|we are) )?(?:not (?:really )?interested in|not looking for|no interest in)|(?:i |we )?(?:do not|don'?t) (?:really )?(?:want|need|care (?:about|for)|show|include|give|list|send)(?: to see)?(?: me)?)";
/** "companies that were |acquired", "anything from |China": words between the exclusion and what it names. */
const subject =
  "(?:(?: (?:any|all|the|those|other))?(?: (?:anything|anyone|everything|ones?|(?:companies|startups?|firms|businesses|vendors|providers|suppliers)(?= (?:that|which|who|from|in|with|founded|based|located|headquartered|outside)\\b)))(?: (?:that|which|who) (?:are|is|were|was|have been|has been|have|has))?(?: (?:from|in|with|located in|based in|headquartered in))?(?: the)?)?";
const contrast =
  "\\b(?:rather than|instead of|as opposed to|with the exception of|(?:and|but) (?:definitely |certainly )?not any)";
const without = "(?<=[a-z],? )(?:bar|barring|minus|save for|ex)[ -](?=\\p{Lu})";

/** Requests to leave something out, in all their wordings, but "no", "not" and "except", which the readers know. */
const exclusion = new RegExp(
  `${opening}(?:${verb}${subject}|${unwanted}${subject})(?= )|${contrast}(?= )(?! start-?ups? in\\b)`,
  "g",
);
const exclusionOfName = new RegExp(without, "gu");

/** A query in which "leave out", "I don't want any companies that are" and the like are the one word "excluding". */
export const readExclusions = (query: string): EditedText => {
  const edits = [...foldText(query).matchAll(exclusion), ...query.matchAll(exclusionOfName)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].replace(/[ -]$/, "").length,
      isJoined: match[0].endsWith("-"),
    }))
    .sort((a, b) => a.start - b.start);
  return applyEdits(
    query,
    edits.map(({ start, end, isJoined }) => ({
      start,
      end: isJoined ? end + 1 : end,
      word: isJoined ? "excluding " : "excluding",
    })),
  );
};
