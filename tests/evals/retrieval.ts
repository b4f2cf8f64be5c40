import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { halves } from "@/demo/corpus/demo-company";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { compareOnClaims } from "./retrieval-on-claims";
import { compareLooks, compareMethods } from "./retrieval-on-demo";
import { measureOnSites } from "./retrieval-on-sites";

/**
 * `npm run eval:retrieval -- [--half rules|held-out] [--looks | --claims FILE.jsonl.gz | --sites DIR]`: whether what decides a criterion is among the
 * passages that retrieval picks, what share of the pages' tokens they are, and how the local judge does with nothing else.
 */
const { values } = parseArgs({
  options: {
    half: { type: "string", default: "held-out" },
    claims: { type: "string" },
    sites: { type: "string" },
    looks: { type: "boolean", default: false },
  },
});
const half = halves.find((one) => one === values.half);
if (!half) {
  console.error(
    "usage: eval:retrieval [--half rules|held-out] [--looks | --claims FILE.jsonl.gz | --sites DIR]",
  );
  process.exit(2);
}
const encoder = createEncoder({
  modelsFolder: path.join(os.tmpdir(), "assay-models"),
  isThreaded: false,
  onUnavailable: (reason) => console.error(reason),
});
if (values.claims) {
  console.log("\nShare of a claim's gold sentences among the first k (wice)\n");
  await compareOnClaims(values.claims, encoder);
} else if (values.sites) {
  console.log("\nReal sites, three queries each\n");
  measureOnSites(values.sites);
} else {
  const companies = generateDemoCorpus({ injections: false }).filter(
    (company) => company.half === half && company.truth.site === "readable",
  );
  if (!values.looks) {
    console.log(
      `\nDemo corpus, ${half} half, ${companies.length} companies: one criterion at a time\n`,
    );
    await compareMethods(companies, encoder);
  }
  console.log("\nThree criteria together, as in a search\n");
  compareLooks(companies);
}
await encoder.close();
