import { z } from "zod";
import { startLocalEngine } from "./start-local-engine";

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  HOST: z.string().min(1).default("127.0.0.1"),
  INNGEST_EVENT_KEY: z.string().min(1),
  INNGEST_SIGNING_KEY: z.string().min(1),
  INNGEST_DEV: z.string().default(""),
});

async function main(): Promise<void> {
  const dev = process.env.INNGEST_DEV === "1";
  const unsigned = dev ? { INNGEST_EVENT_KEY: "dev", INNGEST_SIGNING_KEY: "00" } : {};
  const env = environment.safeParse({ ...unsigned, ...process.env });
  if (!env.success) {
    const [issue] = env.error.issues;
    throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const engine = await startLocalEngine({
    port: env.data.PORT,
    host: env.data.HOST,
    eventKey: env.data.INNGEST_EVENT_KEY,
    signingKey: env.data.INNGEST_SIGNING_KEY,
    dev,
  });
  console.log(JSON.stringify({ listening: engine.port }));
  // Everything is in memory and is sent again from the rows, so there is nothing to wait for.
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => process.exit(0));
}

main().catch((error: unknown) => {
  console.error(`local engine: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
