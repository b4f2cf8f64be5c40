import type { Plan, WordSpan } from "./plan";

const markers =
  /\b(?:ideally|preferably|(?:it )?would be (?:nice|great|good) if (?:they|it)|nice[ -]to[ -]have:?|as a bonus|bonus (?:points )?(?:for|if)(?: they)?)(?![\p{L}\p{N}])/giu;
/** Where a wish ends: what comes after is asked for as firmly as the rest. */
const ends = /[,.;:!?\n]|\bbut\b|\bmust\b|\brequired\b/iu;

/** "…, ideally with an API": the word that makes it a wish, and the words that are wished for. */
type Wish = { readonly marker: WordSpan; readonly scope: WordSpan };

function findWishes(query: string): Wish[] {
  return [...query.matchAll(markers)].map((match) => {
    const start = match.index + match[0].length;
    // Right behind the word, a comma or colon still belongs to it: "ideally, they have an API".
    const gap = /^[\s,:]*/.exec(query.slice(start))?.[0].length ?? 0;
    const end = ends.exec(query.slice(start + gap))?.index;
    return {
      marker: { start: match.index, end: start },
      scope: { start, end: end === undefined ? query.length : start + gap + end },
    };
  });
}

/** The query as it is read: a comma and blanks in place of the words that only say how much something matters. */
export const blankWishes = (query: string): string =>
  findWishes(query).reduce(
    (text, { marker: { start, end } }) =>
      `${text.slice(0, start)},${" ".repeat(end - start - 1)}${text.slice(end)}`,
    query,
  );

const isWithin = (inner: WordSpan, outer: WordSpan) =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * A plan in which what is only wished for is nice to have; all of it being wishes, they are as firm as before. The words
 * that say so belong to the first criterion that they are about, or stay unplaced.
 */
export function markWishes(query: string, plan: Plan): Plan {
  const wishes = findWishes(query);
  const wishOf = ({ spans }: Plan["criteria"][number]) =>
    wishes.find(({ marker, scope }) =>
      spans.every((span) => isWithin(span, marker) || isWithin(span, scope)),
    );
  const isAllWished = plan.criteria.every((criterion) => wishOf(criterion) !== undefined);
  const criteria = plan.criteria.map((criterion) =>
    wishOf(criterion) && !isAllWished && criterion.spans.length > 0
      ? { ...criterion, importance: "nice" as const }
      : criterion,
  );
  const unplaced = [...plan.unplaced];
  for (const { marker, scope } of wishes) {
    const isPlaced = [...criteria.flatMap(({ spans }) => spans), ...unplaced].some((span) =>
      isWithin(marker, span),
    );
    if (isPlaced) continue;
    const at = criteria.findIndex(({ spans }) => spans.some((span) => isWithin(span, scope)));
    const wished = criteria[at];
    if (wished) criteria[at] = { ...wished, spans: [marker, ...wished.spans] };
    else unplaced.push({ ...marker, text: query.slice(marker.start, marker.end) });
  }
  return { ...plan, criteria, unplaced: unplaced.sort((one, other) => one.start - other.start) };
}
