import { z } from "zod";
import { startLocalEngine } from "./start-local-engine";

const dev = process.env.INNGEST_DEV === "1";
const secret = dev ? z.string().default("00") : z.string().min(1);
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  HOST: z.string().min(1).default("127.0.0.1"),
  INNGEST_EVENT_KEY: secret,
  INNGEST_SIGNING_KEY: secret,
});

async function main(): Promise<void> {
  const { error, data: env } = environment.safeParse(process.env);
  if (error) throw new Error(`${error.issues[0]?.path}: ${error.issues[0]?.message}`);
  const keys = { eventKey: env.INNGEST_EVENT_KEY, signingKey: env.INNGEST_SIGNING_KEY };
  const engine = await startLocalEngine({ port: env.PORT, host: env.HOST, dev, ...keys });
  console.log(JSON.stringify({ listening: engine.port }));
  // Everything is in memory and is sent again from the rows, so there is nothing to wait for.
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => process.exit(0));
}

main().catch((error: unknown) => {
  console.error(`local engine: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
