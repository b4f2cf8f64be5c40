import { once } from "node:events";
import { createServer } from "node:http";
import { z } from "zod";

const valueSchema = z.object({
  stringValue: z.string().optional(),
  intValue: z.union([z.number(), z.string()]).optional(),
  doubleValue: z.number().optional(),
  boolValue: z.boolean().optional(),
});
const attributesSchema = z
  .array(z.object({ key: z.string(), value: valueSchema }))
  .default([])
  .transform((list) =>
    Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]])),
  );
const resourceSchema = z.object({ attributes: attributesSchema });

/** OTLP/HTTP in JSON: ids in hexadecimal, 64-bit numbers as text (opentelemetry-proto, trace.proto and metrics.proto). */
const tracesSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: resourceSchema,
      scopeSpans: z.array(
        z.object({
          scope: z.object({ name: z.string() }),
          spans: z.array(
            z.object({
              traceId: z.string().regex(/^[0-9a-f]{32}$/),
              spanId: z.string().regex(/^[0-9a-f]{16}$/),
              parentSpanId: z.string().optional(),
              name: z.string(),
              startTimeUnixNano: z.string(),
              endTimeUnixNano: z.string(),
              attributes: attributesSchema,
            }),
          ),
        }),
      ),
    }),
  ),
});
const pointSchema = z.object({
  attributes: attributesSchema,
  asInt: z.union([z.number(), z.string()]).optional(),
  asDouble: z.number().optional(),
});
const metricsSchema = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: resourceSchema,
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(
            z.object({
              name: z.string(),
              sum: z.object({ dataPoints: z.array(pointSchema) }).optional(),
              gauge: z.object({ dataPoints: z.array(pointSchema) }).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

export type CollectedSpan = z.infer<
  typeof tracesSchema
>["resourceSpans"][number]["scopeSpans"][number]["spans"][number] & { readonly scope: string };

export type FakeCollector = {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string;
  readonly spans: readonly CollectedSpan[];
  /** The last value of each point, by metric name. */
  readonly points: ReadonlyMap<
    string,
    readonly { attributes: Readonly<Record<string, unknown>>; value: number }[]
  >;
  readonly services: ReadonlySet<unknown>;
  /** Everything that came, as it came. */
  readonly bodies: readonly string[];
  /** What could not be read as OTLP. */
  readonly problems: readonly string[];
  close(): Promise<void>;
};

/** Takes traces and metrics over OTLP/HTTP in JSON, and refuses what is not. */
export async function startFakeCollector(): Promise<FakeCollector> {
  const spans: CollectedSpan[] = [];
  const points = new Map<string, { attributes: Record<string, unknown>; value: number }[]>();
  const services = new Set<unknown>();
  const bodies: string[] = [];
  const problems: string[] = [];

  const takeTraces = (body: unknown) => {
    for (const { resource, scopeSpans } of tracesSchema.parse(body).resourceSpans) {
      services.add(resource.attributes["service.name"]);
      for (const { scope, spans: found } of scopeSpans)
        spans.push(...found.map((span) => ({ ...span, scope: scope.name })));
    }
  };
  const takeMetrics = (body: unknown) => {
    for (const { resource, scopeMetrics } of metricsSchema.parse(body).resourceMetrics) {
      services.add(resource.attributes["service.name"]);
      for (const { name, sum, gauge } of scopeMetrics.flatMap(({ metrics }) => metrics)) {
        const read = (sum ?? gauge)?.dataPoints ?? [];
        points.set(
          name,
          read.map(({ attributes, asInt, asDouble }) => ({
            attributes,
            value: Number(asInt ?? asDouble),
          })),
        );
      }
    }
  };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    bodies.push(text);
    try {
      if (request.headers["content-type"] !== "application/json") throw new Error("not JSON");
      if (request.url === "/v1/traces") takeTraces(JSON.parse(text));
      else if (request.url === "/v1/metrics") takeMetrics(JSON.parse(text));
      else throw new Error(`unknown path ${request.url}`);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    } catch (error) {
      problems.push(String(error));
      response.writeHead(400).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    points,
    services,
    bodies,
    problems,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
