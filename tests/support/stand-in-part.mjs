// A part of the launcher in its smallest form: a server that announces its port, takes PUT, streams for ever at
// /stream, counts the PUTs at /, and does not end on SIGTERM when DEAF is set.
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";

const { NAME = "part", HOST = "127.0.0.1", PORT = "0", DEAF, STOP_LOG } = process.env;

let puts = 0;
const server = createServer((request, response) => {
  if (request.method === "PUT") puts += 1;
  if (request.url === "/stream") {
    response.writeHead(200, { "content-type": "text/event-stream" }).write(": open\n\n");
    return;
  }
  response.end(JSON.stringify({ puts, databaseUrl: process.env.DATABASE_URL }));
});
server.listen(Number(PORT), HOST, () => {
  console.log(JSON.stringify({ listening: server.address().port }));
});
process.on("SIGTERM", () => {
  if (STOP_LOG) appendFileSync(STOP_LOG, `${NAME}\n`);
  if (DEAF) return;
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
