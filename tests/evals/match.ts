import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { CompanyProfile } from "@/research/company";
import { criterionFromText } from "@/research/plan/criterion-from-text";
import { judgeProfile } from "@/research/verify/judge-by-description";
import type { Outcome } from "@/research/verify/verdict";
import { readCorpus } from "@/scripts/cli/read-corpus";

// `npm run eval:match -- --corpus FILE --pairs FILE`: companies judged by their rows alone, against gold.

const pairSchema = z.object({
  qid: z.string(),
  id: z.number(),
  relevant: z.boolean(),
  criteria: z.array(z.object({ text: z.string(), gold: z.boolean().nullable() })),
});
const { corpus, pairs, misses } = parseArgs({
  options: {
    corpus: { type: "string" },
    pairs: { type: "string" },
    misses: { type: "boolean", default: false },
  },
}).values;
if (!corpus || !pairs) {
  console.error("usage: eval:match -- --corpus FILE --pairs FILE [--misses]");
  process.exit(2);
}

type Count = { hit: number; wrong: number; missed: number };
const zero = (): Count => ({ hit: 0, wrong: 0, missed: 0 });
const companies = new Map<string, CompanyProfile>();
for await (const { id, profile } of readCorpus(corpus)) companies.set(String(id), profile);
const all = zero();
const byKind = new Map<string, { met: Count; notMet: Count; unclear: number; cells: number }>();
let skipped = 0;
const startedAt = performance.now();
const lines = readFileSync(pairs, "utf8").trim().split("\n");
for (const line of lines) {
  const pair = pairSchema.parse(JSON.parse(line));
  const company = companies.get(String(pair.id));
  if (!company) {
    skipped += 1;
    continue;
  }
  const outcomes = pair.criteria.map(({ text, gold }) => {
    const criterion = criterionFromText("c", text);
    const { outcome } = judgeProfile(company, criterion);
    if (gold !== null) countCell(criterion.kind, outcome, gold);
    if (
      misses &&
      criterion.kind !== "structured" &&
      gold !== null &&
      (outcome === "met") !== gold
    ) {
      console.log(
        `${gold ? "MISSED" : "WRONG "} ${text} | ${company.name}: ${company.oneLiner} | ${(company.description ?? "").slice(0, 500)}\n`,
      );
    }
    return outcome;
  });
  count(
    all,
    outcomes.every((outcome) => outcome === "met"),
    pair.relevant,
  );
}

function countCell(kind: string, outcome: Outcome, gold: boolean): void {
  const row = byKind.get(kind) ?? { met: zero(), notMet: zero(), unclear: 0, cells: 0 };
  byKind.set(kind, row);
  row.cells += 1;
  if (outcome === "unclear") row.unclear += 1;
  count(row.met, outcome === "met", gold);
  count(row.notMet, outcome === "not_met", !gold);
}

function count(to: Count, said: boolean, gold: boolean): void {
  if (said && gold) to.hit += 1;
  else if (said) to.wrong += 1;
  else if (gold) to.missed += 1;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
const rates = ({ hit, wrong, missed }: Count) =>
  `precision ${percent(hit, hit + wrong).padStart(7)}  recall ${percent(hit, hit + missed).padStart(7)}`;
console.log(
  `${lines.length} pairs, ${skipped} of companies without a website left out, ${((performance.now() - startedAt) / lines.length).toFixed(1)} ms a pair`,
);
console.log(`company matches   ${rates(all)}   aims: 90 % and 55 %`);
for (const [kind, row] of [...byKind].sort()) {
  console.log(
    `${kind.padEnd(12)} ${String(row.cells).padStart(4)} cells  met: ${rates(row.met)}  not met: ${rates(row.notMet)}  unclear ${percent(row.unclear, row.cells)}`,
  );
}
