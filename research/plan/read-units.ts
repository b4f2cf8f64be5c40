import type { Condition, WordSpan } from "./plan";
import { type Token, tokenize } from "./query-tokens";
import { findVerb } from "./statement";
import { genericNouns, isHeadNoun, isStopword } from "./stopwords";
import { matchTopicAt, type TopicName } from "./topic-lexicon";

/** A topic's name or one other word. */
export type Unit = {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly topic: TopicName | null;
};

export type Piece =
  | { readonly unit: Unit }
  | { readonly stop: "comma" | "claim"; readonly claim: Condition | null };
/** Words that are taken already; `condition` is null for a phrase that is no field. */
export type ClaimedSpan = WordSpan & { readonly condition: Condition | null };

const fillerPattern =
  /^\s*(?:(?:please|can you|could you|i am|i'm|i|we|we're|find|show|give|get|search for|search|look for|looking for|want|need|looking to (?:buy|acquire|invest in)|would like|like to (?:see|find)|to find|me|a list of|list of|list|all|any|the|which|what|who are|who|are there|is there|do|does|help me find|discover|identify)(?: the| of| all| me| us)?[ \t]+){1,6}/i;

/** The query as units between stops. Filler at the beginning ("find me …") is passed over. */
export const readPieces = (query: string, claimed: readonly ClaimedSpan[]): Piece[] => {
  const fillerEnd = readFillerEnd(query);
  const pieces: Piece[] = [];
  let run: Token[] = [];
  const endRun = () => {
    for (const unit of readUnits(run)) pieces.push({ unit });
    run = [];
  };
  for (const token of tokenize(query)) {
    if (token.end <= fillerEnd) continue;
    const claim = claimed.find((span) => span.start < token.end && token.start < span.end);
    if (claim) {
      endRun();
      const last = pieces.at(-1);
      if (!last || !("stop" in last) || last.claim !== claim.condition) {
        pieces.push({ stop: "claim", claim: claim.condition });
      }
    } else if (token.isWord || token.text === "&") run.push(token);
    else if (token.text === "/") run.push({ ...token, lower: "or", stem: "or" });
    else if (/[,;:.()[\]?!"“”\n•|]/.test(token.text) || (token.lower === "-" && !token.glued)) {
      endRun();
      pieces.push({ stop: "comma", claim: null });
    }
  }
  endRun();
  return pieces;
};

const readFillerEnd = (query: string): number => {
  const filler = fillerPattern.exec(query.slice(0, 120));
  const end = filler?.[0].length ?? 0;
  return end < query.trimEnd().length ? end : 0;
};

const readUnits = (run: readonly Token[]): Unit[] => {
  // "AR/VR", "CI/CD": the slash inside a name is not a word, so names are also looked up without it.
  const units: Unit[] = [];
  for (let at = 0; at < run.length; ) {
    const token = run[at];
    if (!token) break;
    const slashed = run[at + 1]?.text === "/" ? [token, ...run.slice(at + 2)] : null;
    const joined = slashed && matchTopicAt(slashed, 0);
    const isNumbered =
      /^(?:iso|soc|iec|pci)$/.test(token.lower) && /^\d/.test(run[at + 1]?.lower ?? "");
    const hit = isNumbered ? null : matchTopicAt(run, at);
    const isJoined = joined !== null && joined.to > 1;
    const name = isJoined ? joined : hit;
    const width = isJoined ? joined.to + 1 : hit ? hit.to - hit.from : isNumbered ? 2 : 1;
    const last = run[at + width - 1] ?? token;
    // "payroll software": the noun leans on its topic; alone it is one ("software companies").
    const previous = units.at(-1);
    const leans =
      width === 1 &&
      previous !== undefined &&
      ((genericNouns.has(token.lower) &&
        !isStopword(previous.lower) &&
        findVerb(previous.lower) === null) ||
        (previous.topic !== null && isHeadNoun(token.lower)));
    const topic = leans ? null : (name?.value ?? null);
    units.push({ start: token.start, end: last.end, lower: lowerOf(token), topic });
    at += width;
  }
  return units;
};

/** "US" must not pass for the pronoun. */
const lowerOf = ({ text, lower }: Token): string =>
  lower === "us" && text.startsWith("U") ? "usa" : lower;
