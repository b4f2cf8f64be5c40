import { z } from "zod";

/**
 * What the server does with one call. "honest" reads the prompt and answers sensibly; everything else is a way in which
 * real endpoints fail or real models lie.
 */
export const fakeLlmBehaviourSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("honest") }),
  z.object({
    kind: z.literal("status"),
    status: z.number().int(),
    headers: z.record(z.string(), z.string()).optional(),
    code: z.string().optional(),
    message: z.string().optional(),
  }),
  /** Any bytes with any status: what other servers send. */
  z.object({
    kind: z.literal("raw"),
    status: z.number().int(),
    body: z.string(),
    contentType: z.string().optional(),
  }),
  /** Never answers; the connection stays open until the client or `close()` ends it. */
  z.object({ kind: z.literal("hang") }),
  /** Sends headers and half a body, then nothing. */
  z.object({ kind: z.literal("hang_in_body") }),
  z.object({ kind: z.literal("reset") }),
  z.object({ kind: z.literal("reset_in_body") }),
  /** An honest answer cut in half, `finish_reason: "length"`. */
  z.object({ kind: z.literal("truncated") }),
  z.object({ kind: z.literal("invalid_json") }),
  z.object({ kind: z.literal("not_a_completion") }),
  z.object({ kind: z.literal("empty") }),
  z.object({ kind: z.literal("refusal") }),
  z.object({ kind: z.literal("content_filter") }),
  z.object({ kind: z.literal("huge"), bytes: z.number().int() }),
  z.object({ kind: z.literal("no_usage") }),
  /** An honest answer wrapped in reasoning and a Markdown fence, as local models do. */
  z.object({ kind: z.literal("wrapped") }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  /** Lies about the passages shown, in ways that the seed draws. */
  z.object({ kind: z.literal("hostile"), seed: z.number().int() }),
  z.object({
    kind: z.literal("lie"),
    about: z.enum([
      "unknown_criterion",
      "unknown_passage",
      "invented_quote",
      "misplaced_quote",
      "no_quote",
      "wrong_outcome",
      "duplicated",
      "missing",
      "all_met",
    ]),
  }),
]);
export type FakeLlmBehaviour = z.infer<typeof fakeLlmBehaviourSchema>;
