import type { GuardedPost } from "@/adapters/web/guarded-post";
import type { Database } from "@/db/database";
import type { Notifications } from "@/db/notifications";
import type { Queryable } from "@/db/queryable";
import type { Environment } from "@/env";
import type { ModelPrice } from "@/research/llm/prices";
import type {
  CompanyFinder,
  Encoder,
  Extractor,
  HostGate,
  Judge,
  Planner,
  ResearchCpu,
  Web,
} from "@/research/ports";
import type { AnnounceStart } from "./chain/announce-starts";
import type { ResearchTurns } from "./chain/research-turns";
import type { StopWatch } from "./chain/stop-watch";
import type { ProviderWait } from "./spend/postgres-provider-gate";
import type { Telemetry } from "./telemetry/telemetry";
import type { Auth } from "./users/auth";

/** One company to verify: what an engine carries. `attempt` and `epoch` fence late and repeated deliveries. */
export type VerificationClaim = {
  readonly searchId: string;
  readonly userId: string;
  readonly candidateId: string;
  readonly attempt: number;
  readonly epoch: number;
  readonly rank: number;
};

/** One webhook to send: `send` fences late and repeated deliveries of it. */
export type WebhookSend = {
  readonly deliveryId: string;
  readonly endpointId: string;
  readonly send: number;
};

export type SearchRequest = {
  readonly searchId: string;
  readonly userId: string;
  readonly attempt: number;
  readonly epoch: number;
};

/** The driver of the chain: Inngest in the app, a loop in the CLI. Sending the same thing twice must be harmless. */
export type Dispatcher = {
  requestSearch(request: SearchRequest): Promise<void>;
  requestVerifications(claims: readonly VerificationClaim[]): Promise<void>;
  announceStop(stop: { searchId: string; epoch: number }): Promise<void>;
  requestWebhooks(sends: readonly WebhookSend[]): Promise<void>;
};

export type ChainSettings = {
  /** Companies of one search in flight. */
  readonly windowSize: number;
  readonly userConcurrency: number;
  readonly globalConcurrency: number;
  /** A running company's lease; a heartbeat renews it. */
  readonly leaseMs: number;
  /** `sent` rows of a search in which nothing started for this long are sent again. */
  readonly resendAfterMs: number;
  readonly researchDeadlineMs: number;
  /** Attempts of one company that may end in an error before it is `failed`. */
  readonly maxFailures: number;
};

/** Places for searches, and for those that wait for one. */
export type AdmissionLimits = {
  readonly userSearches: number;
  readonly globalSearches: number;
  readonly userQueue: number;
  readonly globalQueue: number;
};

type CrawlSettings = {
  readonly maxPages: number;
  /** Requests of one company at most, vain ones included. */
  readonly maxRequests: number;
  /** Pause between two requests to a company's host; none where no stranger's server is asked. */
  readonly politenessMsFor: (domain: string) => number;
  readonly maxPageAgeMs: number;
};

/** A model's planner and judge for one search; absent without a key. */
export type ModelFactory = {
  readonly name: string;
  /** Null when it is not known: then a cap in money cannot hold, only one in tokens. */
  readonly price: ModelPrice | null;
  /** Whether its server is down or limits us, over all processes. */
  readWait(db: Queryable): Promise<ProviderWait>;
  forSearch(searchId: string): {
    planner: Planner;
    judge: Judge;
    finder: CompanyFinder;
    extractor: Extractor;
  };
};

type ResearchTools = {
  readonly web: Web;
  readonly cpu: ResearchCpu;
  readonly hostGate: HostGate;
  /** Vectors of texts, each encoded once; answers `unavailable` where there is no encoder. */
  readonly encoder: Encoder;
  readonly model: ModelFactory | null;
  readonly post: GuardedPost;
};

export type Logger = {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
};

/** Everything a service may touch, made once at the edge: `({ ctx, input })`. */
export type ServiceContext = {
  readonly database: Database;
  readonly notifications: Notifications;
  readonly stops: StopWatch;
  readonly dispatcher: Dispatcher;
  readonly announceStart: AnnounceStart;
  readonly turns: ResearchTurns;
  readonly auth: Auth;
  readonly environment: Environment;
  readonly chain: ChainSettings;
  readonly admission: AdmissionLimits;
  readonly crawl: CrawlSettings;
  readonly tools: ResearchTools;
  /** Of one search; no cap in money where the model's price is not known and nobody asked for one. */
  readonly caps: { readonly usd: number | null; readonly tokens: number };
  readonly log: Logger;
  readonly telemetry: Telemetry;
  close(): Promise<void>;
};
