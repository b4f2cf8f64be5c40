import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { type ClaimVerdict, judgeClaim } from "@/research/verify/claim/judge-claim";

// `npm run eval:claims -- --claims FILE [--lexical]`: claims against sentences, by source. The models were fitted on the
// development file: on that one these are in-sample numbers; docs/research.md has the cross-validated ones.

const claimSchema = z.object({
  src: z.string(),
  claim: z.string(),
  evidence: z.array(z.string()),
  label: z.enum(["supported", "refuted", "partial", "nei"]),
  gold_sets: z.array(z.array(z.number())).optional(),
});
type Judged = { readonly gold: z.infer<typeof claimSchema>; readonly verdict: ClaimVerdict };

const { claims: file, lexical } = parseArgs({
  options: { claims: { type: "string" }, lexical: { type: "boolean", default: false } },
}).values;
if (!file) {
  console.error("usage: eval:claims -- --claims FILE.jsonl[.gz] [--lexical]");
  process.exit(2);
}

const bytes = readFileSync(file);
const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
const encoder = createEncoder({
  modelsFolder: path.resolve(process.env.ASSAY_DATA_DIR || ".data", "models"),
  isThreaded: false,
  onUnavailable: (reason) => console.error(`Without the encoder: ${reason}`),
});
const signal = new AbortController().signal;
const judged: Judged[] = [];
let judgingMs = 0;
for (const line of text.trim().split("\n")) {
  const gold = claimSchema.parse(JSON.parse(line));
  const encoded = lexical ? null : await encoder.encode([gold.claim, ...gold.evidence], signal);
  const [first, ...sentences] = encoded?.ok ? encoded.value : [];
  const startedAt = performance.now();
  const vectors = first ? { claim: first, sentences } : null;
  judged.push({ gold, verdict: judgeClaim(gold.claim, gold.evidence, vectors) });
  judgingMs += performance.now() - startedAt;
}
await encoder.close();

const rate = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
for (const src of [...new Set(judged.map(({ gold }) => gold.src))]) {
  const own = judged.filter(({ gold }) => gold.src === src);
  const cited = own.filter(({ gold }) => gold.gold_sets !== undefined);
  const f1 = cited.reduce((sum, one) => sum + bestF1(one), 0);
  const share = (label: string, outcome: string) => {
    const all = own.filter(({ gold }) => gold.label === label);
    return rate(all.filter(({ verdict }) => verdict.outcome === outcome).length, all.length);
  };
  console.log(
    `${src.padEnd(16)} ${own.length} claims  citation F1 ${rate(f1, cited.length)}  supported → met ${share("supported", "met")}  refuted → met ${share("refuted", "met")}  refuted → not met ${share("refuted", "not_met")}  supported → not met ${share("supported", "not_met")}`,
  );
}
console.log(`${(judgingMs / judged.length).toFixed(2)} ms a claim without encoding\n`);
printReliability();

function bestF1({ gold, verdict }: Judged): number {
  const f1s = (gold.gold_sets ?? []).map((set) => {
    const common = verdict.cite.filter((index) => set.includes(index)).length;
    return (2 * common) / (verdict.cite.length + set.length);
  });
  return Math.max(0, ...f1s);
}

/** Of decided claims: stated confidence against how often the outcome was right. */
function printReliability(): void {
  const decided = judged.filter(({ verdict }) => verdict.outcome !== "unclear");
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const own = decided.filter(
      ({ verdict }) => Math.min(9, Math.floor(verdict.confidence * 10)) === bin,
    );
    if (own.length === 0) continue;
    const right = own.filter(
      ({ gold, verdict }) => gold.label === (verdict.outcome === "met" ? "supported" : "refuted"),
    ).length;
    const stated = own.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / own.length;
    error += (own.length / decided.length) * Math.abs(stated - right / own.length);
    console.log(
      `confidence ${stated.toFixed(2)}  right ${rate(right, own.length)}  ${own.length} claims`,
    );
  }
  console.log(
    `expected calibration error ${error.toFixed(3)} over ${decided.length} decided claims`,
  );
}
