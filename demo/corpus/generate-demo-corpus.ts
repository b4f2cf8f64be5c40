import { type AssignedTraps, assignTraps } from "./assign-traps";
import { type DemoCompany, type DemoProfile, type Half, halves } from "./demo-company";
import { type DrawnTruth, drawTruth } from "./draw-truth";
import { type IndustryKey, industryKeys, industryOf } from "./industries";
import type { Layout } from "./layout";
import { modernLayouts } from "./modern-layouts";
import { drawNameRoots } from "./names";
import type { PageDraft } from "./page-draft";
import { plainLayouts } from "./plain-layouts";
import { publishSite } from "./publish-site";
import { createRandom, type Random } from "./random";
import { offerLine, thirdPerson, type WordingBank } from "./wordings";
import { heldOutBank } from "./wordings-heldout/held-out-bank";
import { rulesBank } from "./wordings-rules/rules-bank";
import { writeForeignSite } from "./write-foreign-site";
import { type SiteDraft, writeSite } from "./write-site";

const layouts: readonly Layout[] = [...modernLayouts, ...plainLayouts];
const banks: Readonly<Record<Half, WordingBank>> = { rules: rulesBank, "held-out": heldOutBank };

const demoSeed = 20_261;
const demoCount = 260;

/**
 * The fictional companies of the demo, with their sites and the truth about them. Equal input gives equal bytes.
 * `injections: false` leaves out the texts that instruct the reader and changes nothing else.
 */
export const generateDemoCorpus = ({
  seed = demoSeed,
  count = demoCount,
  injections = true,
}: {
  seed?: number;
  count?: number;
  injections?: boolean;
} = {}): DemoCompany[] => {
  const roots = drawNameRoots(createRandom(seed, "names"), count);
  const sizes = { rules: Math.ceil(count / 2), "held-out": Math.floor(count / 2) };
  const traps = {
    rules: assignTraps(seed, "rules", sizes.rules),
    "held-out": assignTraps(seed, "held-out", sizes["held-out"]),
  };
  return roots.map((root, index) => {
    const half: Half = halves[index % 2] ?? "rules";
    const place = Math.floor(index / 2);
    return makeCompany({
      root,
      half,
      place,
      random: createRandom(seed, `company ${index}`),
      traps: traps[half][place] ?? new Map(),
      injections,
    });
  });
};

const makeCompany = ({
  root,
  half,
  place,
  random,
  traps,
  injections,
}: {
  root: string;
  half: Half;
  place: number;
  random: Random;
  traps: AssignedTraps;
  injections: boolean;
}): DemoCompany => {
  const bank = banks[half];
  const foreignAt = traps.get("foreign");
  const foreign =
    foreignAt === undefined ? null : (bank.foreign[foreignAt % bank.foreign.length] ?? null);
  const key: IndustryKey =
    foreign?.industry ?? industryKeys[place % industryKeys.length] ?? "accounting";
  const truth = drawTruth(key, foreign, random);
  const name = decorateName(root, truth, random);
  const host = `${root.toLowerCase()}.assay.test`;
  const layout = layouts[(place * 5 + Math.floor(place / layouts.length)) % layouts.length];
  if (!layout) throw new RangeError("no layout");
  const at = traps.get("injection");
  const injection =
    at !== undefined && injections ? { at, random: createRandom(at, `injection ${host}`) } : null;
  const written = foreign
    ? writeForeignSite({ name, truth, words: foreign, random })
    : writeSite({ name, truth, bank, random, injection });
  const wantsData =
    layout.id === "next-like" || layout.id === "microdata" || traps.has("shell-with-data");
  const draft = wantsData ? addOrganizationData(written, name, host, truth) : written;
  const published = publishSite({ host, draft, layout, traps, language: truth.language, random });
  // Every other one of them is known by its old address: www, then the bare host, then the page itself.
  const known = (traps.get("home-redirect") ?? 0) % 2 === 1 ? `www.${host}` : host;
  const profile = {
    ...describeProfile(name, host, truth, bank, random),
    homepageUrl: `http://${known}/`,
  };
  return {
    profile,
    half,
    pages: published.pages,
    truth: {
      ...truth,
      layout: layout.id,
      site: published.site,
      traps: [...traps.keys()],
      statements: published.statements,
      nearMisses: draft.nearMisses,
      injected: draft.injected,
      known: profile,
    },
  };
};

const decorateName = (root: string, truth: DrawnTruth, random: Random): string => {
  const suffixes: Partial<Record<DrawnTruth["companyType"], readonly string[]>> = {
    nonprofit: [" Foundation", " Trust"],
    agency: [" Studio", " & Partners"],
    manufacturer: [" Works", ""],
    research_lab: [" Labs", " Institute"],
    cooperative: [" Co-op", ""],
    retailer: [" & Daughters", ""],
  };
  return root + random.pick(suffixes[truth.companyType] ?? [""]);
};

/** JSON-LD of the organisation on the home page, with those facts alone that the site states anyway. */
const addOrganizationData = (
  draft: SiteDraft,
  name: string,
  host: string,
  truth: DrawnTruth,
): SiteDraft => {
  const stated = new Set(draft.statements.map(({ fact }) => fact));
  const parts = [
    { fact: "founded", data: { foundingDate: String(truth.foundedYear) } },
    { fact: "size", data: { numberOfEmployees: String(truth.employees) } },
    {
      fact: "place",
      data: {
        address: {
          "@type": "PostalAddress",
          addressLocality: truth.city,
          addressCountry: truth.country,
        },
      },
    },
  ] as const;
  const chosen = parts.filter(({ fact }) => stated.has(fact));
  const jsonLd = Object.assign(
    { "@context": "https://schema.org", "@type": "Organization", name, url: `http://${host}/` },
    ...chosen.map(({ data }) => data),
  );
  const withData = (page: PageDraft): PageDraft =>
    page.kind === "home" ? { ...page, jsonLd: [...page.jsonLd, jsonLd] } : page;
  return {
    ...draft,
    pages: draft.pages.map(withData),
    statements: [
      ...draft.statements,
      ...chosen.map(({ fact, data }) => ({
        fact,
        page: "home" as const,
        form: "json_ld" as const,
        text: JSON.stringify(data).slice(1, -1),
      })),
    ],
  };
};

/** What the corpus knows beforehand: true, but far from everything. */
const describeProfile = (
  name: string,
  host: string,
  truth: DrawnTruth,
  bank: WordingBank,
  random: Random,
): Omit<DemoProfile, "homepageUrl"> => {
  const wording = bank.industries[truth.industry];
  const audience = random.pick(wording.audiences);
  const does = random.pick(wording.does).replaceAll("{audience}", audience);
  const knowsCountry = random.chance(0.7);
  const knowsCity = knowsCountry && random.chance(0.7);
  return {
    name,
    domain: host,
    oneLiner: offerLine(random.pick(wording.nouns), audience),
    description: [
      `${name} ${thirdPerson(does)}.`,
      `Its best-known offer is called ${truth.productName}.`,
      ...(knowsCity ? [`It works from ${truth.city}.`] : []),
    ].join(" "),
    country: knowsCountry ? truth.country : null,
    region: null,
    city: knowsCity ? truth.city : null,
    foundedYear: random.chance(0.5) ? truth.foundedYear : null,
    employees: random.chance(0.4) ? truth.employees : null,
    fundingUsd: null,
    fundingStage: null,
    companyType: null,
    status: null,
    hiring: null,
    nonprofit: null,
    industries: [...industryOf(truth.industry).labels],
  };
};
