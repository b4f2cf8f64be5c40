import { z } from "zod";
import type { OpenApiDocument } from "@/app/api/v1/openapi-document";
import { jsonSchema } from "@/components/docs/json-schema";
import type { Operation } from "@/components/docs/operation-item";

const contentSchema = z.record(
  z.string(),
  z.object({ schema: jsonSchema, example: z.unknown().optional() }),
);

const operationSchema = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().nullish(),
  "x-scope": z.string().nullish(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.string(),
      required: z.boolean(),
      description: z.string().nullish(),
      schema: jsonSchema,
    }),
  ),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: contentSchema.optional() }),
  ),
});

/** The document's routes as the page shows them; `origin` is where this instance is. */
export function listOperations(document: OpenApiDocument, origin: string): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, given]) => {
      const operation = operationSchema.parse(given);
      const body = operation.requestBody?.content["application/json"];
      const [status, answer] = Object.entries(operation.responses)[0] ?? ["200", null];
      const content = Object.values(answer?.content ?? {})[0];
      const url = `${origin}/api/v1${path}`;
      const scope = operation["x-scope"] ?? null;
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        group: operation.tags[0] ?? "",
        summary: operation.summary,
        text: operation.description ?? null,
        scope,
        parameters: operation.parameters.map(
          ({ name, in: place, required, description, schema }) => ({
            name,
            place,
            required,
            text: description ?? null,
            schema,
          }),
        ),
        body: body?.schema ?? null,
        answer: { status, text: answer?.description ?? "", schema: content?.schema ?? null },
        curl: writeCurl({
          method,
          url,
          hasKey: scope !== null,
          example: body && (body.example ?? {}),
        }),
      };
    }),
  );
}

/** For a shell, with the key in `$ASSAY_KEY` and ids in the place of parameters. */
function writeCurl(call: {
  method: string;
  url: string;
  hasKey: boolean;
  example: unknown;
}): string {
  const { method, hasKey, example } = call;
  const url = call.url.replace(/\{(\w+)\}/g, (_all, name: string) => `$${name.toUpperCase()}`);
  const query = call.url.endsWith("/companies") ? "?q=fintechs+in+Africa" : "";
  const lines = [
    `curl${method === "get" ? "" : ` -X ${method.toUpperCase()}`} "${url}${query}"`,
    ...(hasKey ? ['-H "Authorization: Bearer $ASSAY_KEY"'] : []),
    ...(call.url.endsWith("/events") ? ["--no-buffer"] : []),
    ...(example === undefined
      ? []
      : ['-H "Content-Type: application/json"', `-d '${JSON.stringify(example)}'`]),
  ];
  return lines.join(" \\\n  ");
}
