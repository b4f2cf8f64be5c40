import { ambiguousCityNames } from "./city-list";
import { ambiguousCountryNames } from "./country-names";
import { type FieldClaim, foldText, readExcluded, readLead } from "./field-claim";
import { placeContains, placeIndex } from "./places";
import type { Place, PlaceName, WordSpan } from "./plan";
import { type Token, tokenize } from "./query-tokens";
import { stateRows } from "./region-list";
import { topicIndex } from "./topic-lexicon";
import { findWorldCities, matchWorldCityAt, type WorldCityHit } from "./world-cities";

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
const basedAfter =
  /^(?:-| )?(?:based|headquartered|located|born|founded(?= and)|registered|(?:metro )?area)\b/;
/** "Georgia (the country)" */
const isCountrySaid = /^,? \(?(?:the |a )?country\b\)?/;
const placeLinks =
  /^(?:in|from|of|near|around|within|across|the|based|headquartered|hq'?d|hq|located|registered|incorporated|operating|anywhere|is|are|be|being|were|was|been|only|currently|any|other|than|to|but|everywhere|worldwide|globally|for|those|ones|companies|operate|operates|out|established|somewhere|situated|all|over|greater|do|does|have|has|their|main|headquarters|with|a|hqs?|domiciled|also|primarily|mainly)$/;
/** "serving customers in Latin America", "ship to Canada", "offices in Paris": not where the company is based. */
const isElsewhere =
  /\b(?:serv(?:e|es|ing)|customers?|clients?|users?|patients|students|farmers|consumers|sell(?:s|ing)?|ship(?:s|ping|ped)?|deliver(?:s|ing|ed)?|export(?:s|ing|ed)?|expand(?:s|ing|ed)?|available|offices?|branch(?:es)?|stores?|factories|warehouses?|operations|markets?|imports?|made|produced|manufactured|designed|handmade|importing|regulated|licensed|listed|hosted|stored)(?: (?!based|headquartered|located)[a-z-]{1,20}){0,2}? (?:in|to|into|across|throughout|within|from|for|by)(?: the| both)? $/;

/** "shoe factories |in Portugal": what is searched for, not what it has elsewhere. */
const isSought =
  /(?:^|[.;:?!,] ?)(?!.*\b(?:with|has|have|having|that|which|who|whose|their|its|no|without|to|for|[a-z]+ing)\b)(?:[\w&'-]{1,20} ){0,4}(?:branches|stores?|factories|warehouses?|markets?|offices?) (?:in|across|within|from)(?: the)? $/;
/** "with a dealer network |in the US": what a company has there, wherever it is. */
const isElsewherePart =
  /\b(?:with|has|have|having|operat(?:es?|ing)|opened|owns?|own|runs?|via|through)(?: (?!(?:based|headquartered|located|founded)\b)[a-z'-]{1,20}){0,4} (?:networks?|dealers?|dealerships?|distributors?|distribution|resellers?|partners?|partnerships?|presence|subsidiar(?:y|ies)|plants?|facilit(?:y|ies)|mines?|projects?|investors?|shareholders?|owners?|backers?|suppliers?|hubs?|showrooms?|sites?|sales|contracts?|fans?|followers?|farms?|footprint|data cent(?:er|re)s?|servers?|licen[cs]es?|approval|permits?|parent(?: company)?) (?:in|from|across|throughout|within|for)(?: the)? $/;

/** "software for US hospitals", "serving African farmers": whose a customer is, not where the company is. */
const isCustomer =
  /\b(?:(?<!\b(?:look|looking|search|searching|hunt|hunting|ask|asking|except|but|not|and|or) )for|serv(?:e|es|ing)|help(?:s|ing)?|target(?:s|ing)?|support(?:s|ing)?|aimed at|(?:sell|sells|selling) to|suppl(?:y|ies|ying)(?: to)?|used by|(?:acquired|bought|owned|funded|backed|founded) by|connect(?:s|ing)?)(?: (?:the|an?|small|rural|young|all))? $/;
const beginsNoun =
  /^ (?!(?:and|or|but|not|that|which|who|with|without|in|from|for|to|by|of|at|on|based|headquartered|located|founded|established|raised|is|are|hiring|under|over|more|less|fewer|between|ones?)\b)[a-z]/;

/** "American-owned", "Italian cuisine", "French press", "African American": a kind of thing or people, not a seat. */
const isKind =
  /^(?:[ -](?:owned|made|inspired|styled?|speaking|themed|designed|manufactured|grown|sourced|focus(?:s)?ed|facing|trained|engineered|americans?|language|lessons|cuisine|cooking|recipes|dishes)\b| (?:press|fries|toast|bulldogs?|army|delight|shepherds?|breakfast|pastr(?:y|ies)|yogh?urt|massage|boxing|medicine)\b)/;
/** "spin-offs of ETH |Zurich", "the University of |Cambridge": part of a name. */
const isInstitution =
  /\b(?:eth|tu|rwth|uc|universit(?:y|et|at|e|a)(?: of)?|institute of|school of|bank of|port of|stock exchange of|imperial college) $/;
const isLanguage =
  /\b(?:learn|learning|speak|speaks|speaking|teach|teaches|teaching|study|studying|translate|translating|into) $/;
const isAmericanKind = /\b(?:native|[a-z]{2,12}(?:an|ese))[ -]$/;
const atPlace = /\b(?:in|from|near|around|across|within)(?: the)? $/;

/** Every place that says where companies are, each negated or not; neighbours in a list are one claim. */
export const readPlaces = (text: string): FieldClaim[] => {
  const folded = foldText(text);
  const words = tokenize(text).filter((token) => token.isWord);
  const mentions = withoutKinds(folded, findMentions(text, folded, words));
  return joinLists(folded, mentions).map(({ places, span, negated }) => {
    const excluded = readExcluded(folded, span.end);
    return {
      condition: { field: "place", anyOf: places, negated: negated !== excluded > 0 },
      span: { start: span.start, end: span.end + excluded },
    };
  });
};

const findMentions = (text: string, folded: string, words: readonly Token[]): Mention[] => {
  const mentions: Mention[] = [];
  /** Where the last place ended that is none of a company: "customers in Japan |and Korea". */
  let elsewhereEnd: number | null = null;
  for (let at = 0; at < words.length; ) {
    const hit = readPlaceAt(words, at);
    const first = words[at];
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
    const state = readStateCode(text, hit.place, name.end);
    const isNamed = hit.world
      ? topicHere === null && isWorldCityMeant(text, hit.world, name, before, after, inList)
      : isMeant(text, name, before, after, inList);
    const isPlace = isNamed || state !== null;
    const isAbout =
      (!inList &&
        ((isElsewhere.test(before) && !isSought.test(before)) ||
          isElsewherePart.test(before) ||
          (isCustomer.test(before) && beginsNoun.test(after)))) ||
      (elsewhereEnd !== null && isListGap(folded.slice(elsewhereEnd, name.start))) ||
      (isKind.test(after) && !atPlace.test(before)) ||
      isLanguage.test(before) ||
      isInstitution.test(before) ||
      (hit.place.name === "United States" && isAmericanKind.test(before));
    if (isPlace && isAbout) elsewhereEnd = name.end;
    if (isLongerTopic || !isPlace || isAbout) {
      at = isLongerTopic ? topicHere.to : hit.to;
      continue;
    }
    const lead = readPlaceLead(folded, name.start);
    // "in Africa but Nigeria"
    const isLeftOut =
      previous !== undefined &&
      /^ but (?:the )?$/.test(folded.slice(previous.end, name.start)) &&
      isWithin(hit.place, previous.place);
    mentions.push({
      place: state ? { ...hit.place, within: state.state } : hit.place,
      name,
      start: lead.start,
      end:
        name.end +
        (state?.length ?? 0) +
        ((basedAfter.exec(after) ?? isCountrySaid.exec(after))?.[0].length ?? 0),
      negated: lead.negated || isLeftOut,
    });
    at = hit.to;
  }
  return mentions;
};

/**
 * "Indian restaurants in London", "German startups in San Francisco": the place behind "in" is the seat, and what stands
 * before a noun says of what kind they are, unless one lies in the other ("European startups in Berlin").
 */
const withoutKinds = (folded: string, mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention, at) => {
    const { name, place, negated } = mention;
    const before = folded.slice(Math.max(0, name.start - 12), name.start);
    const isAdjective =
      beginsNoun.test(folded.slice(mention.end, mention.end + 30)) &&
      mention.end === name.end &&
      !prepositions.test(before);
    const seat = mentions[at + 1];
    return (
      !isAdjective ||
      negated ||
      seat === undefined ||
      seat.negated ||
      !atPlace.test(folded.slice(Math.max(0, seat.name.start - 12), seat.name.start)) ||
      /[,;:.(]|\b(?:and|or|but|plus)\b/.test(folded.slice(name.end, seat.name.start)) ||
      isWithin(place, seat.place) ||
      isWithin(seat.place, place)
    );
  });

const isWithin = (inner: Place, outer: Place): boolean =>
  isSamePlace(inner, outer) ||
  isInside(inner, outer) ||
  (inner.kind !== "city" &&
    outer.kind !== "city" &&
    placeContains(outer, { [inner.kind]: inner.name }) === true);

const isSamePlace = (a: Place, b: Place): boolean => a.kind === b.kind && a.name === b.name;

type PlaceHit = { readonly place: Place; readonly to: number; readonly world: WorldCityHit | null };

/** Well-known places by all their names, then any city of the world by its own. */
const readPlaceAt = (words: readonly Token[], at: number): PlaceHit | null => {
  const known = placeIndex.matchAt(words, at);
  const world = matchWorldCityAt(words, at);
  if (world && (known === null || world.to > known.to)) {
    return { place: { kind: "city", name: world.city.name }, to: world.to, world };
  }
  return known && { place: known.value, to: known.to, world: null };
};

const stateOfCode: ReadonlyMap<string, string> = new Map(
  `${stateRows["United States"]},${stateRows.Canada}`.split(",").map((item) => {
    const [name = "", code = ""] = item.split("|");
    return [code, name];
  }),
);

/** "Boston, MA", "Austin TX": the state that a city's address goes on with; without a comma only one that has the city. */
const readStateCode = (
  text: string,
  place: Place,
  end: number,
): { state: PlaceName; length: number } | null => {
  if (place.kind !== "city") return null;
  const [whole = "", comma = "", code = ""] =
    /^(,?) ([A-Z]{2})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 6)) ?? [];
  const name = stateOfCode.get(code);
  if (name === undefined) return null;
  const state: PlaceName = { kind: "region", name };
  // "NYC, LA or SF": a code that is itself a name goes on with a city only where the state has it.
  if (placeIndex.find(code) !== null && !isInside(place, state)) return null;
  const isSure = comma !== "" || (!/^(?:OR|IN)$/.test(code) && isInside(place, state));
  return isSure ? { state, length: whole.length } : null;
};

const seat = "(?:based|headquartered|located|founded|incorporated|registered|situated)";
const clearSign = new RegExp(`(?:\\b(?:in|from|near|around|outside|outside of) |\\b${seat} in )$`);
/** "interested in reading", "working in split screen": what people do, not where they are. */
const isPursuit = new RegExp(
  `\\b(?!${seat} )(?:[a-z]+(?:ed|ing)|experts?|expertise|leaders?|specialists?|invest|work|works|help|interest) in $`,
);
const placeEnds =
  /^(?:-based|$|\s*[,.;:?!)]| (?:and|or|that|which|with|who|founded|hiring|under|over|fewer|more|less|but|not|doing|making|building|working)\b)/;

/** A name in small letters, or one that is a word as well, is a place only where nothing else fits. */
const standsAsPlace = (before: string, after: string): boolean =>
  /^ ?-?based\b/.test(after) ||
  (clearSign.test(before) && !isPursuit.test(before) && placeEnds.test(after));

const isWorldCityMeant = (
  text: string,
  { city, isEverydayName }: WorldCityHit,
  name: WordSpan,
  before: string,
  after: string,
  inList: boolean,
): boolean => {
  if (!/^\p{Lu}/u.test(text.slice(name.start, name.end))) {
    return !isEverydayName && city.population >= 50_000 && standsAsPlace(before, after);
  }
  if (inList || basedAfter.test(after) || clearSign.test(before)) return true;
  return !isEverydayName && city.population >= 300_000 && name.end - name.start >= 5;
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
  if (!isCapital) return standsAsPlace(before, after);
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
    /\b(?:outside(?: of)?|beyond|other than|apart from|away from|excluding|except(?: for)?|(?:anywhere|everywhere|worldwide|globally|countries) but(?: (?:in|from))?)(?: the)? $/.exec(
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
  /^(?:-| )?(?:based)? ?(?:,|\/|&|\(|,? ?(?:and|or|and\/or)|,)? ?(?:also )?(?:in |from )?(?:the )?$/.test(
    gap,
  ) && gap.length < 24;

/** "Austin, Texas": is the city, or one of the same name, in the place that follows it? */
const isInside = (city: Place, outer: Place): boolean =>
  city.kind === "city" &&
  outer.kind !== "city" &&
  (placeContains(outer, { city: city.name }) === true ||
    findWorldCities(city.name).some(
      ({ country, province }) => placeContains(outer, { country, region: province }) === true,
    ) ||
    isNamesakeIn(city, outer));

const northAmericanStates: ReadonlySet<string> = new Set(stateOfCode.values());

/** "Cambridge, Massachusetts": a state behind a city that is known only overseas means a city of the same name there. */
const isNamesakeIn = (city: Place, state: Place): boolean =>
  northAmericanStates.has(state.name) &&
  placeContains({ kind: "region", name: "North America" }, { city: city.name }) === false;

/** "Atlanta, Georgia": the state of the name where the city is in that one. */
const stateOr = (country: Place, city: Place): Place => {
  const state: Place = { kind: "region", name: country.name };
  const isState = country.kind === "country" && northAmericanStates.has(country.name);
  return isState && !isInside(city, country) && isInside(city, state) ? state : country;
};

type PlaceList = { places: Place[]; span: WordSpan; negated: boolean };

const joinLists = (folded: string, mentions: readonly Mention[]): PlaceList[] => {
  const lists: PlaceList[] = [];
  let previous: Mention | undefined;
  for (const mention of mentions) {
    const list = lists.at(-1);
    const follows = previous && isListGap(folded.slice(previous.end, mention.name.start));
    if (list && follows) {
      const last = list.places.at(-1);
      const gap = folded.slice(previous?.end, mention.name.start).trim();
      const outer = last ? stateOr(mention.place, last) : mention.place;
      if (last && /^(?:,|\(|in|,? ?in the|the)?$/.test(gap) && isInside(last, outer)) {
        if (last.within === undefined) {
          const { kind, name } = outer;
          list.places[list.places.length - 1] = { ...last, within: { kind, name } };
        }
      } else if (
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
