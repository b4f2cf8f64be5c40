type DescribedPattern = { readonly pattern: RegExp; readonly weight: number };

const organisations =
  "businesses|business owners|companies|enterprises?|(?:\\w+ )?teams|startups|merchants|brands|firms|corporations|retailers|manufacturers|agencies|organi[sz]ations|employers|SMBs|SMEs|sellers|developers|entrepreneurs|operators|vendors|suppliers|banks|insurers|hospitals|clinics|restaurants|hotels|factories|contractors|landlords|lenders|fleets|stores|practices|providers|professionals|marketers|recruiters";

/**
 * Attributes that a description shows rather than names: whom a company sells to and in which form. Only for words that
 * somebody wrote to say what a company does; on a whole site they stand everywhere.
 */
const patterns: Readonly<Record<string, readonly DescribedPattern[]>> = {
  "business customers": [
    {
      pattern: new RegExp(
        `\\b(?:for|to|by|with|helps?|helping|enables?|empowers?|allows?|lets?|gives?|provides?|offers?|serves?|serving) (?:[\\w'’&-]+ ){0,3}(?:${organisations})\\b`,
        "i",
      ),
      weight: 0.9,
    },
    {
      pattern:
        /\b(?:sales|marketing|finance|engineering|IT|HR|data|support|product|operations|legal|security|procurement) (?:teams?|departments?|leaders?)\b|\b(?:enterprise|CRM|procurement|back[- ]office|internal tools?|workforce)\b/i,
      weight: 0.8,
    },
  ],
  "software as a service": [
    {
      pattern:
        /\b(?:[a-z]+ as a service|operating system for|(?:software|AI|AI-powered|cloud|web|online|management|automation|analytics|collaboration|planning|scheduling|workflow|data|all-in-one|end-to-end) (?:platform|tool|tools|software|solution|suite|app)|our software|software (?:that|for|to)|automates?|dashboards?)\b/i,
      weight: 0.8,
    },
  ],
  "developer tools": [
    {
      pattern:
        /(?<!\b(?:real estate|property|land|drug|game|housing|solar|project) )\bdevelopers\b|\b(?:software engineers?|engineering teams?|data (?:engineers?|teams|scientists?)|DevOps|devs|codebases?|GitHub|Kubernetes|SDKs?|CLI|IDE|CI\/CD|(?:data|CI) pipelines?|Postgres|microservices|pull requests?|debugg\w+|backends?)\b/,
      weight: 0.8,
    },
  ],
  hardware: [
    {
      pattern:
        /\b(?:headsets?|satellites?|devices?|sensors?|robots?|drones?|chips?|wearables?|machines?|printers?|electronics|prototyp\w+|headphones|speakers|cameras|kiosks?|vehicles)\b/i,
      weight: 0.8,
    },
  ],
  consumers: [
    {
      pattern:
        /\b(?:app|platform|network|way|place|site|marketplace|service)\b[^.]{0,40}\b(?:for|helps|lets|where|that) (?:\w+ )?(?:people|you|users|everyone|anyone|parents|kids|students|friends|families|travell?ers|fans|gamers|shoppers|homeowners|renters|women|men)\b/i,
      weight: 0.8,
    },
  ],
};

/** Where in a description a topic of this label is shown without its name; the first place, or none. */
export function findDescribed(
  label: string,
  text: string,
): { start: number; end: number; weight: number } | null {
  for (const { pattern, weight } of patterns[label] ?? []) {
    const match = pattern.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length, weight };
  }
  return null;
}
