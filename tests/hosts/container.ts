import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port";
import type { BuiltImage } from "./image-steps";
import { copyBuildContext, runImageSteps } from "./image-steps";
import { type HostProcess, type Lab, startProcess } from "./lab";
import { register, searchOverHttp, type Verdicts } from "./run-search";

/** Carries out the Dockerfile in a clean folder that holds what git knows, and takes the right to write away. */
export function buildImage(lab: Lab): BuiltImage {
  const context = path.join(lab.folder, "checkout");
  mkdirSync(context);
  copyBuildContext(process.cwd(), context);
  const image = runImageSteps({
    dockerfile: "deploy/container/Dockerfile",
    context,
    folder: path.join(lab.folder, "stages"),
  });
  execFileSync("chmod", ["-R", "a-w,a+rX", image.root]);
  execFileSync("chmod", ["a+rx", path.join(lab.folder, "stages")]);
  return image;
}

/** A program of the image as the image would run it: its environment, its user, its folder, nothing else. */
function runInImage(
  image: BuiltImage,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): HostProcess {
  if (command[0] !== "node") throw new Error(`${command[0]} is not node`);
  return startProcess({
    args: command.slice(1),
    cwd: path.join(image.root, image.workdir),
    env: { ...image.env, ...env },
    unprivileged: image.user !== "root",
  });
}

/** Boots an image's web server; ready when its own health check says so. */
export async function serveImage(
  image: BuiltImage,
  env: Readonly<Record<string, string>>,
): Promise<{ origin: string; process: HostProcess }> {
  const port = String(await freePort());
  const process = runInImage(image, image.command, { ...env, PORT: port, HOSTNAME: "127.0.0.1" });
  const deadline = Date.now() + 60_000;
  while (
    (await runInImage(image, image.healthCommand, { PATH: env.PATH ?? "", PORT: port }).ended) !== 0
  ) {
    if (Date.now() > deadline) throw new Error(`not healthy:\n${process.lines.join("\n")}`);
    await wait(250);
  }
  return { origin: `http://127.0.0.1:${port}`, process };
}

export async function runContainer(lab: Lab, image: BuiltImage): Promise<Verdicts> {
  const DATABASE_URL = await lab.createDatabase("container");
  const env = { ...lab.environment, DATABASE_URL };
  const migrate = runInImage(image, ["node", "migrate.mjs"], env);
  if ((await migrate.ended) !== 0) throw new Error(migrate.lines.join("\n"));
  const { origin, process } = await serveImage(image, env);
  try {
    await register(`${origin}/api/inngest`, lab);
    return await searchOverHttp(origin, DATABASE_URL);
  } catch (error) {
    console.error(process.lines.slice(-20).join("\n"));
    throw error;
  } finally {
    await process.stop("SIGTERM");
    failOnWrites(process);
  }
}

/** A read-only folder that something wanted to write to shows itself in the log alone. */
export function failOnWrites({ lines }: HostProcess): void {
  const refused = lines.filter((line) => /EROFS|EACCES|EPERM|permission denied/i.test(line));
  if (refused.length > 0) throw new Error(`something was to be written: ${refused.join("\n")}`);
}
