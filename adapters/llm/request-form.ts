import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { ChatRequest } from "@/research/llm/chat-model";
import type { TryFailure } from "./classify-error";

/** From best to worst; an endpoint that rejects one is asked in the next way from then on. */
const answerFormats = ["json_schema", "json_object", "text"] as const;
type AnswerFormat = (typeof answerFormats)[number];

/** What was learnt of the endpoint, for the life of the process. */
export type EndpointAbilities = {
  readonly formats: Map<string, AnswerFormat>;
  maxTokensField: "max_completion_tokens" | "max_tokens";
  takesSystemRole: boolean;
  mostOutputTokens: number;
  hasAnswered: boolean;
};

export const unknownEndpoint = (): EndpointAbilities => ({
  formats: new Map(),
  maxTokensField: "max_completion_tokens",
  takesSystemRole: true,
  mostOutputTokens: Number.POSITIVE_INFINITY,
  hasAnswered: false,
});

/** Less room is no use to an answer. */
const leastOutputTokens = 500;

/** How one try asks. */
export type RequestForm = {
  readonly format: AnswerFormat;
  readonly maxTokensField: EndpointAbilities["maxTokensField"];
  readonly takesSystemRole: boolean;
  readonly maxOutputTokens: number;
};

export const formFor = (abilities: EndpointAbilities, request: ChatRequest): RequestForm => ({
  format: abilities.formats.get(request.schemaName) ?? "json_schema",
  maxTokensField: abilities.maxTokensField,
  takesSystemRole: abilities.takesSystemRole,
  maxOutputTokens: Math.min(request.maxOutputTokens, abilities.mostOutputTokens),
});

export function requestBody(
  model: string,
  request: ChatRequest,
  { format, maxTokensField, takesSystemRole, maxOutputTokens }: RequestForm,
): ChatCompletionCreateParamsNonStreaming {
  const { schema, schemaName, user } = request;
  const system =
    format === "json_schema"
      ? request.system
      : `${request.system}\n\nAnswer with one JSON object and nothing else. It follows this JSON Schema:\n${JSON.stringify(schema)}`;
  return {
    model,
    messages: takesSystemRole
      ? [
          { role: "system", content: system },
          { role: "user", content: user },
        ]
      : [{ role: "user", content: `${system}\n\n${user}` }],
    [maxTokensField]: maxOutputTokens,
    ...(format === "json_schema" && {
      response_format: {
        type: "json_schema",
        json_schema: { name: schemaName, schema: { ...schema }, strict: true },
      },
    }),
    ...(format === "json_object" && { response_format: { type: "json_object" } }),
  };
}

/** A refusal of the request that names no reason known here. */
export const isRejected = (failure: TryFailure): boolean =>
  failure.kind === "unsupported" ||
  (failure.kind === "status" &&
    (failure.status === 400 || failure.status === 422) &&
    failure.blame === null);

/** The next way to ask after a refusal, which may be for other reasons than the server says; null when there is none. */
export function adapt(
  abilities: EndpointAbilities,
  request: ChatRequest,
  form: RequestForm,
  failure: TryFailure,
): RequestForm | null {
  if (failure.kind === "output_too_long") {
    const { tokens, isOfModel } = failure.room;
    if (tokens < leastOutputTokens || tokens >= form.maxOutputTokens) return null;
    if (isOfModel) abilities.mostOutputTokens = tokens;
    return { ...form, maxOutputTokens: tokens };
  }
  if (!isRejected(failure)) return null;
  const what = failure.kind === "unsupported" ? failure.what : null;
  if (what === "max_completion_tokens" && form.maxTokensField !== "max_tokens") {
    abilities.maxTokensField = "max_tokens";
    return { ...form, maxTokensField: "max_tokens" };
  }
  if (what === "system_role" && form.takesSystemRole) {
    abilities.takesSystemRole = false;
    return { ...form, takesSystemRole: false };
  }
  const format = answerFormats[answerFormats.indexOf(form.format) + 1];
  if (format === undefined) return null;
  if (what === "response_format") remember(abilities, request, { ...form, format });
  return { ...form, format };
}

/** Calls run side by side: what one has learnt of the formats is never bettered by another that asked before. */
export function remember(
  abilities: EndpointAbilities,
  request: ChatRequest,
  form: RequestForm,
): void {
  const known = formFor(abilities, request).format;
  if (answerFormats.indexOf(form.format) > answerFormats.indexOf(known))
    abilities.formats.set(request.schemaName, form.format);
}
