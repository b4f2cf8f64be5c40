import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/**
 * `npm run check:traces [FOLDER]`: what each server function of a build would hold on a host that gives every one its own
 * files. Exit code 1 when one is larger than such hosts allow.
 */
const limitMb = 250;
const traceSchema = z.object({ files: z.array(z.string()) });
const buildDir = path.resolve(process.argv[2] ?? ".next");
const projectDir = path.dirname(buildDir);
const suffix = ".js.nft.json";

function readTrace(file: string): string[] {
  if (!existsSync(file)) return [];
  const { files } = traceSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return files.map((one) => path.resolve(path.dirname(file), one));
}

function listTraces(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return listTraces(file);
    return file.endsWith(suffix) ? [file] : [];
  });
}

const ownerOf = (file: string): string => {
  const inProject = path.relative(projectDir, file);
  const packages = [...inProject.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)];
  return packages.at(-1)?.[1] ?? inProject.split(path.sep)[0] ?? inProject;
};

function measure(files: ReadonlySet<string>): { mb: number; owners: [string, number][] } {
  const owners = new Map<string, number>();
  let mb = 0;
  for (const file of files) {
    const size = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 1e6;
    mb += size;
    owners.set(ownerOf(file), (owners.get(ownerOf(file)) ?? 0) + size);
  }
  return { mb, owners: [...owners].sort((one, other) => other[1] - one[1]) };
}

const server = path.join(buildDir, "server");
if (!existsSync(server)) {
  console.error(`${buildDir} holds no build: run \`npx next build\` first.`);
  process.exit(1);
}
// Every function also carries the server itself and what starts with it.
const shared = [
  ...readTrace(path.join(buildDir, "next-server.js.nft.json")),
  ...readTrace(path.join(server, `instrumentation${suffix}`)),
];
const sizes = listTraces(server)
  .map((file) => ({
    name: path.relative(server, file).slice(0, -suffix.length),
    ...measure(new Set([...readTrace(file), ...shared])),
  }))
  .sort((one, other) => other.mb - one.mb);
for (const { name, mb, owners } of sizes) {
  const largest = owners.slice(0, 3).map(([owner, size]) => `${owner} ${size.toFixed(1)}`);
  console.log(`${mb.toFixed(1).padStart(7)} MB  ${name}  (${largest.join(", ")})`);
}
const tooLarge = sizes.filter(({ mb }) => mb > limitMb);
if (sizes.length === 0 || tooLarge.length > 0) {
  console.error(
    `Larger than ${limitMb} MB: ${tooLarge.map(({ name }) => name).join(", ") || "no function was found"}.`,
  );
  process.exit(1);
}
