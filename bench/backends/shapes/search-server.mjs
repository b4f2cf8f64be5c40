// An HTTP server whose searches live in it: answered at once and run in a thread ("thread"), or run inside the request ("request").
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import { answerProbes, openPool, runSearch } from "./run-company.mjs";

const isThreaded = process.argv[2] === "thread";
const pool = openPool(20);
answerProbes();

const server = createServer(async (request, response) => {
  const search = await json(request);
  if (isThreaded) {
    new Worker(new URL("./search-thread.mjs", import.meta.url), { workerData: search });
    response.writeHead(202).end();
    return;
  }
  await runSearch(pool, search);
  response.writeHead(200).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.({ ready: { port: server.address().port } });
