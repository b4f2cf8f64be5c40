import type { Criterion } from "../../plan/plan";
import { abstain, asQuote, type Draft, draft } from "./draft-verdict";
import { findReviews, type ReviewSignal } from "./find-reviews";
import type { SiteEvidence } from "./read-evidence";

/** From 4 of 5 on a rating is good; up to 3.3 of 5 it is bad; between them it is left open. */
const goodShare = 0.78;
const badShare = 0.67;

type Wanted = {
  readonly good: (share: number) => boolean;
  readonly bad: (share: number) => boolean;
  readonly sense: "good" | "bad" | "any" | "bound";
};

/** "has good reviews", "is badly reviewed", "rated above 4.5", "shows customer reviews". */
function wantedReviews(text: string): Wanted {
  const bound = text.match(
    /\b(above|over|more than|at least|from|minimum|>=?|better than|higher than)\s*(?:of\s*)?(\d(?:\.\d+)?)(?:\s*(?:\/|out of|of)\s*(5|10))?/i,
  );
  if (bound?.[2]) {
    const least = Number(bound[2]) / Number(bound[3] ?? (Number(bound[2]) > 5 ? 10 : 5));
    const strict = /above|over|more|better|higher|^>$/i.test(bound[1] ?? "");
    const good = (share: number) => (strict ? share > least + 1e-9 : share >= least - 1e-9);
    return { good, bad: (share) => !good(share), sense: "bound" };
  }
  if (/\b(?:bad|poor|negative|low|terrible|mixed|unhappy|complain\w*|badly|poorly)\b/i.test(text))
    return { good: (share) => share <= badShare, bad: (share) => share >= goodShare, sense: "bad" };
  if (
    /\b(?:good|great|positive|high|highly|excellent|well|best|top|happy|satisfied|strong|favou?rabl\w+|glowing|recommend\w*|love[ds]?|praise\w*|outstanding|5[- ]star|five[- ]star)\b/i.test(
      text,
    )
  )
    return {
      good: (share) => share >= goodShare,
      bad: (share) => share <= badShare,
      sense: "good",
    };
  return { good: () => true, bad: () => false, sense: "any" };
}

const known = new WeakMap<SiteEvidence, ReviewSignal[]>();
/** Read once a site: "good reviews" and "testimonials" look at the same. */
function reviewsOf(evidence: SiteEvidence): ReviewSignal[] {
  const found = known.get(evidence) ?? findReviews(evidence);
  known.set(evidence, found);
  return found;
}

export function judgeReviews(criterion: Criterion, evidence: SiteEvidence): Draft {
  const wanted = wantedReviews(criterion.text);
  const signals = reviewsOf(evidence);
  const none = signals.find(({ kind }) => kind === "no reviews yet");
  const ratings = signals
    .filter(({ kind }) => kind === "structured rating" || kind === "rating")
    .sort((a, b) => weight(b) - weight(a));
  const testimonials = signals.filter(({ kind }) => kind === "testimonial");
  return (
    byRating(ratings, wanted) ??
    byTestimonials(testimonials, wanted, evidence) ??
    (none && wanted.sense !== "bad"
      ? draft(
          "not_met",
          0.8,
          `It says itself that there are none: “${asQuote(none.sentence.text)}”.`,
          [none.sentence],
        )
      : abstain(
          evidence,
          ratings.length > 0 ? "the ratings found are middling" : "none shows reviews",
        ))
  );
}

/** Three reviews say little, hundreds say much; a rating without a count stands between them. */
function ratingConfidence(ratings: readonly ReviewSignal[]): number {
  const counts = ratings.flatMap(({ count }) => count ?? []);
  if (counts.length === 0) return ratings.length > 1 ? 0.84 : 0.8;
  const most = Math.max(...counts);
  return most < 5 ? 0.3 : most < 20 ? 0.6 : most < 100 ? 0.88 : 0.93;
}

const weight = ({ kind, count }: ReviewSignal) =>
  (kind === "structured rating" ? 5 : 3) + Math.log10(1 + (count ?? 0));

/** Good and bad ratings are weighed against each other: one five-star card does not outweigh an average. */
function byRating(ratings: readonly ReviewSignal[], wanted: Wanted): Draft | null {
  if (ratings.length === 0) return null;
  if (wanted.sense === "bound") {
    const best = ratings[0];
    if (!best) return null;
    return verdictOf(wanted.good(best.share) ? "met" : "not_met", 0.88, [best]);
  }
  const total = ratings.reduce((sum, signal) => sum + weight(signal), 0);
  const mean = ratings.reduce((sum, signal) => sum + weight(signal) * signal.share, 0) / total;
  const outcome = wanted.good(mean) ? "met" : wanted.bad(mean) ? "not_met" : null;
  if (!outcome) return null;
  const agreeing = ratings.filter(({ share }) =>
    outcome === "met" ? wanted.good(share) : wanted.bad(share),
  );
  return verdictOf(outcome, ratingConfidence(ratings), agreeing.length > 0 ? agreeing : ratings);
}

function byTestimonials(
  found: readonly ReviewSignal[],
  wanted: Wanted,
  evidence: SiteEvidence,
): Draft | null {
  if (found.length === 0 || wanted.sense === "bound") return null;
  const praise = found.filter(({ share }) => share > 0.5);
  const complaints = found.filter(({ share }) => share < 0.5);
  if (wanted.sense === "any") return verdictOf("met", 0.8, found);
  const good = praise.length > complaints.length * 1.5;
  // One complaint outside of any quotation mark or quote block may be a sentence of the page's own.
  const bad =
    complaints.length > praise.length &&
    (complaints.length > 1 ||
      complaints.some(({ sentence, share }) => sentence.kind === "quote" || share === 0));
  if (!good && !bad) return abstain(evidence, "the testimonials found are mixed");
  const sure = Math.min(0.85, 0.7 + 0.05 * found.length);
  return verdictOf(
    good === (wanted.sense === "good") ? "met" : "not_met",
    sure,
    good ? praise : complaints,
  );
}

function verdictOf(
  outcome: "met" | "not_met",
  confidence: number,
  signals: readonly ReviewSignal[],
): Draft {
  const [best] = signals;
  const where =
    best?.kind === "testimonial"
      ? "Customers are quoted"
      : best?.kind === "structured rating"
        ? "The page's own data gives a rating"
        : "A rating is shown";
  return draft(
    outcome,
    confidence,
    `${where}: “${asQuote(best?.sentence.text ?? "")}”.`,
    signals.map(({ sentence }) => sentence),
  );
}
