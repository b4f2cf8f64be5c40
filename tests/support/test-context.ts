import { readEnvironment } from "@/env";
import type {
  ChainSettings,
  Dispatcher,
  Logger,
  SearchRequest,
  ServiceContext,
  VerificationClaim,
  WebhookSend,
} from "@/services/context";
import { createContext } from "@/services/create-context";
import { createTestDatabase } from "./test-database";

/** A dispatcher that keeps what it is given, so that a test delivers it when and as often as it likes. */
export type Outbox = Dispatcher & {
  readonly searches: SearchRequest[];
  readonly claims: VerificationClaim[];
  readonly stops: { searchId: string; epoch: number }[];
  readonly webhooks: WebhookSend[];
};

function createOutbox(): Outbox {
  const searches: SearchRequest[] = [];
  const claims: VerificationClaim[] = [];
  const stops: { searchId: string; epoch: number }[] = [];
  const webhooks: WebhookSend[] = [];
  return {
    searches,
    claims,
    stops,
    webhooks,
    async requestSearch(request) {
      searches.push(request);
    },
    async requestVerifications(sent) {
      claims.push(...sent);
    },
    async announceStop(stop) {
      stops.push(stop);
    },
    async requestWebhooks(sends) {
      webhooks.push(...sends);
    },
  };
}

/** Real services over a fresh database; `environment` and `chain` override the defaults. */
export async function createTestContext(options: {
  dispatcher?: Dispatcher;
  environment?: Record<string, string>;
  chain?: Partial<ChainSettings>;
  log?: Logger;
}): Promise<{ ctx: ServiceContext; outbox: Outbox; close(): Promise<void> }> {
  const database = await createTestDatabase();
  const outbox = createOutbox();
  const made = createContext({
    environment: readEnvironment({
      DATABASE_URL: database.url,
      ASSAY_WORKERS: "0",
      BETTER_AUTH_SECRET: "a secret only for tests, long enough",
      ...options.environment,
    }),
    dispatcher: options.dispatcher ?? outbox,
    log: options.log ?? { info: () => {}, error: () => {} },
  });
  const ctx: ServiceContext = { ...made, chain: { ...made.chain, ...options.chain } };
  return {
    ctx,
    outbox,
    async close() {
      await ctx.close();
      await database.close();
    },
  };
}

export async function addUser(ctx: ServiceContext, id: string): Promise<string> {
  await ctx.database.prisma.user.create({
    data: { id, name: id, email: `${id}@users.invalid`, isAnonymous: true },
  });
  return id;
}

/** Companies of the demo source that nobody serves: for tests of the chain, which bring their own results. */
export async function addCompanies(ctx: ServiceContext, count: number): Promise<void> {
  await ctx.database.pool.query(
    `INSERT INTO company (domain, name, homepage_url, one_liner, sources)
     SELECT 'c' || n || '.assay.test', 'Company ' || n, 'https://c' || n || '.assay.test/', 'Makes robots', ARRAY['demo']
     FROM generate_series(1, $1) AS n`,
    [count],
  );
}
