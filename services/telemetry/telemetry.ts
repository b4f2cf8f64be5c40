import { singleton } from "../singleton";

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** The search that work belongs to: its trace. Each epoch (start, resume) has a root span of its own. */
export type SearchTrace = { readonly searchId: string; readonly epoch: number };

type CounterName = "companies.decided" | "llm.tokens" | "crawl.requests";

export type OpenSpan = {
  /** Adds what is known only now, and ends it. */
  end(attributes: Attributes): void;
};

/** Traces and metrics as the services see them. Ids, names and numbers only: never text of a page, a prompt or a person. */
export type Telemetry = {
  readonly isOn: boolean;
  /** Runs work in a span of the search's trace. */
  inSearch<Value>(
    search: SearchTrace,
    name: string,
    attributes: Attributes,
    work: (note: (attributes: Attributes) => void) => Promise<Value>,
  ): Promise<Value>;
  /** Runs work in a span below the one that the caller runs in. */
  inSpan<Value>(
    name: string,
    attributes: Attributes,
    work: (note: (attributes: Attributes) => void) => Promise<Value>,
  ): Promise<Value>;
  openSpan(name: string, attributes: Attributes): OpenSpan;
  /** The root span, when the search has ended. */
  endSearch(search: SearchTrace, startedAt: Date, attributes: Attributes): void;
  count(name: CounterName, value: number, attributes: Attributes): void;
  /** Read whenever metrics are exported. */
  observeQueue(read: () => Promise<Readonly<Record<string, number>>>): void;
};

/** What runs when no exporter is named: nothing of OpenTelemetry is loaded. */
const noTelemetry: Telemetry = {
  isOn: false,
  inSearch: (_search, _name, _attributes, work) => work(() => {}),
  inSpan: (_name, _attributes, work) => work(() => {}),
  openSpan: () => ({ end() {} }),
  endSearch() {},
  count() {},
  observeQueue() {},
};

/** The process's telemetry: off until `startTelemetry` has turned it on. */
export const telemetryHolder = () =>
  singleton("telemetry", (): { current: Telemetry } => ({ current: noTelemetry }));
