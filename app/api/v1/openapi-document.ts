import { z } from "zod";
import { webhookMessageSchemas } from "@/research/webhook-event";
import type { ApiRoute } from "./declare-route";
import { apiRoot } from "./find-route";
import { namedSchemas, nameSchema } from "./named-schemas";
import { type ProblemCode, problemKinds, problemSchema } from "./problem";
import { routes } from "./routes";

type Json = Readonly<Record<string, unknown>>;

export type OpenApiDocument = {
  readonly openapi: string;
  readonly info: Json;
  readonly servers: readonly Json[];
  readonly tags: readonly Json[];
  readonly security: readonly Json[];
  readonly paths: Readonly<Record<string, Json>>;
  readonly webhooks: Readonly<Record<string, Json>>;
  readonly components: Json & { readonly schemas: Json };
};

nameSchema("Problem", problemSchema);

const byKey: readonly ProblemCode[] = ["unauthenticated", "scope_missing", "rate_limited"];
const byAny: readonly ProblemCode[] = ["internal", "unavailable"];

let made: OpenApiDocument | undefined;

/** The API as OpenAPI 3.1, from the declared routes. The same all the time, so it is made once. */
export const openApiDocument = (): OpenApiDocument => (made ??= makeDocument());

function makeDocument(): OpenApiDocument {
  const schemas = new SchemaWriter();
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: describeRoute(route, schemas),
    };
  }
  const webhooks = Object.fromEntries(
    Object.entries(webhookMessageSchemas).map(([event, schema]) => [
      event,
      { post: describeWebhook(event, schemas.refer(schema, "output")) },
    ]),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Assay",
      version: "1",
      description:
        "Search companies by criteria in plain words, and read the evidence behind every verdict. Keys are made on the page /settings.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: apiRoot }],
    tags: [...new Set(routes.map(({ group }) => group))].map((name) => ({ name })),
    security: [{ key: [] }],
    paths,
    webhooks,
    components: {
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "An API key: `assay_…`." },
      },
      schemas: schemas.named,
    },
  };
}

function describeRoute(route: ApiRoute, schemas: SchemaWriter): Json {
  const { answer, body } = route;
  const refusals: ProblemCode[] = [
    ...(route.scope === null ? [] : byKey),
    ...(Object.keys(route.params.shape).length > 0 ? (["not_found"] as const) : []),
    ...(body || Object.keys({ ...route.query.shape, ...route.headers.shape }).length > 0
      ? (["bad_input"] as const)
      : []),
    ...(body ? (["bad_json", "too_large"] as const) : []),
    ...(route.refuses ?? []),
    ...byAny,
  ];
  const statuses = [...new Set(refusals.map((code) => problemKinds[code].status))].sort();
  return {
    operationId: route.name,
    tags: [route.group],
    summary: route.summary,
    ...(route.text ? { description: route.text } : {}),
    ...(route.scope === null ? { security: [] } : { "x-scope": route.scope }),
    parameters: [
      ...schemas.parameters(route.params, "path"),
      ...schemas.parameters(route.query, "query"),
      ...schemas.parameters(route.headers, "header"),
    ],
    ...(body
      ? {
          requestBody: {
            required: !body.safeParse(undefined).success,
            content: {
              "application/json": {
                schema: schemas.refer(body, "input"),
                ...(route.example === undefined ? {} : { example: route.example }),
              },
            },
          },
        }
      : {}),
    responses: {
      [answer.status]: {
        description: answer.what,
        ...("stream" in answer
          ? {
              content: {
                "text/event-stream": {
                  schema: { type: "string" },
                  "x-event-schema": schemas.refer(answer.stream, "output"),
                },
              },
            }
          : "schema" in answer
            ? {
                content: { "application/json": { schema: schemas.refer(answer.schema, "output") } },
              }
            : {}),
      },
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: refusals
              .filter((code) => problemKinds[code].status === status)
              .map((code) => `\`${code}\`: ${problemKinds[code].title}`)
              .join(". "),
            content: {
              "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
            },
          },
        ]),
      ),
    },
  };
}

const describeWebhook = (event: string, schema: Json): Json => ({
  operationId: event,
  summary: `Sent to your endpoints: ${event}`,
  description:
    "Signed after the Standard Webhooks specification: `webhook-id`, `webhook-timestamp`, `webhook-signature`.",
  requestBody: { content: { "application/json": { schema } } },
  responses: {
    "2XX": { description: "Taken. Anything else is tried again for a day; 410 ends it for good." },
  },
});

/** JSON Schema of zod schemas: named ones once, in the document's components. */
class SchemaWriter {
  readonly named: Record<string, unknown> = {};

  constructor() {
    this.refer(problemSchema, "output");
  }

  /** What a caller may send is `input`, what is answered `output`. */
  refer(schema: z.ZodType, io: "input" | "output"): Json {
    const { $schema, $defs, ...own } = z.toJSONSchema(schema, {
      metadata: namedSchemas,
      io,
      unrepresentable: "any",
      // Fields may be added to answers; whoever reads them should not refuse what is new.
      override: ({ jsonSchema }) => {
        delete jsonSchema.additionalProperties;
        delete jsonSchema.id;
      },
    });
    for (const [name, definition] of Object.entries($defs ?? {})) {
      this.named[nameFor(name, io)] ??= pointToComponents(definition, io);
    }
    const id = namedSchemas.get(schema)?.id;
    if (id === undefined) return pointToComponents(own, io);
    this.named[nameFor(id, io)] ??= pointToComponents(own, io);
    return { $ref: `#/components/schemas/${nameFor(id, io)}` };
  }

  parameters(fields: z.ZodObject, place: "path" | "query" | "header"): Json[] {
    return Object.entries(fields.shape).map(([name, field]) => {
      const { description, ...schema } = this.refer(field, "input");
      return {
        name,
        in: place,
        required: !z.object({ field }).safeParse({}).success,
        ...(description ? { description } : {}),
        schema,
      };
    });
  }
}

const nameFor = (id: string, io: "input" | "output") => (io === "input" ? `${id}Input` : id);

/** References of one schema's own definitions become references into the document. */
function pointToComponents(schema: unknown, io: "input" | "output"): Json {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === "$ref" && typeof value === "string"
        ? value.replace(
            /^#\/\$defs\/(.+)$/,
            (_all, id: string) => `#/components/schemas/${nameFor(id, io)}`,
          )
        : value,
    ),
  );
}
