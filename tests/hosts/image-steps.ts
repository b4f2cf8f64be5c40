import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

export type BuiltImage = {
  /** What is `/` in the image. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthCommand: readonly string[];
};

type Stage = {
  name: string;
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  command: string[];
  healthCommand: string[];
};

/**
 * Carries out a Dockerfile's own lines in folders, one a stage, on the Node of this machine: no base image, and no
 * root of its own, so that paths in RUN have to be relative. An instruction that it does not know is an error.
 */
export function runImageSteps(input: {
  dockerfile: string;
  /** The build context: what COPY copies from. */
  context: string;
  folder: string;
}): BuiltImage {
  const stages: Stage[] = [];
  for (const [instruction, rest] of readInstructions(input.dockerfile)) {
    if (instruction === "FROM") {
      const name = /\bAS (\S+)$/i.exec(rest)?.[1] ?? `stage-${stages.length}`;
      const root = path.join(input.folder, name);
      mkdirSync(root, { recursive: true });
      stages.push({
        name,
        root,
        workdir: "/",
        env: {},
        user: "root",
        command: [],
        healthCommand: [],
      });
      continue;
    }
    const stage = stages.at(-1);
    if (!stage) throw new Error(`${instruction} before FROM`);
    carryOut(instruction, rest, { stage, stages, context: input.context });
  }
  const last = stages.at(-1);
  if (!last) throw new Error("a Dockerfile without FROM");
  return last;
}

const inStage = (stage: Stage, target: string) =>
  path.join(stage.root, path.posix.resolve(stage.workdir, target));
const words = z.array(z.string()).min(1);

function carryOut(
  instruction: string,
  rest: string,
  { stage, stages, context }: { stage: Stage; stages: readonly Stage[]; context: string },
): void {
  switch (instruction) {
    case "WORKDIR":
      stage.workdir = path.posix.resolve(stage.workdir, rest);
      mkdirSync(inStage(stage, "."), { recursive: true });
      return;
    case "ENV": {
      const [name = "", value = ""] = rest.split(/=(.*)/s);
      stage.env[name] = value;
      return;
    }
    case "COPY": {
      const [, from, paths = ""] = /^(?:--from=(\S+) )?(.*)$/.exec(rest) ?? [];
      const parts = paths.split(" ");
      const to = parts.pop() ?? ".";
      const source = stages.find(({ name }) => name === from);
      for (const part of parts) {
        const absolute = source ? path.join(source.root, part) : path.join(context, part);
        const isOneFile = /\.\w+$/.test(path.basename(part)) && !part.endsWith("/");
        const target = isOneFile
          ? path.join(inStage(stage, to), path.basename(part))
          : inStage(stage, to);
        cpSync(absolute, target, { recursive: true });
      }
      return;
    }
    case "RUN":
      execFileSync("sh", ["-c", rest], {
        cwd: inStage(stage, "."),
        env: { ...process.env, ...stage.env },
        stdio: ["ignore", "inherit", "inherit"],
      });
      return;
    case "USER":
      stage.user = rest;
      return;
    case "HEALTHCHECK":
      stage.healthCommand = words.parse(JSON.parse(rest.slice(rest.indexOf("CMD ") + 4)));
      return;
    case "CMD":
      stage.command = words.parse(JSON.parse(rest));
      return;
    case "EXPOSE":
      return;
    default:
      throw new Error(`these steps do not know ${instruction}`);
  }
}

function readInstructions(file: string): [string, string][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const at = line.indexOf(" ");
      return [line.slice(0, at), line.slice(at + 1).trim()];
    });
}

/** A copy of what git knows here, changed files included: what a stranger's checkout holds, less what `.dockerignore` names. */
export function copyBuildContext(projectDir: string, folder: string): void {
  const ignored = readFileSync(path.join(projectDir, ".dockerignore"), "utf8").split("\n");
  const files = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
    {
      cwd: projectDir,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  ).split("\0");
  for (const file of files) {
    if (file === "" || ignored.includes(file.split("/")[0] ?? "")) continue;
    cpSync(path.join(projectDir, file), path.join(folder, file));
  }
}
