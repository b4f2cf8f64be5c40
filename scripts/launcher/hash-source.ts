import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Of all source files but tests, words and what lies in a folder of that name at the top. */
export const hashSource = (projectDir: string, without: ReadonlySet<string>): string => {
  const hash = createHash("sha256").update(process.version);
  for (const file of listSource(projectDir, "", without)) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(projectDir, file)));
  }
  return hash.digest("hex");
};

const listSource = (projectDir: string, folder: string, without: ReadonlySet<string>): string[] =>
  readdirSync(path.join(projectDir, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.name.startsWith(".") || (folder === "" && without.has(entry.name))) return [];
      if (entry.isDirectory()) return listSource(projectDir, file, without);
      const counts =
        entry.isFile() &&
        !/\.(test\.tsx?|md|tsbuildinfo|log)$|^(next-env\.d\.ts|tsconfig\.json)$/.test(file);
      return counts ? [file] : [];
    });
