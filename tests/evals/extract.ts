import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { extractPage } from "../../research/crawl/extract-page";

// Word F1 of the extracted text against the gold main text of real pages (WCXB's layout: N.html.gz beside N.json).

const goldSchema = z.object({
  url: z.string(),
  _internal: z.object({ page_type: z.object({ primary: z.string() }) }),
  ground_truth: z.object({ main_content: z.string() }),
});
type Score = { type: string; precision: number; recall: number; f1: number; file: string };

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (!data) {
  console.error("Usage: node --import tsx tests/evals/extract.ts --data DIR");
  process.exit(2);
}

const scores: Score[] = [];
let bytes = 0;
let elapsedMs = 0;
const files = readdirSync(data).filter((name) => name.endsWith(".html.gz"));
for (const round of ["warm up", "measure"]) {
  for (const file of files) {
    const body = gunzipSync(readFileSync(join(data, file)));
    const gold = goldSchema.parse(
      JSON.parse(readFileSync(join(data, file.replace(".html.gz", ".json")), "utf8")),
    );
    const startedAt = performance.now();
    const page = extractPage({ body, contentType: "text/html", url: gold.url });
    if (round === "warm up") continue;
    elapsedMs += performance.now() - startedAt;
    bytes += body.length;
    const firstFact = page.facts[0]?.start ?? page.text.length;
    const score = compareWords(page.text.slice(0, firstFact), gold.ground_truth.main_content);
    scores.push({ ...score, type: gold._internal.page_type.primary, file });
  }
}

const mean = (list: readonly Score[], key: "precision" | "recall" | "f1") =>
  (list.reduce((sum, score) => sum + score[key], 0) / Math.max(1, list.length)).toFixed(3);
const types = [...new Set(scores.map(({ type }) => type))].sort();
for (const type of [...types, "all"]) {
  const list = type === "all" ? scores : scores.filter((score) => score.type === type);
  console.log(
    `${type.padEnd(14)} ${String(list.length).padStart(3)} pages  F1 ${mean(list, "f1")}  precision ${mean(list, "precision")}  recall ${mean(list, "recall")}`,
  );
}
console.log(`${((elapsedMs / bytes) * 200_000).toFixed(2)} ms per 200 KB`);
if (process.env.WORST) {
  for (const score of scores.sort((a, b) => a.f1 - b.f1).slice(0, 15)) console.log(score);
}

function compareWords(text: string, gold: string) {
  const left = countWords(text);
  const right = countWords(gold);
  let common = 0;
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0);
  const precision = common / Math.max(1, total(left));
  const recall = common / Math.max(1, total(right));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
