import { readFileSync } from "node:fs";

/** The most that run at once in a new AWS account. */
export const accountLimit = 10;

/** `Environment.Variables` of the template, those that are plain values. */
export function readTemplateEnvironment(file: string): Record<string, string> {
  const lines = readFileSync(file, "utf8").split("\n");
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^\s+(ASSAY_\w+): "?([\w*/ ]+?)"?$/.exec(line) ?? [];
      return name && value ? [[name, value]] : [];
    }),
  );
}
