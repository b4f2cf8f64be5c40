import { parseArgs } from "node:util";
import { z } from "zod";

/** `--engine URL` of a Dev Server, or `INNGEST_DEV` when it is a URL; undefined: the local engine. */
export function readBenchArguments(): { engineUrl: string | undefined } {
  const { values } = parseArgs({ options: { engine: { type: "string" } } });
  const named = values.engine ?? process.env.INNGEST_DEV;
  const parsed = z.url({ protocol: /^https?$/ }).safeParse(named);
  if (values.engine !== undefined && !parsed.success)
    throw new Error("--engine takes the URL of an Inngest Dev Server.");
  return { engineUrl: parsed.success ? parsed.data.replace(/\/$/, "") : undefined };
}
