// Prisma's CLI insists on a native schema engine that `generate` never runs: it only checks that the file exists.
// Pointing it at node itself keeps `npm ci` working where nothing but the npm registry can be reached.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
const { status, stderr, stdout } = spawnSync(process.execPath, [cli, "generate"], {
  encoding: "utf8",
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  },
});
if (status !== 0) {
  process.stderr.write(`${stdout}\n${stderr}\nThe Prisma client could not be generated.\n`);
  process.exit(1);
}
