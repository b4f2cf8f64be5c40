import { startDemoWeb } from "./server";

/** The demo web as a process: prints `{"listening":port}` and ends at once on SIGTERM or with its parent. */
const numberFrom = (name: string): number => {
  const value = Number(process.env[name] ?? "0");
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  console.error(`${name} must be a whole number from 0 to 65535.`);
  process.exit(2);
};

const stop = () => process.exit(0);
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
if (process.env.ASSAY_PARENT_WATCH === "1") {
  process.stdin.on("end", stop).on("close", stop).on("error", stop).resume();
}

try {
  const web = await startDemoWeb({
    port: numberFrom("PORT"),
    host: process.env.HOST ?? "127.0.0.1",
    latencyMs: numberFrom("ASSAY_DEMO_LATENCY_MS"),
  });
  console.log(JSON.stringify({ listening: web.port }));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The demo web could not start: ${reason}`);
  process.exit(1);
}
