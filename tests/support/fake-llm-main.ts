import { parseArgs } from "node:util";
import { z } from "zod";
import { fakeLlmBehaviourSchema } from "./fake-llm-behaviours";
import { startFakeLlmServer } from "./fake-llm-server";

/**
 * `node --import tsx tests/support/fake-llm-main.ts [--port N] [--latency-ms N] [--api-key KEY] [--script JSON]`
 * Prints `{"listening":port}` and serves until SIGTERM or SIGINT. `OPENAI_BASE_URL` is `http://127.0.0.1:PORT/v1`.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    "latency-ms": { type: "string", default: "0" },
    "api-key": { type: "string" },
    script: { type: "string", default: "[]" },
  },
});
const server = await startFakeLlmServer({
  port: Number(values.port),
  latencyMs: Number(values["latency-ms"]),
  ...(values["api-key"] !== undefined && { apiKey: values["api-key"] }),
});
server.script(...z.array(fakeLlmBehaviourSchema).parse(JSON.parse(values.script)));
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    server.close().then(() => process.exit(0));
  });
}
console.log(JSON.stringify({ listening: server.port }));
