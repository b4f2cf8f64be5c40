import { parseArgs } from "node:util";
import { runBatch } from "./batch";
import { buildImage, runContainer } from "./container";
import { runCloudFunctions, runLambda } from "./functions";
import { type Lab, openLab } from "./lab";
import { companies, query, type Verdicts } from "./run-search";
import { runServerlessNext } from "./serverless-next";
import { runWorkers } from "./worker";

/**
 * `npm run test:hosts [-- --only NAME,NAME]`: the same search in every shape that runs on one machine; their verdicts
 * have to be identical, down to reasons, quotes and offsets. Exit code 0 when they are.
 */
const { values } = parseArgs({ options: { only: { type: "string" } } });
const lab = await openLab();
// Read by Inngest's client when it is imported.
Object.assign(process.env, lab.environment);
let built: ReturnType<typeof buildImage> | undefined;
const image = () => (built ??= buildImage(lab));

const hosts: Readonly<Record<string, (lab: Lab) => Promise<Verdicts>>> = {
  batch: runBatch,
  worker: runWorkers,
  "lambda-function-url": () => runLambda(lab, "function-url"),
  "lambda-http-api": () => runLambda(lab, "http-api"),
  "cloud-functions": runCloudFunctions,
  container: () => runContainer(lab, image()),
  vercel: () => runServerlessNext(lab, image()),
};

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void lab.close().finally(() => process.exit(130)));
}

type Row = { name: string; seconds: string; verdicts: string; met: string; same: boolean };
const rows: Row[] = [];
let first: Verdicts | undefined;
try {
  for (const [name, run] of Object.entries(hosts)) {
    if (values.only && !values.only.split(",").includes(name)) continue;
    const startedAt = performance.now();
    try {
      const verdicts = await run(lab);
      first ??= verdicts;
      rows.push({
        name,
        seconds: ((performance.now() - startedAt) / 1000).toFixed(1),
        verdicts: String(verdicts.length),
        met: String(verdicts.filter((one) => one.includes(" | met | ")).length),
        same: verdicts.length > 0 && JSON.stringify(verdicts) === JSON.stringify(first),
      });
      const different = verdicts.find((one, at) => one !== first?.[at]);
      if (different) console.error(`${name} differs: ${different}`);
    } catch (error) {
      console.error(`${name}:`, error);
      rows.push({ name, seconds: "", verdicts: "", met: "", same: false });
    }
  }
} finally {
  await lab.close();
}
console.log(`\n"${query}", ${companies} companies, all of them checked\n`);
console.log(
  "| host | seconds, with its start | verdicts | met | identical |\n|---|---:|---:|---:|---|",
);
for (const { name, seconds, verdicts, met, same } of rows) {
  console.log(`| ${name} | ${seconds} | ${verdicts} | ${met} | ${same ? "yes" : "NO"} |`);
}
process.exit(rows.length > 0 && rows.every(({ same }) => same) ? 0 : 1);
