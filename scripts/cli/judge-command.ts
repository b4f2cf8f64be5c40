import path from "node:path";
import { z } from "zod";
import { createPieceEncoder } from "@/adapters/encoder/piece-encoder";
import { succeed } from "@/research/result";
import { judgeClaim, maxEvidence } from "@/research/verify/claim/judge-claim";
import { measureLikeness } from "@/research/verify/claim/measure-likeness";
import { modelWithEncoder } from "@/research/verify/claim/model-with-encoder";
import { modelWithoutEncoder } from "@/research/verify/claim/model-without-encoder";
import { jsonlCommand } from "./jsonl-command";
import { idSchema } from "./run-jsonl";

export const judgeCommand = jsonlCommand({
  name: "judge",
  help: `assay judge --jsonl: do these sentences support a claim? An estimate by measured features, without a language model.

  in    {"id": "1", "claim": "Acme was founded in 1999.", "evidence": ["Acme makes anvils.", "It was founded in 1999."]}
        evidence: sentences in English, in their order; the first ${maxEvidence} are read
  out   {"id": "1", "outcome": "met", "confidence": 0.81, "cite": [1]}
        outcome     met (supported), not_met (contradicted) or unclear
        confidence  0 to 1: how likely the outcome is right
        cite        indices into evidence, best first, of what the outcome rests on; of the nearest sentences when unclear

  The encoder is built once in the data folder; where it cannot be had, words alone count.
`,
  schema: z.object({
    id: idSchema,
    claim: z.string().trim().min(1).max(4_000),
    evidence: z.array(z.string()).max(100_000),
  }),
  async open() {
    const encoder = createPieceEncoder({
      folder: path.resolve(process.env.ASSAY_DATA_DIR || ".data", "models"),
      onProgress: () => {},
      onUnavailable: (reason) => process.stderr.write(`Judging by words alone: ${reason}\n`),
    });
    const { signal } = new AbortController();
    return {
      async answer({ claim, evidence }) {
        const read = evidence.slice(0, maxEvidence);
        const near = await measureLikeness(encoder, claim, read, signal);
        const { outcome, confidence, cite } = near.ok
          ? judgeClaim(claim, read, modelWithEncoder, near.value)
          : judgeClaim(claim, read, modelWithoutEncoder, null);
        return succeed({ outcome, confidence: Number(confidence.toFixed(3)), cite });
      },
    };
  },
});
