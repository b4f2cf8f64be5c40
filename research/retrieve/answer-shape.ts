import { resolvePlace } from "../plan/places";
import type { Condition, Criterion } from "../plan/plan";

const number =
  "(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)";
const people =
  "(?:people|employees|staff|colleagues|of us|members|specialists|engineers|experts|professionals|workers|hands|heads|strong|full-time|team)";

/** How the answer to a criterion looks, whatever its words: a year, a head count, a sum of money, the name of a place. */
const shapes: Partial<Record<Condition["field"], RegExp>> = {
  foundedYear:
    /\b(?:1[89]\d\d|20[0-4]\d)\b|\b(?:decades?|generations?|anniversary|years (?:ago|old|in business))\b/i,
  employees: new RegExp(
    `\\b${number}(?:[ -]\\w+){0,3}[ -]${people}\\b|\\b(?:team|staff|crew|workforce|head ?count)\\b[^.]{0,20}\\b${number}\\b`,
    "i",
  ),
  fundingUsd:
    /[$€£]\s?\d|\b\d[\d.,]*\s?(?:m|mn|bn|million|billion)\b|\b(?:bootstrapp?ed|self-funded|investors?|outside (?:money|capital)|venture|seed|series [a-h]|round)\b/i,
  fundingStage:
    /\b(?:bootstrapp?ed|self-funded|self-financed|investors?|outside (?:money|capital)|venture|pre-seed|seed|series [a-h]|round|listed|stock exchange)\b/i,
  companyType:
    /\b(?:agency|studio|consult\w+|manufactur\w+|factory|marketplace|shop|store|retailer|non-?profit|charit\w+|foundation|co-?operative|members|institute|laborator\w+|research|owned|shareholders?|founders?|family|privately)\b/i,
  nonprofit:
    /\b(?:non-?profit|not-for-profit|charit\w+|foundation|co-?operative|donations?|profits?|owned|owners?|shareholders?|founders?|family|privately|investors?)\b/i,
  status:
    /\b(?:acquired|acquisition|subsidiary|group|merged|independent|independently|owned|listed|stock exchange|ticker|shares|wound down|closed|ceased|insolven\w+|joined|belongs?)\b/i,
  hiring:
    /\b(?:hiring|hire|vacanc\w+|openings?|open (?:positions?|roles?|jobs?)|positions?|apply|applications?|join (?:us|our team)|recruit\w*|jobs?|careers?)\b/i,
};

const capitalised = /\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}/gu;

/** Tests a passage for the shape of an answer to the criterion; null where answers have none. */
export function answerShape(criterion: Criterion): ((text: string) => boolean) | null {
  const { condition } = criterion;
  if (!condition) return null;
  if (condition.field === "place") return namesPlace;
  const shape = shapes[condition.field];
  return shape ? (text) => shape.test(text) : null;
}

const namesPlace = (text: string): boolean =>
  (text.match(capitalised) ?? []).some((phrase) => {
    const words = phrase.split(" ");
    return [phrase, words.slice(0, 2).join(" "), ...words].some((name) => isPlace(name));
  });

const placeNames = new Map<string, boolean>();
/** "Reading" and "Nice" begin sentences too, but a name costs a passage at most. */
function isPlace(name: string): boolean {
  const known = placeNames.get(name);
  if (known !== undefined) return known;
  if (placeNames.size > 20_000) placeNames.clear();
  const found = name.length > 3 && resolvePlace(name) !== null;
  placeNames.set(name, found);
  return found;
}
