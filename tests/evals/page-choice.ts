import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { inlineCpu } from "@/adapters/cpu/inline-cpu";
import { createArchiveWeb } from "@/adapters/web/archive-web";
import { createGuardedWeb } from "@/adapters/web/guarded-web";
import { type Half, halves } from "@/demo/corpus/demo-company";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { startDemoWeb } from "@/demo/server";
import type { Criterion } from "@/research/plan/plan";
import { deepest, type Hit, measureDemoCompany, measureSite, pathKey } from "./page-choice-run";

/**
 * `npm run eval:pages -- [--half rules|held-out] [--sites FOLDER]`: how often a page that states the fact is among the
 * first k that the crawler asks for, against the order of the homepage's links. With `--sites`, a folder of stored sites:
 * how often the page about the criterion's matter is (jobs, the company, what it makes).
 */
const usage = "usage: eval:pages [--half rules|held-out] [--sites FOLDER]";
const depths = [2, 3, 5, deepest] as const;
const companiesAtOnce = 4;

const readArguments = () => {
  try {
    const { values } = parseArgs({
      options: { half: { type: "string", default: "held-out" }, sites: { type: "string" } },
    });
    const half = halves.find((one) => one === values.half);
    if (half) return { half, sites: values.sites };
  } catch {
    // An unknown option; the usage says which exist.
  }
  console.error(usage);
  return process.exit(2);
};

const measureDemo = async (half: Half): Promise<Hit[]> => {
  const companies = generateDemoCorpus().filter(
    (company) => company.half === half && company.truth.site === "readable",
  );
  const server = await startDemoWeb({ companies });
  const web = createGuardedWeb({
    userAgent: "AssayBot/0.1 (evaluation over the demo corpus)",
    hostMap: (host) => (host.endsWith(".assay.test") ? new URL(server.url) : null),
  });
  const hits: Hit[] = [];
  const waiting = companies.values();
  const work = async () => {
    for (const company of waiting) {
      hits.push(...(await measureDemoCompany(company, { web, cpu: inlineCpu })));
    }
  };
  try {
    await Promise.all(Array.from({ length: companiesAtOnce }, work));
  } finally {
    await web.close();
    await server.close();
  }
  return hits;
};

const criterion = (id: string, kind: Criterion["kind"], text: string): Criterion => ({
  id,
  kind,
  text,
  condition: null,
});
const wantedKinds: readonly (readonly [Criterion, readonly string[]])[] = [
  [
    { ...criterion("hiring", "structured", "is hiring"), condition: { field: "hiring", is: true } },
    ["careers"],
  ],
  [
    {
      ...criterion("founded", "structured", "founded after 2015"),
      condition: { field: "foundedYear", gte: 2016, negated: false },
    },
    ["about"],
  ],
  [
    {
      ...criterion("size", "structured", "has at least 50 employees"),
      condition: { field: "employees", gte: 50, negated: false },
    },
    ["about", "careers"],
  ],
  [criterion("api", "product", "offers an API"), ["product"]],
  [criterion("ai", "topic", "uses artificial intelligence in its product"), ["product"]],
];
const archiveSchema = z.array(
  z.object({ company: z.string(), page: z.string(), meta: z.object({ source_url: z.string() }) }),
);

const measureStored = async (folder: string): Promise<Hit[]> => {
  const pages = archiveSchema.parse(JSON.parse(readFileSync(join(folder, "index.json"), "utf8")));
  const web = createArchiveWeb(folder);
  const hits: Hit[] = [];
  for (const { company, meta } of pages.filter(({ page }) => page === "homepage")) {
    const own = pages.filter((page) => page.company === company);
    const urlsOf = (kinds: readonly string[]) =>
      new Set(
        own.filter(({ page }) => kinds.includes(page)).map(({ meta }) => pathKey(meta.source_url)),
      );
    const rounds = wantedKinds.map(([criterion, kinds]) => ({ criterion, wanted: urlsOf(kinds) }));
    const all = [
      ...rounds.map((one) => [one]),
      [rounds[0], rounds[1], rounds[3]].flatMap((one) => one ?? []),
    ];
    hits.push(...(await measureSite(meta.source_url, all, { web, cpu: inlineCpu })));
  }
  return hits;
};

const share = (hits: readonly Hit[], isHit: (hit: Hit) => boolean) =>
  `${((100 * hits.filter(isHit).length) / Math.max(1, hits.length)).toFixed(1)} %`.padStart(8);

const printRow = (name: string, hits: readonly Hit[]) => {
  if (hits.length === 0) return;
  const cells = depths.flatMap((depth) => [
    share(hits, ({ rank }) => rank <= depth),
    share(hits, ({ linkRank }) => linkRank <= depth),
  ]);
  console.log(`${name.padEnd(34)}${String(hits.length).padStart(6)} ${cells.join(" ")}`);
};

const { half, sites } = readArguments();
const hits = sites ? await measureStored(sites) : await measureDemo(half);
console.log(
  sites
    ? "Stored sites: the page about the matter among the first k asked for, and in the order of the links"
    : `Demo corpus, ${half} half: a page that states the fact among the first k asked for, and in the order of the links`,
);
console.log(
  `${" ".repeat(40)} ${depths.map((depth) => `${`k = ${depth}`.padStart(8)}   links`).join(" ")}`,
);
for (const together of [1, 3]) {
  const own = hits.filter((hit) => hit.together === together);
  const label = together === 1 ? "one criterion" : "three at once";
  printRow(label, own);
  printRow(
    `${label}, not on the homepage`,
    own.filter(({ rank }) => rank > 1),
  );
  for (const name of [...new Set(own.map((hit) => hit.name))].sort()) {
    printRow(
      `  ${name}`,
      own.filter((hit) => hit.name === name && hit.rank > 1),
    );
  }
}
