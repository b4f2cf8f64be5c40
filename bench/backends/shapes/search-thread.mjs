import { workerData } from "node:worker_threads";
import { openPool, runSearch } from "./run-company.mjs";

const pool = openPool(4);
await runSearch(pool, workerData);
await pool.end();
