import { z } from "zod";
import { addUsersAndCompanies, startSearch } from "../../chain/run-searches";
import { serveBenchApp } from "../../chain/serve-bench-app";
import { createSlowWeb } from "../../chain/slow-web";
import { workMsOf } from "../workload";
import { answerProbes, openPool, runCompany } from "./run-company.mjs";

/** Assay's functions in a process that can be killed: the window chain, and beside it one big fan-out on the same engine. */
const environment = z
  .object({
    BENCH_DATABASE_URL: z.string(),
    ASSAY_DATA_DIR: z.string(),
    BENCH_PORT: z.coerce.number(),
    BENCH_CAPS: z.string().transform((text) => JSON.parse(text)),
  })
  .parse(process.env);
const caps = z
  .object({ window: z.number(), userConcurrency: z.number(), globalConcurrency: z.number() })
  .parse(environment.BENCH_CAPS);
const requestSchema = z.object({
  kind: z.enum(["chain", "fan-out"]),
  searchId: z.string(),
  userId: z.string(),
  companies: z.number(),
});

const perUser = 50;
const pool = openPool(10);
const companyOf = (url: string) => Number(/bench(\d+)\./.exec(url)?.[1] ?? 0) - 1;
// Each user's companies are as those of the other shapes.
const slow = createSlowWeb((url) => workMsOf(companyOf(url) % perUser) / 2);
const app = await serveBenchApp({
  databaseUrl: environment.BENCH_DATABASE_URL,
  folder: environment.ASSAY_DATA_DIR,
  engineEnv: {},
  port: environment.BENCH_PORT,
  caps,
  stepMs: 0,
  naiveWork: ({ searchId, index, workMs }) =>
    runCompany(pool, { searchId, company: index, workMs }),
  web: {
    // The first request of a company is for its robots.txt: so its work is seen to begin.
    async get(url, options) {
      if (new URL(url).pathname === "/robots.txt")
        await pool.query("INSERT INTO bench_run (search_id, company) VALUES ('web', $1)", [
          companyOf(url),
        ]);
      return slow.get(url, options);
    },
  },
});
await addUsersAndCompanies(app, { users: 8, companies: perUser });
answerProbes();
process.on("message", async (message: unknown) => {
  const request = requestSchema.safeParse(message);
  if (!request.success) return;
  const { kind, searchId, userId, companies } = request.data;
  if (kind === "fan-out") {
    const works = Array.from({ length: companies }, (_, company) => workMsOf(company));
    await app.naive.start({ userId, searchId, works });
    process.send?.({ requested: searchId, started: searchId });
  } else {
    const started = await startSearch(app, { userId, companies });
    process.send?.({ requested: searchId, started });
  }
});
process.send?.({ ready: { port: environment.BENCH_PORT } });
