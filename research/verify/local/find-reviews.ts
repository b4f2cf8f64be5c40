import { type Sentence, type SiteEvidence, sentenceAt } from "./read-evidence";
import { readSentiment } from "./sentiment";

export type ReviewSignal = {
  readonly sentence: Sentence;
  /** 0 (worst) … 1 (best). */
  readonly share: number;
  readonly kind: "structured rating" | "rating" | "testimonial" | "no reviews yet";
  readonly count: number | null;
};

const ratingWords =
  /\b(?:rat(?:ed|ings?|es?)|reviews?|reviewers?|stars?|scores?|scored|average|recommend\w*|satisf\w+|trustpilot|g2|capterra|google|app store|play store|customers?|clients?|guests?|users?|patients?|feedback|nps|tripadvisor|yelp|glassdoor)\b/i;
/** "Get more 5-star reviews", "collect ratings": a product about reviews, not reviews of the company. */
const reviewsAsProduct =
  /\b(?:get|gets|earn|collect|collects|gather|win|manage|monitor|generate|boost|help(?:s|ing)? (?:you|your|\w+ )|respond to|reply to|track|aggregate|analy[sz]e)\b[^.]{0,40}\b(?:reviews?|ratings?|stars?|feedback)\b/i;
const invitation =
  /\b(?:(?:write|leave|post|submit|add|give us|share|read) (?:a |an |your |us |our |the |more |all )?(?:review|feedback|rating|testimonial|opinion)s?|^(?:please )?rate (?:us|this|your))\b/i;
const noReviews =
  /\b(?:no (?:customer |user |public )?(?:reviews|ratings|testimonials)(?: (?:yet|so far))?|not (?:been )?(?:yet )?(?:reviewed|rated)|(?:do not|don['’]t|never) (?:publish|show|collect|display|post|ask for|print|quote) (?:\w+ ){0,3}(?:reviews|ratings|testimonials|praise|quotes))\b/i;

const outOf =
  /(?<![\d.,$€£])(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:stars?|points?)?\s*(?:\/|out of|of|from|in|von)\s*(?:a (?:possible|maximum of) )?(5|10|100|five|ten)(?:[.,]0)?\b(?![\d.,]*\d)(?!\s*(?:years|months|days|people|staff))/i;
const stars = /(?<![\d.,])([0-5](?:[.,]\d{1,2})?|one|two|three|four|five)(?:\s?-\s?|\s)stars?\b/i;
const starGlyphs = /[★⭐✭✮]{1,10}\s?[☆✩]{0,5}(?:\s?½)?/u;
const ratedPlain =
  /\b(?:rated|rating(?: of)?|average(?: of| rating of)?|score(?:d|s)?(?: of)?)(?: an?| at| us)?(?: average)?:? (\d[.,]\d{1,2})\b(?!\s*(?:\/|out of|of))/i;
const percent =
  /\b(\d{1,3}(?:\.\d)?)\s?(?:%|percent|per cent)\b[^.]{0,60}\b(?:recommend|satisf\w+|positive|happy|would (?:buy|book|come|use|choose)|five stars|5 stars|love)/i;
/** "Of 210 people asked, 203 would buy again", "nine out of ten customers". */
const someOfMany =
  /\bof (?:the |our )?(\d{1,6}) [^.;]{0,40}, (\d{1,6}) (?=\D{0,20}\b(?:would|recommend|satisf|happy|rated|gave|liked?|loved?|praise))|\b(\d{1,6}|[a-z]{3,5}) (?:out )?of (?:our |every )?(\d{1,6}|ten|five) (?:customers|clients|people|buyers|users|guests|patients)\b(?=[^.;]{0,40}\b(?:would|recommend|satisf|happy|love|like|praise|buy|come back))/i;
const shareOfPeople = (text: string): number | null => {
  const [, all, some, part, whole] = text.match(someOfMany) ?? [];
  const share =
    all && some ? Number(some) / Number(all) : part && whole ? numberOf(part) / numberOf(whole) : 0;
  return share > 0 && share <= 1 ? share : null;
};
const satisfactionPercent =
  /\b(?:satisfaction|approval|recommendation)\b[^.]{0,40}?\b(\d{1,3})\s?(?:%|percent)/i;
const wordNumbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const numberOf = (raw: string): number =>
  wordNumbers[raw.toLowerCase()] ?? Number(raw.replace(",", "."));

const countPattern =
  /(\d[\d,.]*\d|\d)\+?\s+(?:verified |independent |customer |google |happy |public |online |guest |user )*(?:reviews?|ratings?|customers?|clients?|opinions|votes|guests|users|patients|buyers|responses|people)\b/i;

export function findReviews(evidence: SiteEvidence): ReviewSignal[] {
  const signals = structuredRatings(evidence);
  for (const sentence of evidence.sentences) {
    // Employees speak on a careers page, not customers.
    if (
      sentence.role === "careers" ||
      sentence.role === "blog" ||
      sentence.role === "legal" ||
      sentence.kind === "fact"
    )
      continue;
    const signal = readSentence(sentence);
    if (signal) signals.push(signal);
  }
  return signals;
}

function structuredRatings({ facts, sentences }: SiteEvidence): ReviewSignal[] {
  return facts
    .filter(({ name }) => name === "ratingValue")
    .flatMap((fact): ReviewSignal[] => {
      const near = (name: string) =>
        facts.find((other) => other.page === fact.page && other.name === name)?.value;
      const value = numberOf(fact.value.trim());
      const best = Number(near("bestRating") ?? (value > 5 ? (value > 10 ? 100 : 10) : 5));
      const sentence = sentenceAt(sentences, fact);
      const count = Number((near("ratingCount") ?? "").replace(/\D/g, "")) || null;
      if (!sentence || !(value >= 0) || !(best > 0) || value > best) return [];
      return [{ sentence, share: value / best, kind: "structured rating", count }];
    });
}

/** Share of the best possible rating that a sentence names, with scale checks; null when it names none. */
function readRating(text: string, context: string): number | null {
  const inContext = ratingWords.test(context);
  const ratio = text.match(outOf);
  if (ratio?.[1] && ratio[2]) {
    const value = numberOf(ratio[1]);
    const best = numberOf(ratio[2]);
    if (value <= best && (inContext || (ratio[1].includes(".") && best === 5))) return value / best;
  }
  const people = shareOfPeople(text);
  if (people !== null) return people;
  const share = text.match(percent)?.[1] ?? text.match(satisfactionPercent)?.[1];
  if (share && Number(share) <= 100) return Number(share) / 100;
  const glyphs = text.match(starGlyphs)?.[0];
  if (glyphs && glyphs.length >= 3) {
    const full = (glyphs.match(/[★⭐✭✮]/gu) ?? []).length + (glyphs.includes("½") ? 0.5 : 0);
    return Math.min(1, full / Math.max(5, (glyphs.match(/[★⭐✭✮☆✩]/gu) ?? []).length));
  }
  const named = text.match(stars)?.[1];
  if (named && numberOf(named) <= 5) return numberOf(named) / 5;
  const plain = text.match(ratedPlain)?.[1] ?? (inContext ? onlyDecimal(text) : undefined);
  if (plain && numberOf(plain) <= 10) return numberOf(plain) / (numberOf(plain) > 5 ? 10 : 5);
  return null;
}

/** "212 buyers, 4.7 on average": one decimal up to 5 in a sentence about opinions, and no unit behind it. */
function onlyDecimal(text: string): string | undefined {
  if (
    !/\b(?:rat\w+|reviews?|reviewers?|stars?|scor\w+|average|opinions?|feedback|grade|marks?)\b/i.test(
      text,
    )
  )
    return undefined;
  const decimals = text.match(
    /(?<![\d.,$€£])[1-5][.,]\d(?!\d*\s*(?:%|kg|km|cm|mm|m\b|g\b|l\b|million|billion|percent|hours|years|days|times|[€$£]))(?![\d.,]*\d)/g,
  );
  return decimals?.length === 1 ? decimals[0] : undefined;
}

const testimonialHeading =
  /\b(?:testimonials?|reviews?|(?:what|how|why) (?:our )?(?:\w+ )?(?:customers?|clients?|users?|people|guests?|patients?|others?|they|teams|buyers)|in their (?:own )?words|kind words|word of mouth|voices|feedback|love|praise|opinions?|experiences?|said|says?|saying|tells?|told|think|guestbook|verdicts?|voices|heard|words|mail(?:bag|box)?|post(?:bag|cards)|who (?:buys?|uses?)|notes from|happy (?:customers|clients)|wall of love|heard from|letters)\b/i;
const quoted = /^["“”„«'‘].{25,}["”“»'’]?|["“][^"”]{30,}["”]/u;
const gaveOpinion =
  /\b(?:I|we|my|our|us|they|their|them|he|she|you guys|the team|this (?:company|product|tool|team|place))\b/i;

const speaker = /\b(?:I|my|they|their|them)\b/;
/** Headings that announce opinions and nothing else, on any page. */
const plainHeading =
  /\b(?:testimonials?|reviews?|(?:customers?|clients?|users?|they|people|guests?|others) (?:say|said|think|tell)|kind words|wall of love)\b/i;
/** A company about itself, between the testimonials. */
const companyVoice =
  /\b(?:love what we do|our (?:customers?|clients?|principles|work|guests|products?|team|quality)|every (?:customer|client|order|request)|you|your|we (?:do not|make|believe|never|publish|name|understand|thank|are proud|promise|value|collect))\b/i;

const ofSupplier =
  /\b(?:they|their|them|you guys|the (?:team|staff|people|service|support|delivery|product|app|software|company|quality)|this (?:company|product|tool|team|place|app)|service|staff|recommend\w*|(?:buy|bought|order(?:ed)?|use|used|hire|hired|book|booked|come|work(?:ed|ing)? with|switch(?:ed)?))\b/i;
const staffVoice = /\b(?:we|our|us)\b/i;
const staffQuote =
  /\b(?:our (?:growing )?(?:team|culture|mission|colleagues|company|customers|users)|working (?:here|at|with (?:such|smart|talented))|getting to work with|I joined|joined (?:the (?:team|company)|because)|colleagues|teammates|my (?:career|manager|job|role))\b/i;

function readSentence(sentence: Sentence): ReviewSignal | null {
  const { text, heading, role } = sentence;
  if (noReviews.test(text)) return { sentence, share: 0, kind: "no reviews yet", count: null };
  if (reviewsAsProduct.test(text) || invitation.test(text)) return null;
  const rating = readRating(text, `${text} ${heading} ${role === "reviews" ? "reviews" : ""}`);
  if (rating !== null) {
    const count = Number((text.match(countPattern)?.[1] ?? "").replace(/\D/g, "")) || null;
    return { sentence, share: rating, kind: "rating", count };
  }
  const words = text.split(/\s+/).length;
  if (words < 3 || sentence.kind === "heading") return null;
  const isQuote =
    sentence.kind === "quote" ||
    quoted.test(text) ||
    sentence.signed === "certain" ||
    (sentence.signed === "likely" &&
      (plainHeading.test(heading) || role === "reviews" || speaker.test(text)));
  const underHeading =
    role === "reviews" ||
    (testimonialHeading.test(heading) &&
      (isQuote || role === "customers" || plainHeading.test(heading)));
  const { share: sentiment, opinions } = readSentiment(text);
  if (sentiment === 0 || !(isQuote || underHeading)) return null;
  if (!isQuote && companyVoice.test(text)) return null;
  // Outside of quotation marks a customer can be told from the page's own small talk only by speaking of "them".
  if (!isQuote && !ofSupplier.test(text)) return null;
  if (!isQuote && opinions < 2 && !(words <= 14 && gaveOpinion.test(text))) return null;
  // The founders' own words on the page about them.
  if (role === "about" && !underHeading && staffVoice.test(text)) return null;
  if (staffQuote.test(text)) return null;
  // A quote without a speaker's "I" or "we" may be a slogan; under a heading for reviews it is none.
  if (!underHeading && !gaveOpinion.test(text) && Math.abs(sentiment) < 0.9) return null;
  return { sentence, share: (sentiment + 1) / 2, kind: "testimonial", count: null };
}
