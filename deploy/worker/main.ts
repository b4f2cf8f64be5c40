import { existsSync } from "node:fs";

/** `npm run worker`: pulls companies from an engine over a connection of its own, instead of being called by it. */
if (typeof WebSocket === "undefined") {
  console.error(
    `This Node (${process.version}) has no WebSocket: use Node 22 or newer, or set NODE_OPTIONS=--experimental-websocket.`,
  );
  process.exit(2);
}
if (existsSync(".env")) process.loadEnvFile(".env");
// After the environment is complete: Inngest's client reads it when it is imported.
const { runWorker } = await import("./run-worker");
process.exit(await runWorker());
