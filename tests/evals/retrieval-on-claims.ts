import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Encoder } from "@/research/ports";
import { estimateTokens } from "@/research/retrieve/estimate-tokens";
import type { Passage } from "@/research/retrieve/passage";
import { encodeSurvivors } from "./retrieval-encoding";
import { retrievalMethods } from "./retrieval-methods";
import { depths, increase, newRow, printRows } from "./retrieval-table";

const claimSchema = z.object({
  id: z.string(),
  src: z.string(),
  claim: z.string(),
  evidence: z.array(z.string()),
  gold_sets: z.array(z.array(z.number().int())).optional(),
});
/** Shorter evidence is shown whole by any method. */
const minSentences = 15;

/** Real text: the share of a claim's gold sentences (of its best covered gold set) among the first k sentences picked. */
export const compareOnClaims = async (file: string, encoder: Encoder): Promise<void> => {
  const rows = new Map(retrievalMethods.map(({ name }) => [name, newRow(false)]));
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    if (line === "") continue;
    const {
      id,
      src,
      claim,
      evidence,
      gold_sets: goldSets = [],
    } = claimSchema.parse(JSON.parse(line));
    const sets = goldSets.filter((set) => set.length > 0);
    if (src !== "wice" || evidence.length < minSentences || sets.length === 0) continue;
    const passages = toPassages(evidence);
    const criterion = { id, text: claim.slice(0, 400), kind: "other" as const, condition: null };
    const similarities = await encodeSurvivors(encoder, [criterion], passages);
    for (const { name, pick } of retrievalMethods) {
      const row = rows.get(name);
      if (!row) continue;
      row.cells += 1;
      row.fullTokens += evidence.reduce((sum, text) => sum + estimateTokens(text), 0);
      depths.forEach((depth, at) => {
        const picked = pick(
          { criterion, passages, similarities: similarities.get(id) ?? new Map() },
          depth,
        );
        const ids = new Set(picked.map((one) => one.id));
        const covered = sets.map(
          (set) => set.filter((index) => ids.has(`p${index}`)).length / set.length,
        );
        increase(row.hits, at, Math.max(...covered));
        increase(
          row.tokens,
          at,
          picked.reduce((sum, { text }) => sum + estimateTokens(text), 0),
        );
      });
    }
  }
  printRows(rows);
};

/** The evidence as one page's sentences; a line that begins with "#" is a heading. */
const toPassages = (sentences: readonly string[]): Passage[] => {
  let heading: string[] = [];
  let start = 0;
  return sentences.map((text, index) => {
    if (text.startsWith("#")) heading = [text.replace(/^#+\s*/, "")];
    const passage = {
      id: `p${index}`,
      pageId: "page",
      url: "https://page.test/",
      start,
      end: start + text.length,
      text,
      headingPath: heading,
    };
    start += text.length + 1;
    return passage;
  });
};
