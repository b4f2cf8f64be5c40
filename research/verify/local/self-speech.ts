import type { CompanyProfile } from "../../company";
import type { Sentence } from "./read-evidence";

/** Pages on which a company speaks of itself; a blog or a legal page speaks of the world. */
export const mainRoles: ReadonlySet<Sentence["role"]> = new Set([
  "home",
  "about",
  "product",
  "pricing",
  "customers",
  "security",
  "contact",
  "careers",
  "other",
]);

const firstPerson = /\b(?:we|we're|we’re|our|ours|us|we've|we’ve)\b/i;
const makingVerb =
  "(?:build|make|develop|design|manufactur|create|offer|provide|sell|run|operat|deliver|produc|craft|suppl|engineer|brew|bake|grow|publish|train|write|consult|help|power|automat|enable|bring|turn|specialis|specializ|focus|connect|let|give|use|combin|appl|process|analy[sz]|detect|predict|protect|teach|treat|ship|install|repair|rent|lend|insur|transport|host|monitor|advis|serve|supply|invest|research)";
const selfDescription = [
  new RegExp(
    `\\b(?:we|our (?:company|team|product|platform|software|app|studio|mission))\\b[^.]{0,30}?\\b${makingVerb}\\w*`,
    "i",
  ),
  /\b(?:we are|we’re|we're|is) (?:an? |the )[^.]{0,80}\b(?:company|platform|studio|agency|firm|startup|start-up|maker|manufacturer|provider|developer|builder|marketplace|shop|store|consultancy|cooperative|co-op|practice|clinic|bank|insurer|lab|laboratory|foundation|charity|tool|app|software|service|network|business|brewery|bakery|farm|school|publisher|operator|supplier|specialist|workshop|collective|organi[sz]ation|nonprofit|team|producer|carrier|retailer|brand|distributor|institute|family business|solution|system|suite|partner|wholesaler|outfit|house|group)\b/i,
];

/** "We build …", "our company …", "… is a maker of …". */
export const isSelfDescription = (text: string): boolean =>
  selfDescription.some((pattern) => pattern.test(text));

/** Words of the company's name as a pattern, without legal forms: "Lumen Forge GmbH" → /lumen\s?forge/i. */
export function namePattern(company: Pick<CompanyProfile, "name" | "domain">): RegExp {
  const bare = company.name
    .replace(
      /[,.]?\s+(?:inc|ltd|llc|gmbh|ag|corp|co|sa|bv|ab|oy|plc|limited|company|s\.?r\.?l)\.?$/i,
      "",
    )
    .trim();
  const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s-]+/g, "[\\s-]?");
  return new RegExp(
    escaped === "" ? "(?!)" : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`,
    "iu",
  );
}

/** The company's name or one of its products: "Ledgerly reads invoices" is the company's own claim. */
export function selfPattern(name: RegExp, productNames: readonly string[]): RegExp {
  if (productNames.length === 0) return name;
  const products = productNames.map((one) => one.replace(" ", "\\s"));
  return new RegExp(
    `${name.source}|(?<![\\p{L}\\p{N}])(?:${products.join("|")})(?![\\p{L}\\p{N}])`,
    "iu",
  );
}

export const speaksOfItself = (sentence: Sentence, name: RegExp): boolean =>
  firstPerson.test(sentence.text) || name.test(sentence.text);

/** Facts about a company that do not say what it does. */
const besideThePoint =
  /\b(?:based in|headquarter\w*|head office|founded|since (?:18|19|20)\d\d|raised|bootstrapp\w*|investors?|venture|hiring|vacanc\w*|positions?|given|donat\w*|sponsor\w*|cookies?|certifi\w*|complian\w*|customers? (?:include|of)|clients? (?:include|of)|team of|employ\w*|staff of|independent|acquired|owned|charity|non-?profit|price|prices|pricing|trial|newsletter|reviews?|rated|appointment|copyright|©|welcome|congratulat\w*|love what we do|quality and reliability)\b|\b(?:remain|are|is|as) (?:an? )?(?:[\w-]+ ){0,2}(?:retailer|startup|manufacturer|agency|consultancy|marketplace|cooperative|research lab\w*)\b[^,;:]{0,25}$/i;

/** How well a sentence says what the company is or does, 0..1; 0 is "not at all". */
function selfDescriptionStrength(sentence: Sentence, name: RegExp): number {
  if (!mainRoles.has(sentence.role) || sentence.kind === "quote") return 0;
  const words = sentence.text.split(/\s+/).length;
  if (words < 5 || words > 60 || /[?]$/.test(sentence.text) || besideThePoint.test(sentence.text))
    return 0;
  const place =
    sentence.role === "home"
      ? 1
      : sentence.role === "about"
        ? 0.95
        : sentence.role === "product"
          ? 0.85
          : 0.5;
  const early = Math.max(0.5, 1 - sentence.order / 60);
  const named = name.test(sentence.text);
  const first = /^\W*(?:we|our)\b/i.test(sentence.text);
  const pattern = selfDescription.some((one) => one.test(sentence.text));
  const shape =
    pattern && (named || first)
      ? 1
      : named &&
          /\b(?:is|are|makes?|builds?|helps?|offers?|provides?|sells?|runs?|designs?)\b/i.test(
            sentence.text,
          )
        ? 0.95
        : pattern
          ? 0.7
          : sentence.order < 4 &&
              words >= 6 &&
              (sentence.role === "home" || sentence.role === "about")
            ? 0.6
            : first
              ? 0.4
              : 0;
  return shape * place * early;
}

/** The clearest sentence in which the company says what it does, from its homepage, about or product pages. */
export function findSelfDescription(
  sentences: readonly Sentence[],
  name: RegExp,
): { sentence: Sentence; strength: number } | null {
  let best: { sentence: Sentence; strength: number } | null = null;
  for (const sentence of sentences) {
    const strength = selfDescriptionStrength(sentence, name);
    if (strength > (best?.strength ?? 0.35)) best = { sentence, strength };
  }
  return best;
}
