import type { CompanyProfile } from "./company";
import { isEnglish } from "./crawl/page";
import type { Criterion } from "./plan/plan";
import type { Assessment, JudgeErrorCode } from "./ports";
import type { RoundsResult, SiteRounds } from "./read-in-rounds";
import type { ResearchReport } from "./research-report";
import type { Failure } from "./result";
import { measureSimilarities } from "./retrieve/measure-similarities";
import { takeLook } from "./retrieve/take-look";
import type { ResearchPorts } from "./run-company";
import { checkCitations } from "./verify/check-citations";
import type { Verdict } from "./verify/verdict";

/**
 * Passages a criterion in the looks of a model's judge, and the share of the pages' tokens that a look and all before it may
 * be (`npm run eval:retrieval`). Nothing ranks what is not English: more of it is shown at once.
 */
const looks = {
  first: { perCriterion: 3, maxTokenShare: 0.07 },
  second: { perCriterion: 6, maxTokenShare: 0.16 },
  foreign: { perCriterion: 12, maxTokenShare: 1 },
};
/** As many passages of one company as the encoder is asked for; it does some 200 a second. */
const maxEncodedPassages = 24;

export type Judged = Pick<RoundsResult, "site" | "crawl"> & {
  readonly verdicts: Verdict[];
  /** Why the model's judge did not judge; the verdicts are local estimates then. */
  readonly failure: Failure<JudgeErrorCode> | null;
  readonly counts: Pick<ResearchReport, "passages" | "tokens">;
};

/** An estimate in place of a model's verdict says why, where no later try will give one. */
const notJudged = (verdict: Verdict, { code, message }: Failure<JudgeErrorCode>): Verdict =>
  code === "invalid_answer" && verdict.judge === "local"
    ? { ...verdict, reasoning: `${verdict.reasoning} (Estimated: ${message})` }
    : verdict;

/** A shell may still give a line of metadata; it is no reading of the site. */
export const isReadable = ({ outcome }: RoundsResult["crawl"]): boolean =>
  outcome === "read" || outcome === "partial";

/**
 * Judges what the rounds have read: the encoder over what the words left open, then a model's judge in at most two looks. The
 * second shows other passages (and pages, while there is budget) and only for criteria that the first left unclear.
 */
export class CompanyJudging {
  private readonly shown = new Set<string>();
  private encoded = 0;
  private sentTokens = 0;

  constructor(
    private readonly input: {
      company: CompanyProfile;
      criteria: readonly Criterion[];
      ports: ResearchPorts;
      signal: AbortSignal;
      reader: SiteRounds;
    },
  ) {}

  async judge(read: RoundsResult): Promise<Judged> {
    const { criteria, ports, signal } = this.input;
    let current = await this.encode(read);
    let verdicts = this.checked(current);
    let failure: Judged["failure"] = null;
    const undecided = criteria.filter(
      (criterion) => verdictOf(verdicts, criterion)?.judge !== "fact",
    );
    const picked = this.look(current, undecided);
    const judge = ports.judge;
    if (judge && undecided.length > 0 && isReadable(read.crawl) && !signal.aborted) {
      const first = await this.ask(judge, current, undecided);
      if (!first.ok) {
        failure = first.error;
        verdicts = verdicts.map((verdict) => notJudged(verdict, first.error));
      } else {
        verdicts = replace(verdicts, first.value, () => true);
        const again = undecided.filter(
          (criterion) => verdictOf(verdicts, criterion)?.outcome === "unclear",
        );
        const more = again.length === 0 ? null : await this.input.reader.readFor(again);
        if (more) current = await this.encode(more);
        if (again.length > 0 && !signal.aborted && this.look(current, again).keys.size > 0) {
          const second = await this.ask(judge, current, again);
          // What the first look said stands, unless the second is surer; nor does its failure undo it.
          if (second.ok)
            verdicts = replace(verdicts, second.value, ({ outcome }) => outcome !== "unclear");
        }
      }
    }
    const { site, crawl, assessment } = current;
    return {
      site,
      crawl,
      verdicts,
      failure,
      counts: {
        passages: {
          considered: assessment.passageCount,
          encoded: this.encoded,
          picked: picked.keys.size,
          sent: this.shown.size,
        },
        tokens: {
          pages: assessment.pageTokens,
          picked: picked.tokens,
          sent: this.sentTokens,
        },
      },
    };
  }

  private checked({ assessment, site }: RoundsResult): Verdict[] {
    return assessment.verdicts.map((verdict) => checkCitations(verdict, site.pages));
  }

  private look({ assessment, site }: RoundsResult, criteria: readonly Criterion[]) {
    const size = site.pages.every(isEnglish)
      ? looks[this.shown.size === 0 ? "first" : "second"]
      : looks.foreign;
    return takeLook({
      retrieved: assessment.retrieved,
      criterionIds: criteria.map(({ id }) => id),
      shown: this.shown,
      perCriterion: size.perCriterion,
      maxTokens: size.maxTokenShare * assessment.pageTokens - this.sentTokens,
    });
  }

  private async ask(
    judge: NonNullable<ResearchPorts["judge"]>,
    current: RoundsResult,
    criteria: readonly Criterion[],
  ) {
    const look = this.look(current, criteria);
    for (const key of look.keys) this.shown.add(key);
    this.sentTokens += look.tokens;
    const { company, signal } = this.input;
    const { site } = current;
    const judged = await judge.judge(
      { company, criteria, site, retrieved: look.retrieved },
      signal,
    );
    if (!judged.ok) return judged;
    return { ...judged, value: judged.value.map((one) => checkCitations(one, site.pages)) };
  }

  /** The assessment again with similarities, for the criteria that need them; unchanged where there is no encoder. */
  private async encode(read: RoundsResult): Promise<RoundsResult> {
    const { company, criteria, ports, signal } = this.input;
    const { assessment, site } = read;
    const { encoder, judge } = ports;
    const open = criteria.filter((criterion) => isUnclear(assessment, criterion));
    // The local rules read every sentence themselves: only a model's judge depends on what is picked.
    if (!encoder || !judge || open.length === 0 || !isReadable(read.crawl) || signal.aborted)
      return read;
    const wanted = new Set(open.map(({ id }) => id));
    const measured = await measureSimilarities({
      encoder,
      criteria: open,
      survivors: assessment.survivors.filter(({ criterionId }) => wanted.has(criterionId)),
      maxPassages: maxEncodedPassages,
      signal,
    });
    // Words alone do as well; whoever made the encoder says once that it does not work.
    if (!measured.ok) return read;
    this.encoded += measured.value.encodedPassages;
    const { similarities } = measured.value;
    const better = await ports.cpu.assess({ company, criteria: open, site, similarities });
    return { ...read, assessment: mergeAssessments(assessment, better) };
  }
}

/** Where the rules found something, their quotes are shown first, and the rest hardly matters. */
const isUnclear = ({ verdicts }: Assessment, { id }: Criterion): boolean =>
  verdicts.some(({ criterionId, outcome }) => criterionId === id && outcome === "unclear");

const mergeAssessments = (base: Assessment, better: Assessment): Assessment => ({
  ...base,
  verdicts: replace(base.verdicts, better.verdicts, () => true),
  retrieved: base.retrieved.map(
    (old) => better.retrieved.find(({ criterionId }) => criterionId === old.criterionId) ?? old,
  ),
});

const verdictOf = (verdicts: readonly Verdict[], { id }: Criterion): Verdict | undefined =>
  verdicts.find(({ criterionId }) => criterionId === id);

function replace(
  verdicts: readonly Verdict[],
  others: readonly Verdict[],
  isBetter: (other: Verdict) => boolean,
): Verdict[] {
  const byCriterion = new Map(others.filter(isBetter).map((other) => [other.criterionId, other]));
  return verdicts.map((verdict) => byCriterion.get(verdict.criterionId) ?? verdict);
}
