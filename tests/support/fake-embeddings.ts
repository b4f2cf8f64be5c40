import { createHash } from "node:crypto";
import { z } from "zod";

export const embeddingRequestSchema = z.object({
  model: z.string(),
  input: z.array(z.string().min(1)).min(1).max(2048),
  encoding_format: z.enum(["float", "base64"]).optional(),
  dimensions: z.number().int().optional(),
});
export type FakeEmbeddingRequest = z.infer<typeof embeddingRequestSchema>;

/** Each word has a direction of its own; texts are the sums of theirs. Not normalised, and answered last text first. */
export const embeddingAnswer = (request: FakeEmbeddingRequest, dimensions: number) => ({
  object: "list",
  model: request.model,
  data: request.input
    .map((text, index) => ({ object: "embedding", index, embedding: embed(text, dimensions) }))
    .reverse(),
  usage: { prompt_tokens: request.input.join(" ").length, total_tokens: 0 },
});

function embed(text: string, dimensions: number): number[] {
  const sum = new Array<number>(dimensions).fill(0.01);
  for (const word of text.toLowerCase().match(/\w+/g) ?? []) {
    const at = createHash("sha256").update(word).digest().readUInt32LE() % dimensions;
    sum[at] = (sum[at] ?? 0) + 3;
  }
  return sum;
}
