import path from "node:path";
import { z } from "zod";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { succeed } from "@/research/result";
import { judgeClaim } from "@/research/verify/claim/judge-claim";
import { jsonlCommand } from "./jsonl-command";

export const judgeCommand = jsonlCommand({
  name: "judge",
  help: `assay judge --jsonl: do these sentences support a claim? An estimate without a model.

  in    {"id": "1", "claim": "Acme was founded in 1990.", "evidence": ["Acme makes bolts.", "It began in 1990."]}
  out   {"id": "1", "outcome": "met", "confidence": 0.71, "cite": [1]}
        outcome: met (supported), not_met (contradicted) or unclear; confidence: how likely that is right, 0 to 1
        cite: indices of the sentences that it rests on, best first; with unclear, of those that come closest
`,
  schema: z.object({
    id: z.union([z.string(), z.number()]),
    claim: z.string().min(1).max(5_000),
    evidence: z.array(z.string().max(50_000)).max(2_000),
  }),
  async open() {
    const encoder = createEncoder({
      modelsFolder: path.resolve(process.env.ASSAY_DATA_DIR || ".data", "models"),
      isThreaded: false,
      onUnavailable: (reason) => process.stderr.write(`Judging by words alone: ${reason}\n`),
    });
    return {
      async answer({ claim, evidence }) {
        const encoded = await encoder.encode([claim, ...evidence], new AbortController().signal);
        const [first, ...sentences] = encoded.ok ? encoded.value : [];
        return succeed(judgeClaim(claim, evidence, first ? { claim: first, sentences } : null));
      },
      close: () => encoder.close(),
    };
  },
});
