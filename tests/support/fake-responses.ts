import { z } from "zod";

export const responsesRequestSchema = z.object({
  model: z.string(),
  instructions: z.string(),
  input: z.string(),
  tools: z.array(z.object({ type: z.literal("web_search") })).length(1),
  max_tool_calls: z.number().int().positive(),
  max_output_tokens: z.number().int().positive(),
  text: z.object({
    format: z.object({ type: z.literal("json_schema"), name: z.string(), schema: z.unknown() }),
  }),
});
export type FakeResponsesRequest = z.infer<typeof responsesRequestSchema>;

/** One search of the tool, then the message: what the Responses API sends back, in its shape. */
export const responsesAnswer = (request: FakeResponsesRequest, text: string) => ({
  id: "resp_fake",
  object: "response",
  created_at: Math.floor(Date.now() / 1000),
  status: "completed",
  error: null,
  model: request.model,
  output: [
    {
      type: "web_search_call",
      id: "ws_fake",
      status: "completed",
      action: { type: "search", query: request.input },
    },
    {
      type: "message",
      id: "msg_fake",
      status: "completed",
      role: "assistant",
      content: [{ type: "output_text", text, annotations: [] }],
    },
  ],
  usage: { input_tokens: 9_000, output_tokens: 300, total_tokens: 9_300 },
});
