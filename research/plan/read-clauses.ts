import type { Condition } from "./plan";
import { type ClaimedSpan, type Piece, readPieces, type Unit } from "./read-units";
import { findVerb, type VerbForm } from "./statement";
import { genericNouns, isHeadNoun, isStopword } from "./stopwords";

export type Join = "start" | "comma" | "and" | "or" | "claim" | "next";

/**
 * A stretch of the query between structured conditions.
 * `noun`: "open-source developer tools"; `is`: what stands after "are"; `verb`: "publish their prices";
 * `has`: what stands after "with"; `audience`: what stands after "for".
 */
export type Clause = {
  readonly mode: "noun" | "is" | "verb" | "has" | "audience" | "saying";
  readonly verb: VerbForm | null;
  readonly negated: boolean;
  /** The word that negates it, where a noun follows: "excluding crypto". */
  readonly negator: Unit | null;
  readonly join: Join;
  /** The condition right before it. */
  readonly after: Condition | null;
  readonly units: readonly Unit[];
};

const negatorWords =
  /^(?:not|never|non|no|excluding|except|nor|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|cannot|can't|haven't|hasn't|exclude)$/;
const auxiliary = /^(?:are|is|was|were|be|been|being)$/;
const helping =
  /^(?:do|does|did|also|currently|actively|already|both|either|have been|has been|only|really|now|still)$/;
const relative = /^(?:that|which|who|whose)$/;
const conjunction = /^(?:and|or|but|&|plus|nor)$/;
const sharesVerb =
  /^(?:has|offers|publishes|provides|accepts|holds|shows|mentions|lists|displays)$/;

/** Gerunds that are never the first half of a noun ("selling software", unlike "hosting software"). */
const plainlyVerb =
  /^(?:selling|making|building|developing|offering|providing|serving|using|creating|helping|working|targeting|supporting|focusing|enabling|shipping|producing|running|operating)$/;

/** Bases that begin a predicate even without "that": "…, have case studies", "Do companies in Kenya offer …". */
const plainBase =
  /^(?:have|has|offer|sell|make|build|provide|use|help|accept|serve|publish|develop|ship|support|run|employ|operate)$/;

/** Splits what the structured readers left into clauses. Filler at the beginning ("find me …") is passed over. */
export const readClauses = (query: string, claimed: readonly ClaimedSpan[]): Clause[] => {
  const builder = new ClauseBuilder();
  const pieces = readPieces(query, claimed);
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    if ("stop" in piece) builder.stop(piece, isListAhead(pieces, at), isStatementAhead(pieces, at));
    else builder.take(piece.unit, unitAt(pieces, at + 1), unitAt(pieces, at - 1));
  }
  return builder.finish();
};

const unitAt = (pieces: readonly Piece[], at: number): Unit | null => {
  const piece = pieces[at];
  return piece && "unit" in piece ? piece.unit : null;
};

/** After the comma of "sell coffee, tea and cake" the list goes on; after "…, hiring" it does not. */
const isListAhead = (pieces: readonly Piece[], comma: number): boolean => {
  let sawConjunction = false;
  for (let at = comma + 1; at < Math.min(pieces.length, comma + 14); at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    if ("stop" in piece) {
      if (piece.stop === "claim") return false;
      continue;
    }
    const { lower, topic } = piece.unit;
    if (conjunction.test(lower)) {
      sawConjunction = lower !== "but";
      const next = unitAt(pieces, at + 1);
      return sawConjunction && next !== null && !startsPredicate(next);
    }
    // A verb's base may be a noun ("a free plan"), so only the first word after the comma is asked.
    const begins =
      at === comma + 1 ? startsPredicate(piece.unit) : /^(?:that|which|who|are|is)$/.test(lower);
    if (!topic && (begins || lower === "with" || negatorWords.test(lower))) return false;
  }
  return false;
};

/** "…, name their customers": whatever word has what is theirs behind it is a verb. */
const isStatementAhead = (pieces: readonly Piece[], comma: number): boolean => {
  const first = unitAt(pieces, comma + 1);
  const second = unitAt(pieces, comma + 2);
  return (
    first !== null &&
    first.topic === null &&
    (!isStopword(first.lower) || findVerb(first.lower) !== null) &&
    /^(?:their|its)$/.test(second?.lower ?? "")
  );
};

const startsPredicate = (unit: Unit): boolean =>
  relative.test(unit.lower) ||
  auxiliary.test(unit.lower) ||
  negatorWords.test(unit.lower) ||
  (unit.topic === null && findVerb(unit.lower) !== null);

/** "has reviews and prices" is two criteria, "develops batteries or storage" one. */
const isShared = (mode: string, verb: VerbForm | null): boolean =>
  mode === "has" || (mode === "verb" && verb !== null && sharesVerb.test(verb.thirdPerson));

class ClauseBuilder {
  private readonly clauses: Clause[] = [];
  private units: Unit[] = [];
  private mode: Clause["mode"] | "pending" = "noun";
  private verb: VerbForm | null = null;
  private negated = false;
  private negator: Unit | null = null;
  private join: Join = "start";
  private after: Condition | null = null;
  private sawWord = false;
  /** "with 50 people": what "and" joins to it is something that a company has, too. */
  private isBehindWith = false;
  /** After "non-": only the next word is negated. */
  private negatesOne = false;

  /** A comma, a bracket or a structured condition. */
  stop(
    { stop: kind, claim }: Exclude<Piece, { unit: Unit }>,
    isListAhead: boolean,
    isStatementAhead: boolean,
  ) {
    const { mode, verb, negated } = this;
    if (kind === "comma" && isStatementAhead && mode === "verb" && this.units.length > 0) {
      this.close("comma", "pending");
      return;
    }
    if (
      kind === "comma" &&
      isListAhead &&
      this.units.length > 0 &&
      /^(?:verb|has|audience)$/.test(mode)
    ) {
      if (!isShared(mode, verb)) return;
      this.close("comma", "has");
      this.verb = verb;
      this.negated = negated;
      return;
    }
    this.isBehindWith = kind === "claim" && mode === "has" && this.units.length === 0;
    this.close(kind, "noun");
    this.after = claim;
    this.sawWord = true;
  }

  take(unit: Unit, next: Unit | null, previous: Unit | null) {
    const { lower } = unit;
    if (unit.topic && this.mode !== "pending") this.push(unit);
    else if (
      relative.test(lower) &&
      !(this.mode === "verb" && lower === "that" && this.units.length < 2)
    ) {
      this.close("next", lower === "whose" ? "saying" : "pending");
      if (lower === "whose") this.push(unit);
    } else if (conjunction.test(lower)) this.takeConjunction(unit, next);
    else if (this.mode === "pending") this.takePredicate(unit, next);
    else if (
      this.mode === "has" &&
      this.units.length > 0 &&
      next !== null &&
      plainlyVerb.test(lower)
    ) {
      this.close("next", "verb");
      this.verb = findVerb(lower);
      this.push(unit);
    } else if (this.mode === "verb" || this.mode === "has" || this.mode === "saying")
      this.push(unit);
    else if (negatorWords.test(lower)) {
      if (this.units.length > 0) this.close("next", "noun");
      this.negated = !this.negated;
      this.negator = unit;
      this.negatesOne = lower === "non";
      if (
        /^(?:don't|doesn't|didn't)$/.test(lower) ||
        previous?.lower === "do" ||
        previous?.lower === "does"
      )
        this.mode = "pending";
    } else if (this.mode === "noun" || this.mode === "is" || this.mode === "audience")
      this.takeNounWord(unit, next, previous);
  }

  finish(): Clause[] {
    this.close("next", "noun");
    return this.clauses;
  }

  private takeNounWord(unit: Unit, next: Unit | null, previous: Unit | null) {
    const { lower } = unit;
    const verb = findVerb(lower);
    const isPastLike = /ed$/.test(lower) && !/^(?:on|in|at)$/.test(next?.lower ?? "");
    if (/^(?:with|without|w)$/.test(lower)) {
      this.close("next", "has");
      this.negated = lower === "without";
    } else if (lower === "for" && next) this.close("next", "audience");
    else if (auxiliary.test(lower) || /^(?:do|does)$/.test(lower)) {
      if (auxiliary.test(lower)) this.close("next", "is");
      else this.close("next", "pending");
    } else if (
      verb?.form === "gerund" &&
      !isPastLike &&
      next !== null &&
      !isHeadNoun(next.lower) &&
      (plainlyVerb.test(lower) || !genericNouns.has(next.lower))
    ) {
      const negated = this.negated && this.units.length === 0;
      this.close("next", "verb");
      this.negated = negated;
      this.verb = verb;
      this.push(unit);
    } else if (
      verb?.form === "base" &&
      next &&
      previous !== null &&
      isHeadNoun(previous.lower) &&
      plainBase.test(lower)
    ) {
      this.close("next", "verb");
      this.verb = verb;
      this.push(unit);
    } else if (
      verb &&
      verb.form !== "gerund" &&
      next &&
      this.units.length === 0 &&
      (verb.form === "third"
        ? !/^(?:for|of|in|to|on|with|and|or)$/.test(next.lower) ||
          (next.lower === "to" && /^(?:ships|sells|delivers|exports)$/.test(lower))
        : this.sawWord &&
          (plainBase.test(lower) || (lower === "work" && /^(?:on|with|in)$/.test(next.lower))))
    ) {
      this.mode = "verb";
      this.verb = verb;
      this.push(unit);
    } else this.push(unit);
  }

  private takePredicate(unit: Unit, next: Unit | null) {
    const { lower } = unit;
    if (negatorWords.test(lower)) {
      this.negated = !this.negated;
      if (lower === "no") this.mode = "has";
    } else if (auxiliary.test(lower)) this.mode = "is";
    else if (helping.test(lower) && next) return;
    else {
      this.verb = findVerb(lower);
      this.mode = this.verb ? "verb" : unit.topic ? "noun" : "saying";
      this.push(unit);
    }
  }

  private takeConjunction(unit: Unit, next: Unit | null) {
    const join = unit.lower === "or" || unit.lower === "nor" ? "or" : "and";
    const { mode, verb, negated } = this;
    if (mode === "noun" || mode === "pending" || mode === "is") {
      const goesOn =
        this.isBehindWith && this.units.length === 0 && next !== null && !startsPredicate(next);
      this.close(join, mode === "is" ? "is" : goesOn ? "has" : "noun");
      this.isBehindWith = false;
      if (mode !== "pending" && join === "or") this.negated = negated;
      if (
        mode === "is" &&
        next &&
        findVerb(next.lower)?.form !== "gerund" &&
        next.topic === null &&
        startsPredicate(next)
      )
        this.mode = "pending";
      return;
    }
    if (this.units.length === 0) {
      this.join = join;
      return;
    }
    const startsNew = next !== null && next.topic === null && startsPredicate(next);
    if (
      startsNew ||
      unit.lower === "but" ||
      next === null ||
      next.lower === "with" ||
      next.lower === "without"
    ) {
      const isGerund = next !== null && findVerb(next.lower)?.form === "gerund";
      this.close(join, isGerund || next?.lower.startsWith("with") ? "noun" : "pending");
      return;
    }
    if (isShared(mode, verb) && join === "and" && this.units.length > 0) {
      this.close(join, "has");
      this.verb = verb;
      this.negated = negated;
    } else this.push(unit);
  }

  private push(unit: Unit) {
    this.units.push(unit);
    this.sawWord = true;
    if (this.negatesOne) this.close("next", "noun");
  }

  private close(join: Join, mode: Clause["mode"] | "pending") {
    if (this.units.length > 0) {
      this.clauses.push({
        mode: this.mode === "pending" ? "noun" : this.mode,
        verb: this.verb,
        negated: this.negated,
        negator: this.negator,
        join: this.join,
        after: this.after,
        units: this.units,
      });
      this.after = null;
      this.join = join;
    } else if (this.join === "start" || join === "claim") this.join = join;
    else if (join === "and" || join === "or") this.join = join;
    this.units = [];
    this.negatesOne = false;
    this.verb = null;
    this.negated = false;
    this.negator = null;
    this.mode = mode;
  }
}
