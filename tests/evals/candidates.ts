import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { planQuery } from "@/research/plan/plan-query";
import { meetsAll } from "@/research/verify/meets-all";
import { openCorpus } from "@/scripts/cli/open-corpus";

// `npm run eval:candidates -- --corpus FILE --queries FILE [--words] [--each]`: recall@100 and nDCG@10 of the candidates.

const querySchema = z.object({
  qid: z.string(),
  query: z.string(),
  criteria: z.array(z.object({ gold: z.object({ type: z.string() }) })),
  relevant: z.array(z.number()),
  /** Rows of which nobody knows whether they are relevant. */
  ambiguous: z.array(z.number()),
});
type Query = z.infer<typeof querySchema>;

const { corpus, queries, words, each } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    words: { type: "boolean", default: false },
    each: { type: "boolean", default: false },
  },
}).values;
if (!corpus || !queries) {
  console.error("usage: eval:candidates -- --corpus FILE --queries FILE [--words] [--each]");
  process.exit(2);
}
/** Enough that 100 are left when the ambiguous ones are taken out. */
const depth = 400;
const finalDepth = 300;

type Score = { recall: number; ndcg: number; recallStrict: number; ndcgStrict: number };
const scored: { query: Query; score: Score; milliseconds: number }[] = [];
const final = { hit: 0, wrong: 0, ambiguous: 0, missed: 0 };
const opened = await openCorpus(corpus, {
  encode: !words,
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
try {
  for (const line of readFileSync(queries, "utf8").trim().split("\n")) {
    const query = querySchema.parse(JSON.parse(line));
    const criteria = planQuery(query.query).criteria.map((criterion, index) => ({
      ...criterion,
      id: String(index),
    }));
    const startedAt = performance.now();
    const found = await opened.find(criteria, depth);
    const milliseconds = performance.now() - startedAt;
    const ranked = found.map(({ id }) => Number(id));
    const score = scoreRanking(ranked, query);
    scored.push({ query, score, milliseconds });
    countFinal(
      query,
      found
        .slice(0, finalDepth)
        .filter((company) => meetsAll(company, criteria))
        .map(({ id }) => Number(id)),
    );
    if (each) {
      console.log(
        `${query.qid}  R ${score.recall.toFixed(2)}  nDCG ${score.ndcg.toFixed(2)}  ${milliseconds.toFixed(0).padStart(4)} ms  ${query.query}`,
      );
    }
  }
} finally {
  await opened.close();
}

console.log("                      ambiguous left out     ambiguous as misses");
console.log("kind       queries   R@100     nDCG@10      R@100     nDCG@10");
const kinds = [...new Set(scored.flatMap(({ query }) => kindsOf(query)))].sort();
for (const kind of [...kinds, "all"]) {
  const list = scored.filter(({ query }) => kind === "all" || kindsOf(query).includes(kind));
  const mean = (key: keyof Score) =>
    (list.reduce((sum, { score }) => sum + score[key], 0) / list.length).toFixed(3);
  console.log(
    `${kind.padEnd(12)} ${String(list.length).padStart(5)}   ${mean("recall")}     ${mean("ndcg")}        ${mean("recallStrict")}     ${mean("ndcgStrict")}`,
  );
}
const precision = final.hit / Math.max(1, final.hit + final.wrong);
console.log(
  `final: precision ${precision.toFixed(3)} (${(final.hit / Math.max(1, final.hit + final.wrong + final.ambiguous)).toFixed(3)} with ambiguous as wrong), recall ${(final.hit / (final.hit + final.missed)).toFixed(3)}`,
);
const times = scored.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
console.log(`median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms a query`);

function kindsOf(query: Query): string[] {
  return [...new Set(query.criteria.map(({ gold }) => gold.type))];
}

function scoreRanking(ranked: readonly number[], query: Query): Score {
  const ambiguous = new Set(query.ambiguous);
  const relevant = new Set(query.relevant);
  const known = ranked.filter((id) => !ambiguous.has(id));
  return {
    recall: recallAt(100, known, relevant),
    ndcg: ndcgAt(10, known, relevant),
    recallStrict: recallAt(100, ranked, relevant),
    ndcgStrict: ndcgAt(10, ranked, relevant),
  };
}

function recallAt(depth: number, ranked: readonly number[], relevant: ReadonlySet<number>): number {
  return ranked.slice(0, depth).filter((id) => relevant.has(id)).length / relevant.size;
}

function ndcgAt(depth: number, ranked: readonly number[], relevant: ReadonlySet<number>): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  let best = 0;
  for (let at = 0; at < Math.min(depth, relevant.size); at += 1) best += gain(at);
  return (
    ranked.slice(0, depth).reduce((sum, id, at) => sum + (relevant.has(id) ? gain(at) : 0), 0) /
    best
  );
}

function countFinal(query: Query, ids: readonly number[]): void {
  const relevant = new Set(query.relevant);
  const ambiguous = new Set(query.ambiguous);
  for (const id of ids) {
    if (relevant.has(id)) final.hit += 1;
    else if (ambiguous.has(id)) final.ambiguous += 1;
    else final.wrong += 1;
  }
  final.missed += query.relevant.filter((id) => !ids.includes(id)).length;
}
