import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

const caseSchema = z.object({
  id: z.string(),
  src: z.string(),
  claim: z.string(),
  evidence: z.array(z.string()),
  label: z.enum(["supported", "refuted", "partial", "nei"]),
  gold_sets: z.array(z.array(z.number().int())).optional(),
});
export type ClaimCase = z.infer<typeof caseSchema>;

/** Claims with their evidence, one JSON object a line, plain or gzipped. */
export function readClaimCases(file: string): ClaimCase[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => caseSchema.parse(JSON.parse(line)));
}

const shortestShared = 25;

/**
 * A fold a case: cases that share evidence, or a beginning of the claim ("Ashton Kutcher …" and its twin with the contrary label),
 * are always in one fold, so that nothing learned of a subject is tested on it. Another `shuffle` spreads subjects otherwise.
 */
export function foldCases(cases: readonly ClaimCase[], count: number, shuffle = ""): number[] {
  const parents = cases.map((_, at) => at);
  const rootOf = (at: number): number => {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    const root = rootOf(parent);
    parents[at] = root;
    return root;
  };
  const seen = new Map<string, number>();
  const join = (key: string, at: number) => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, at);
    else parents[rootOf(at)] = rootOf(other);
  };
  cases.forEach(({ src, claim, evidence }, at) => {
    for (const sentence of evidence) if (sentence.length >= shortestShared) join(sentence, at);
    if (evidence.length === 1)
      join(`${src} ${claim.toLowerCase().split(" ").slice(0, 2).join(" ")}`, at);
  });
  const groups = new Map<number, number[]>();
  cases.forEach((_, at) => {
    const root = rootOf(at);
    groups.set(root, [...(groups.get(root) ?? []), at]);
  });
  const folds = new Array<number>(cases.length).fill(0);
  const sizes = new Array<number>(count).fill(0);
  const keyOf = ([first]: readonly number[]) =>
    shuffle && createHash("sha256").update(`${shuffle} ${first}`).digest("hex");
  const order = [...groups.values()].map((group) => ({ group, key: keyOf(group) }));
  order.sort(
    (a, b) => b.group.length - a.group.length || Number(a.key > b.key) - Number(a.key < b.key),
  );
  for (const { group } of order) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] = (sizes[fold] ?? 0) + group.length;
    for (const at of group) folds[at] = fold;
  }
  return folds;
}
