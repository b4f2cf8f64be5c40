import { applyEdits, type EditedText } from "./edit-text";
import { foldText } from "./field-claim";
import { readConditions } from "./read-conditions";

/** Who asks: "software to avoid fines" leaves nothing out. */
const opening =
  "(?<=^\\s*|[.,;:!?(\\n]\\s*|- |\\b(?:i|we|(?:can|could) you|please|but|also|just|(?:i|we|i'd|we'd|would) (?:want|like|prefer|need|wish) to|(?:sure|remember) to|let's|so|should|must) )";
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
const exclusion = new RegExp(`${opening}(?:${verb}${subject}|${unwanted}${subject})(?= )`, "g");
const contrasts = new RegExp(`${contrast}(?= )(?! start-?ups? in\\b)`, "g");
const exclusionOfName = new RegExp(without, "gu");

const mostContrasts = 10;
const fieldChars = 60;

/** "instead of agencies", "bar Brazil": a field. "seaweed instead of plastic" and "ex-Google engineers" are what a criterion says. */
const namesField = (behind: string, nowYear: number): boolean =>
  readConditions(behind.slice(0, fieldChars), nowYear).some(({ spans }) => spans[0]?.start === 0);

/** A query in which "leave out", "I don't want any companies that are" and the like are the one word "excluding". */
export const readExclusions = (query: string, nowYear: number): EditedText => {
  const folded = foldText(query);
  const toEdit = (match: RegExpMatchArray) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
  });
  const byContrast = [...folded.matchAll(contrasts), ...query.matchAll(exclusionOfName)]
    .slice(0, mostContrasts)
    .map(toEdit)
    .filter(({ end }) => namesField(query.slice(end).trimStart(), nowYear));
  const edits = [...[...folded.matchAll(exclusion)].map(toEdit), ...byContrast].sort(
    (a, b) => a.start - b.start,
  );
  return applyEdits(
    query,
    edits
      .filter(({ start }, at) => start >= (edits[at - 1]?.end ?? 0))
      .map(({ start, end }) => ({
        start,
        end,
        word: /[ -]$/.test(query.slice(start, end)) ? "excluding " : "excluding",
      })),
  );
};
