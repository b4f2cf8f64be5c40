import os from "node:os";
import { startBenchApp } from "./chain/bench-app";
import { readBenchArguments } from "./chain/bench-arguments";
import { addUsersAndCompanies, runSearch } from "./chain/run-searches";

/**
 * npm run bench:engine -- [--engine URL] — 100 companies of two requests of 300 ms, 10 in flight, so that 6.0 s is the least that
 * it can take: through all of Assay, and beside it the engine alone, with functions of two steps that only wait. URL is an Inngest
 * Dev Server's; without it the local engine runs.
 */
const companies = 100;
const window = 10;
const companyMs = 600;
const { engineUrl } = readBenchArguments();
const app = await startBenchApp({
  engineUrl,
  companyMs,
  window,
  userConcurrency: window,
  globalConcurrency: 50,
});
try {
  const [userId = ""] = await addUsersAndCompanies(app, { users: 1, companies });
  await runSearch(app, { userId, companies: 10 });
  app.executions.reset();
  const { firstMs, allMs } = await runSearch(app, { userId, companies });
  const { requests, runs, billed } = app.executions.read("verify-company");
  await app.steps.run(window);
  const aloneMs = await app.steps.run(companies);
  const idealMs = (companies / window) * companyMs;
  const aimRatio = engineUrl ? 1.35 : 1.05;
  console.log(
    `\n${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}; engine: ${app.engineName}`,
  );
  console.log(`${companies} companies × 2 × ${companyMs / 2} ms, ${window} in flight\n`);
  console.log("|  | measured | ideal or aim |\n|---|---:|---:|");
  console.log(`| the engine alone: wall | ${seconds(aloneMs)} | ${seconds(idealMs)} |`);
  console.log(`| the engine alone: ratio | ${(aloneMs / idealMs).toFixed(3)} | ≤ ${aimRatio} |`);
  console.log(`| wall | ${seconds(allMs)} | ${seconds(idealMs)} |`);
  console.log(`| ratio | ${(allMs / idealMs).toFixed(3)} | ≤ ${aimRatio} |`);
  console.log(`| first verdict | ${seconds(firstMs)} | ${seconds(companyMs)} |`);
  console.log(`| requests to the app | ${requests} | ${runs} |`);
  console.log(`| billed executions a company | ${(billed / runs).toFixed(2)} | ≤ 3 |`);
} finally {
  await app.close();
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
