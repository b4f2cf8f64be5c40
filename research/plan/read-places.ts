import { ambiguousCityNames } from "./city-list";
import { ambiguousCountryNames } from "./country-names";
import { type FieldClaim, foldText, readLead } from "./field-claim";
import { placeContains, placeIndex } from "./places";
import type { Place, WordSpan } from "./plan";
import { type Token, tokenize } from "./query-tokens";
import { stateRows } from "./region-list";
import { topicIndex } from "./topic-lexicon";

type Mention = {
  readonly place: Place;
  /** The name itself, without "based in" or "-based". */
  readonly name: WordSpan;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
};

const ambiguousNames: ReadonlySet<string> = new Set(
  [...ambiguousCityNames, ...ambiguousCountryNames].map((name) => foldText(name)),
);
const ambiguousCountries: ReadonlySet<string> = new Set([...ambiguousCountryNames].map(foldText));
const prepositions =
  /\b(?:in|from|near|around|outside(?: of)?|within|across|at|based in|not|or|and)(?: the)? $/;
const basedAfter = /^(?:-| )?(?:based|headquartered|located|born|founded(?= and)|registered)\b/;
const placeLinks =
  /^(?:in|from|of|near|around|within|across|the|based|headquartered|hq'?d|hq|located|registered|incorporated|operating|anywhere|is|are|be|being|were|was|been|only|currently|any|other|than|to|but|out|established|somewhere|situated|all|over|greater|do|does|have|has|their|main|headquarters|with|a|hqs?|domiciled|also|primarily|mainly)$/;
/** "serving customers in Latin America", "ship to Canada", "offices in Paris": not where the company is based. */
const isElsewhere =
  /\b(?:serv(?:e|es|ing)|customers?|clients?|users?|patients|students|farmers|consumers|sell(?:s|ing)?|ship(?:s|ping|ped)?|deliver(?:s|ing|ed)?|export(?:s|ing|ed)?|expand(?:s|ing|ed)?|available|offices?|branch(?:es)?|stores?|factories|warehouses?|operations|markets?|imports?|made|produced|manufactured|designed|handmade|importing|regulated|licensed)(?: (?!based|headquartered|located)[a-z-]{1,20}){0,2}? (?:in|to|into|across|throughout|within|from|for|by)(?: the)? $/;

/** Every place that says where companies are, each negated or not; neighbours in a list are one claim. */
export const readPlaces = (text: string): FieldClaim[] => {
  const folded = foldText(text);
  const words = tokenize(text).filter((token) => token.isWord);
  return joinLists(folded, findMentions(text, folded, words)).map(({ places, span, negated }) => ({
    condition: { field: "place", anyOf: places, negated },
    span,
  }));
};

const findMentions = (text: string, folded: string, words: readonly Token[]): Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = placeIndex.matchAt(words, at);
    const first = hit && words[hit.from];
    const last = hit && words[hit.to - 1];
    if (!hit || !first || !last) {
      at += 1;
      continue;
    }
    const name = { start: first.start, end: last.end };
    const topicHere = topicIndex.matchAt(words, at);
    const isLongerTopic = topicHere !== null && topicHere.to > hit.to;
    const previous = mentions.at(-1);
    const after = folded.slice(name.end, name.end + 20);
    const before = folded.slice(Math.max(0, name.start - 70), name.start);
    const inList = previous !== undefined && isListGap(folded.slice(previous.end, name.start));
    if (
      isLongerTopic ||
      !isMeant(text, name, before, after, inList) ||
      (!inList && isElsewhere.test(before))
    ) {
      at = isLongerTopic ? topicHere.to : hit.to;
      continue;
    }
    const lead = readPlaceLead(folded, name.start);
    mentions.push({
      place: hit.value,
      name,
      start: lead.start,
      end: endWithState(text, hit.value, name.end) + (basedAfter.exec(after)?.[0].length ?? 0),
      negated: lead.negated,
    });
    at = hit.to;
  }
  return mentions;
};

const addressCodes: ReadonlySet<string> = new Set(
  `${stateRows["United States"]},${stateRows.Canada}`
    .split(",")
    .map((item) => item.split("|")[1] ?? ""),
);

/** "Boston, MA": the code of the state belongs to the city. */
const endWithState = (text: string, place: Place, end: number): number => {
  const code = place.kind === "city" ? /^, ([A-Z]{2})\b/.exec(text.slice(end, end + 5)) : null;
  return code?.[1] && addressCodes.has(code[1]) ? end + code[0].length : end;
};

/** Tells "US" from "us", "Polish" from "polish", "in Nice" from "nice". */
const isMeant = (
  text: string,
  name: WordSpan,
  before: string,
  after: string,
  inList: boolean,
): boolean => {
  const written = text.slice(name.start, name.end);
  const folded = foldText(written);
  const hasSign = inList || prepositions.test(before) || basedAfter.test(after);
  const isCapital = /^\p{Lu}/u.test(written);
  if (folded === "us") {
    return (
      written === "US" ||
      /\b(?:the|in|non|not|outside|outside of|from) ?-?$/.test(before) ||
      basedAfter.test(after)
    );
  }
  if (
    /^(?:eu|uk|uae|usa|u\.s\.?|u\.k\.?|nyc|apac|emea|mena|dach|cee|latam|gcc|asean|anz|cis)/.test(
      folded,
    )
  )
    return true;
  if (written.length <= 3) return written === written.toUpperCase() || (hasSign && isCapital);
  if (!ambiguousNames.has(folded)) return true;
  if (!isCapital) return false;
  // At the start of a query every word has a capital: "Polish startups", but "Reading apps", "Polish the draft".
  const isFirst = before.trim() === "";
  return (
    hasSign ||
    !isFirst ||
    (ambiguousCountries.has(folded) && !/^ (?:the|a|an|your|my)\b/.test(after))
  );
};

const readPlaceLead = (folded: string, at: number): { start: number; negated: boolean } => {
  let lead = readLead(folded, at, placeLinks);
  let start = lead.start;
  let negated = lead.negated;
  // What readLead keeps is the negator; the linking words belong to the place as well.
  const link =
    /(?:\b(?:based|headquartered|located|registered|incorporated|hq'?d|headquarters|operating|situated|domiciled) )?(?:(?:in|from|near|around|within|across|of|at|out of|to) )?(?:the |greater )?$/.exec(
      folded.slice(Math.max(0, at - 50), at),
    );
  if (link) start = Math.min(start, Math.max(0, at - 50) + link.index);
  const outside =
    /\b(?:outside(?: of)?|beyond|other than|apart from|away from|excluding|except(?: for)?)(?: the)? $/.exec(
      folded.slice(Math.max(0, at - 30), at),
    );
  if (outside && !/^(?:exclud|except)/.test(outside[0])) {
    const from = Math.max(0, at - 30) + outside.index;
    lead = readLead(folded, from, placeLinks);
    start = Math.min(from, lead.start);
    negated = !lead.negated;
    const based = /\b(?:based|headquartered|located|hq'?d) $/.exec(
      folded.slice(Math.max(0, from - 16), from),
    );
    if (based) start = Math.min(start, Math.max(0, from - 16) + based.index);
  }
  return { start, negated };
};

const isListGap = (gap: string): boolean =>
  /^(?:-| )?(?:based)? ?(?:,|\/|&|,? ?(?:and|or|and\/or)|,)? ?(?:also )?(?:in |from )?(?:the )?$/.test(
    gap,
  ) && gap.length < 24;

type PlaceList = { places: Place[]; span: WordSpan; negated: boolean };

const joinLists = (folded: string, mentions: readonly Mention[]): PlaceList[] => {
  const lists: PlaceList[] = [];
  let previous: Mention | undefined;
  for (const mention of mentions) {
    const list = lists.at(-1);
    const follows = previous && isListGap(folded.slice(previous.end, mention.name.start));
    if (list && follows) {
      const isContainer =
        folded.slice(previous?.end, mention.name.start).trim().startsWith(",") &&
        list.places.some(
          (place) => place.kind === "city" && placeContains(mention.place, { city: place.name }),
        );
      if (
        !isContainer &&
        !list.places.some(
          (place) => place.name === mention.place.name && place.kind === mention.place.kind,
        )
      ) {
        list.places.push(mention.place);
      }
      list.span = { start: list.span.start, end: mention.end };
    } else {
      lists.push({
        places: [mention.place],
        span: { start: mention.start, end: mention.end },
        negated: mention.negated,
      });
    }
    previous = mention;
  }
  return lists;
};
