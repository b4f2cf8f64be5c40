import { parseArgs } from "node:util";
import { Parser } from "htmlparser2";
import { decodeHtml } from "../../research/crawl/decode-html";
import { extractMainText } from "../../research/crawl/extract-main-text";
import { extractPage } from "../../research/crawl/extract-page";
import { compareWords, type WordScore } from "./compare-words";
import { type GoldPage, readGoldPages } from "./read-gold-pages";

// Word F1 of the extracted main text against the gold of real pages, and its time beside that of a bare parse.

const { data, worst } = parseArgs({
  options: { data: { type: "string" }, worst: { type: "string", default: "0" } },
}).values;
if (!data) {
  console.error("Usage: npm run eval:extract -- --data DIR [--worst N]");
  process.exit(2);
}

const pages = readGoldPages(data);
const extract = ({ body }: GoldPage) => extractMainText(decodeHtml(body, "text/html")).text;
type Score = WordScore & { readonly type: string; readonly id: string };
const scores = pages.map((page): Score => {
  const { id, type, mainContent } = page;
  return { id, type, ...compareWords(extract(page), mainContent) };
});

const types = [...new Set(pages.map(({ type }) => type))].sort();
for (const type of types) printMeans(type, [type]);
printMeans("service and product", ["service", "product"]);
printMeans("all", types);

const bytes = pages.reduce((sum, { body }) => sum + body.length, 0);
const parseMs = measureMs(({ body }) => {
  const parser = new Parser({ onopentag() {}, ontext() {}, onclosetag() {} });
  parser.write(new TextDecoder().decode(body));
  parser.end();
});
const times = [
  ["main text", measureMs(extract)],
  [
    "page for the crawl",
    measureMs(({ body, url }) => extractPage({ body, contentType: "text/html", url })),
  ],
] as const;
console.log(`\nms of processor time per 200 KB: bare parse ${parseMs.toFixed(2)}`);
for (const [label, ms] of times) {
  console.log(
    `${label.padEnd(20)} ${ms.toFixed(2)} (${(ms / parseMs).toFixed(2)} times the bare parse)`,
  );
}

for (const score of scores.sort((a, b) => a.f1 - b.f1).slice(0, Number(worst))) {
  const [f1, precision, recall] = [score.f1, score.precision, score.recall].map((n) =>
    n.toFixed(2),
  );
  console.log(`${score.id} ${score.type.padEnd(10)} F1 ${f1} P ${precision} R ${recall}`);
}

/** Processor time, the best of some rounds over all pages: what the work takes when nothing else runs. */
function measureMs(run: (page: GoldPage) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const startedAt = process.cpuUsage();
    for (const page of pages) run(page);
    const { user, system } = process.cpuUsage(startedAt);
    best = Math.min(best, (user + system) / 1000);
  }
  return (best / bytes) * 200_000;
}

function printMeans(label: string, wanted: readonly string[]): void {
  const list = scores.filter(({ type }) => wanted.includes(type));
  const mean = (key: keyof WordScore) =>
    (list.reduce((sum, score) => sum + score[key], 0) / Math.max(1, list.length)).toFixed(3);
  console.log(
    `${label.padEnd(20)} ${String(list.length).padStart(3)} pages  F1 ${mean("f1")}  precision ${mean("precision")}  recall ${mean("recall")}`,
  );
}
