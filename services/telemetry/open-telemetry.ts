import { createHash, randomBytes } from "node:crypto";
import {
  type Context,
  context,
  metrics,
  ProxyTracerProvider,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { NodeSDK } from "@opentelemetry/sdk-node";
import type { Attributes, SearchTrace, Telemetry } from "./telemetry";

type Ids = { readonly traceId: string; readonly spanId: string };

/**
 * A search is worked on by many requests, in many processes: its trace and root span are named after it, so that each
 * finds its place without being told.
 */
const idsOf = ({ searchId, epoch }: SearchTrace): Ids => ({
  traceId: searchId.replaceAll("-", "").toLowerCase(),
  spanId: createHash("sha256").update(`${searchId}:${epoch}`).digest("hex").slice(0, 16),
});

/** The SDK with everything that the standard variables say (endpoint, protocol, headers, sampler, intervals). */
export function openTelemetry(environment: Readonly<Record<string, string | undefined>>): {
  telemetry: Telemetry;
  shutdown: () => Promise<void>;
} {
  let given: Ids | null = null;
  const sdk = new NodeSDK({
    ...(environment.OTEL_SERVICE_NAME ? {} : { serviceName: "assay" }),
    idGenerator: {
      generateTraceId: () => given?.traceId ?? randomBytes(16).toString("hex"),
      generateSpanId: () => given?.spanId ?? randomBytes(8).toString("hex"),
    },
    instrumentations: [],
    logRecordProcessors: [],
  });
  sdk.start();
  const global = trace.getTracerProvider();
  const tracer = (global instanceof ProxyTracerProvider ? global.getDelegate() : global).getTracer(
    "assay",
  );
  const meter = metrics.getMeterProvider().getMeter("assay");
  // Kept to ourselves: Next and Inngest would trace addresses with their queries, and what steps return.
  trace.disable();
  metrics.disable();

  const counters = {
    "companies.decided": meter.createCounter("assay.companies.decided", {
      description: "Attempts at companies that were recorded, by what became of them",
    }),
    "llm.tokens": meter.createCounter("assay.llm.tokens", {
      description: "Tokens of model calls, by direction and outcome",
      unit: "{token}",
    }),
    "crawl.requests": meter.createCounter("assay.crawl.requests", {
      description: "Requests of the crawler, by outcome",
    }),
  };
  const queue = meter.createObservableGauge("assay.queue.depth", {
    description: "Searches and companies that wait or are in flight, by stage",
  });

  const startRoot = (search: SearchTrace, startTime?: Date): Span => {
    given = idsOf(search);
    try {
      const attributes = { "assay.search.id": search.searchId, "assay.search.epoch": search.epoch };
      return tracer.startSpan(
        "search",
        { root: true, attributes, ...(startTime ? { startTime } : {}) },
        ROOT_CONTEXT,
      );
    } finally {
      given = null;
    }
  };

  const run = <Value>(
    name: string,
    attributes: Attributes,
    parent: Context,
    work: (note: (attributes: Attributes) => void) => Promise<Value>,
  ): Promise<Value> =>
    tracer.startActiveSpan(name, { attributes: { ...attributes } }, parent, async (span) => {
      try {
        return await work((more) => span.setAttributes({ ...more }));
      } catch (error) {
        // The kind of error only: its message may quote what was worked on.
        const type = error instanceof Error ? error.name : typeof error;
        span.setStatus({ code: SpanStatusCode.ERROR, message: type });
        throw error;
      } finally {
        span.end();
      }
    });

  const telemetry: Telemetry = {
    isOn: true,
    // The root is started again here for its ids and the sampler's decision, and ended by `endSearch` alone.
    inSearch: (search, name, attributes, work) =>
      run(name, attributes, trace.setSpan(ROOT_CONTEXT, startRoot(search)), work),
    inSpan: (name, attributes, work) => run(name, attributes, context.active(), work),
    openSpan(name, attributes) {
      const span = tracer.startSpan(name, { attributes: { ...attributes } }, context.active());
      return {
        end(more) {
          span.setAttributes({ ...more });
          span.end();
        },
      };
    },
    endSearch(search, startedAt, attributes) {
      const span = startRoot(search, startedAt);
      span.setAttributes({ ...attributes });
      span.end();
    },
    count: (name, value, attributes) => counters[name].add(value, { ...attributes }),
    observeQueue(read) {
      queue.addCallback(async (result) => {
        const depths = await read().catch(() => ({}));
        for (const [stage, depth] of Object.entries(depths)) result.observe(depth, { stage });
      });
    },
  };
  return { telemetry, shutdown: () => sdk.shutdown() };
}
