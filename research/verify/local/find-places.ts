import { type Location, normalizeCountry, parseLocation } from "../../plan/places";
import { loosePlaces } from "./find-loosely";
import { findStatements, type Statement } from "./find-statements";
import { type SiteEvidence, sentenceAt } from "./read-evidence";

const placeName =
  "((?:the )?[A-Z][\\p{L}.'’-]+(?:[ -](?:[A-Z][\\p{L}.'’-]+|de|la|of|am|upon|do|den))*(?:, ?[A-Z][\\p{L}.'’ -]*[\\p{L}])*)";
const seatPatterns = [
  new RegExp(
    `\\b(?:[Hh]eadquarter(?:s|ed)|HQ|[Hh]ead office|[Mm]ain office|[Hh]ome base|[Rr]egistered (?:office|address))\\b[^.;]{0,30}?\\b(?:in|is|at|near)\\s+(?:the (?:heart|center|centre|middle|suburbs|outskirts) of )?(?:\\p{Ll}+ )?${placeName}`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Hh]oused|[Rr]ooted|[Ww]e work (?:from|out of)|[Oo]perat\\w+ from|[Aa]t home|[Dd]esigned and made|[Mm]ade)\\s+(?:in|out of|from|near|outside)?\\s*(?:an? (?:\\p{L}+ ){1,4}in )?(?:the (?:heart|center|centre|middle|suburbs|outskirts) of )?(?:\\p{Ll}+ )?${placeName}`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Oo]ur|[Tt]he) (?:\\p{Ll}+ )?(?:office|offices|studio|workshop|factory|lab|team|headquarters|HQ|home|base|address|warehouse|plant|bakery|brewery|kitchen|yard)\\b[^.;]{0,40}?\\b(?:in|at|near)\\s+${placeName}`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Ff]ounded|[Ss]tarted|[Bb]orn|[Ss]et up|[Ee]stablished) (?:in|at) ${placeName}`,
    "u",
  ),
  new RegExp(
    `^(?:Headquarters|Address|HQ|Head office|Main office|Location|Office|Seat|Registered office|Registered address|Based in|Domicile|Visit us|Find us|Place|Where):?\\s+(?:in )?(?:.{0,60}?, ?(?:[A-Z]{0,2}-?\\d{3,6}\\w* )?)?${placeName}`,
    "u",
  ),
  new RegExp(
    `\\ban? ${placeName} (?:company|business|firm|team|startup|studio|house|workshop|maker|brand|outfit)\\b`,
    "u",
  ),
  new RegExp(`\\ba[n]? ${placeName}-based\\b|^${placeName}-based\\b`, "u"),
];

/** "Germany" out of "Berlin, Germany."; null for words that are no known place ("Python"). */
function readPlace(raw: string | undefined): Location | null {
  if (!raw) return null;
  // "AI" and "IT" are country codes too.
  if (/^\p{Lu}{2,4}$/u.test(raw.trim()) && !/^(?:UK|US|USA|UAE|NYC)$/.test(raw.trim())) return null;
  const location = parseLocation(raw.replace(/[.\s]+$/, ""));
  return location.country || (location.region && location.region !== raw) ? location : null;
}

/** Where the pages say the company sits: structured addresses first, then "headquartered in …", then an office. */
export function findPlaces(
  { sentences, facts }: SiteEvidence,
  name: RegExp,
): Statement<Location>[] {
  const structured = facts
    .filter(({ name }) => name === "addressCountry" || name === "addressLocality")
    .flatMap((fact): Statement<Location>[] => {
      const sentence = sentenceAt(sentences, fact);
      const other = facts.find(
        ({ name, page }) => page === fact.page && name !== fact.name && name.startsWith("address"),
      );
      // A structured country may be a code: "IL" is Israel here and never Illinois.
      const named = [fact, other].map((one) =>
        one?.name === "addressCountry" ? (normalizeCountry(one.value) ?? one.value) : one?.value,
      );
      const value = readPlace(
        named
          .filter(Boolean)
          .sort(fact.name === "addressLocality" ? undefined : () => -1)
          .join(", "),
      );
      return sentence && value ? [{ value, sentence, confidence: 0.93 }] : [];
    });
  const stated = seatPatterns.flatMap((pattern, index) =>
    findStatements(
      sentences.filter(
        ({ role, text }) =>
          role !== "docs" &&
          !/\b(?:role|position|job)\b.{0,20}\b(?:is|can|will|based)\b/i.test(text),
      ),
      [pattern],
      (match) => readPlace(match[1] ?? match[2]),
      {
        allowOthers: index < 2,
        confidence: [0.92, 0.88, 0.72, 0.65, 0.85, 0.85, 0.85][index] ?? 0.7,
      },
    ),
  );
  const found = [...structured, ...stated.sort((a, b) => b.confidence - a.confidence)];
  return found.length > 0 ? found : loosePlaces(sentences, name);
}
