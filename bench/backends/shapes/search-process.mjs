// A process for one search, ended with it: what a batch job is.
import { answerProbes, openPool, runSearch } from "./run-company.mjs";

const pool = openPool(4);
answerProbes();
process.on("message", async (message) => {
  if (message === "probe") return;
  await runSearch(pool, message);
  process.send?.({ done: true });
});
process.send?.({ ready: { port: 0 } });
