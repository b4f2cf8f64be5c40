/** Made-up companies, plans and pages for `fake-api.mjs`: deterministic, so that two looks see the same. */

const firsts = [
  "Lumen",
  "Terra",
  "Quill",
  "Harbor",
  "North",
  "Copper",
  "Juniper",
  "Marl",
  "Ostra",
  "Vela",
  "Kestrel",
  "Birch",
  "Solace",
];
const seconds = ["forge", "loop", "mark", "grid", "stack", "field", "works", "bay"];
const places = [
  ["Germany", "Berlin"],
  ["Kenya", "Nairobi"],
  ["United States", "Austin"],
  ["Brazil", "São Paulo"],
  ["Japan", "Osaka"],
  [null, null],
];
const lines = [
  "Visual inspection for steel and paper mills",
  "Payments between small importers and their suppliers in eleven African currencies",
  "Soil sensors and a forecast for vineyards",
  "Open-source feature flags",
  "Books shifts for hospital laundries",
];

export function inventCandidate(index) {
  const name = `${firsts[index % firsts.length]}${seconds[Math.floor(index / firsts.length) % seconds.length]}`;
  const suffix = index >= firsts.length * seconds.length ? `${index}` : "";
  const domain = `${name.toLowerCase()}${suffix}.assay.test`;
  const [country, city] = places[index % places.length];
  const company = {
    id: `co${index}`,
    name: name + suffix,
    domain,
    homepageUrl: `https://${domain}/`,
    oneLiner: index % 9 === 7 ? null : lines[index % lines.length],
    country,
    city,
    foundedYear: index % 7 === 3 ? null : 2005 + (index % 19),
    employees: index % 5 === 4 ? null : ((index * 37) % 400) + 3,
  };
  return {
    id: `k${index}`,
    rank: index + 1,
    state: "pending",
    score: null,
    company,
    cells: [],
    errorMessage: null,
    decidedAt: null,
  };
}

const lexicon = [
  [/good reviews on their website/i, "has good reviews on its website", "reviews"],
  [/AI-related|artificial intelligence/i, "is AI-related", "topic"],
  [/climate/i, "works on climate", "topic"],
  [/publish(es)? (its|their) prices/i, "publishes its prices", "pricing"],
  [/in Germany/i, "is based in Germany", "structured"],
  [/in Africa/i, "is based in Africa", "structured"],
  [/founded after 2018/i, "was founded in 2019 or later", "structured"],
  [/open-source/i, "is open source", "product"],
  [/fintechs?/i, "is a fintech", "topic"],
  [/fewer than 20 people/i, "has at most 19 people", "structured"],
  [/developer tools/i, "makes developer tools", "product"],
];

export function planWords(query) {
  const criteria = [];
  for (const [words, text, kind] of lexicon) {
    const found = words.exec(query);
    if (!found) continue;
    const spans = [{ start: found.index, end: found.index + found[0].length }];
    const condition = /Germany/.test(text)
      ? { field: "place", anyOf: [{ kind: "country", name: "Germany" }], negated: false }
      : null;
    criteria.push({ text, kind, condition, spans });
  }
  const unplaced = [...query.matchAll(/\b(wonderful|cheerful|mysterious)\b/gi)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }));
  if (criteria.length === 0 && query.trim().length > 6) {
    criteria.push({
      text: query.trim(),
      kind: "topic",
      condition: null,
      spans: [{ start: 0, end: query.length }],
    });
  }
  return { entity: "companies", criteria, unplaced };
}

const quotes = [
  "Rated 4.8 out of 5 by 212 customers on our own survey",
  "every frame is read by a neural network that we train on your own defects",
  "The price is 49 euros per month for every team, without a contract",
];

export function inventPage(pageId) {
  const company = pageId.replace(/-.*/, "");
  const paragraphs = [
    ["heading", "What our customers say", 1],
    [
      "text",
      "We have asked the same four questions since 2019, twice a year, and we publish what comes back, also when it hurts.",
    ],
    ["quote", `${quotes[0]}. The next survey is in March.`],
    ["heading", "How it works", 2],
    ...Array.from({ length: 12 }, (_, index) => [
      "text",
      `Paragraph ${index + 1}. A camera above the line takes eighty pictures a second; nothing leaves the plant, and the people at the line decide what counts as a defect.`,
    ]),
    [
      "text",
      `On the box beside the line ${quotes[1]}, and it tells the shift lead in plain words what it saw.`,
    ],
    ["heading", "Prices", 2],
    ["item", `${quotes[2]}.`],
    ["item", "Schools and cooperatives pay half."],
  ];
  let text = "";
  const blocks = paragraphs.map(([kind, words, level]) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, kind, ...(level ? { level } : {}) };
  });
  const fetchedAt = "2026-11-22T08:12:00.000Z";
  return {
    id: pageId,
    url: `https://${company}.assay.test/customers`,
    title: "Customers",
    text,
    blocks,
    language: "en",
    fetchedAt,
  };
}

export function makeDetail(search, candidate) {
  const number = candidate.rank;
  const pageId = `${candidate.company.domain.replace(".assay.test", "")}-p1`;
  const page = inventPage(pageId);
  const verdicts = search.criteria.map((criterion, index) => {
    const luck = (number * 7 + index * 3 * (1 + (number % 4)) + (number >> 3)) % 10;
    const outcome = luck < 7 ? "met" : luck < 9 ? "not_met" : "unclear";
    const quote = quotes[index % quotes.length];
    const start = page.text.indexOf(quote);
    const isFact = criterion.kind === "structured";
    const judge = isFact ? "fact" : search.judge === "estimate" ? "local" : "llm";
    const citation = {
      pageId,
      url: page.url,
      quote,
      start,
      end: start + quote.length,
      fetchedAt: page.fetchedAt,
    };
    const decided = outcome !== "unclear";
    const fact =
      isFact && decided
        ? {
            field: "country",
            value: candidate.company.country ?? "Germany",
            origin: "company profile (demo corpus)",
          }
        : null;
    return {
      criterionId: criterion.id,
      criterionText: criterion.text,
      outcome,
      confidence: 0.55 + (luck % 5) / 10,
      judge,
      reasoning: decided
        ? "The page names the survey, its size and its result."
        : "3 pages read, none says anything about it.",
      evidence: decided ? (fact ? String(fact.value) : quote) : null,
      model: judge === "llm" ? search.judge : null,
      fact,
      citations: decided && !fact ? [citation] : [],
      decidedAt: "2026-11-22T08:12:01.000Z",
    };
  });
  const path = (name) => `https://${candidate.company.domain}${name}`;
  const failed = candidate.state === "failed";
  const pages = failed
    ? [
        {
          id: null,
          url: path("/"),
          title: null,
          outcome: "timeout",
          reason: "It did not answer within 10 seconds.",
          fetchedAt: null,
        },
      ]
    : [
        {
          id: pageId,
          url: page.url,
          title: "Customers",
          outcome: "ok",
          reason: null,
          fetchedAt: page.fetchedAt,
        },
        {
          id: `${pageId}b`,
          url: path("/"),
          title: "Home",
          outcome: "ok",
          reason: null,
          fetchedAt: page.fetchedAt,
        },
        {
          id: null,
          url: path("/press"),
          title: null,
          outcome: "forbidden_by_robots",
          reason: "The site's robots.txt asks not to read it.",
          fetchedAt: null,
        },
      ];
  const company = {
    ...candidate.company,
    description: null,
    region: null,
    fundingUsd: null,
    fundingStage: null,
    companyType: null,
    status: "active",
    hiring: null,
    nonprofit: null,
    industries: ["manufacturing"],
  };
  return {
    candidate,
    company,
    fictional: search.source === "demo",
    verdicts: failed || candidate.decidedAt === null ? [] : verdicts,
    pages,
  };
}
