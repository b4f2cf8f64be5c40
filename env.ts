import { z } from "zod";

const integer = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .min(1, "Set DATABASE_URL, or start with `npm start`, which brings a database."),
  /** The same database without a pooler that hands out connections by transaction: for LISTEN and for migrations. */
  DIRECT_DATABASE_URL: z.string().min(1).optional(),
  /** Connections of one process: a host that starts many processes needs few in each. */
  ASSAY_DATABASE_CONNECTIONS: integer(20, 2, 200),
  /** How long the host lets one request run, where it ends them: streams and steps end by themselves before. */
  ASSAY_REQUEST_SECONDS: z.coerce.number().int().min(15).max(86_400).optional(),
  /** The local encoder's model is kept in its folder `models`. */
  ASSAY_DATA_DIR: z.string().min(1).default(".data"),
  /** Where the demo corpus is served; only the crawler's host map reaches it. */
  ASSAY_DEMO_WEB: z.url().optional(),
  /** `archive:FOLDER` takes the web from stored pages instead of the network. */
  ASSAY_WEB: z
    .string()
    .regex(/^(live|archive:.+)$/, "Use `live` or `archive:FOLDER`.")
    .default("live"),
  ASSAY_CONTACT_URL: z.url().default("https://github.com/assay-search/assay#crawler"),
  /** Companies of one search in flight. */
  ASSAY_WINDOW: integer(10, 1, 100),
  /** Companies of one user in flight, over all searches. */
  ASSAY_USER_CONCURRENCY: integer(20, 1, 500),
  /** Companies in flight in all. */
  ASSAY_GLOBAL_CONCURRENCY: integer(50, 1, 1000),
  /** Searches of one user, and in all, that run at the same time; the others wait for a place. */
  ASSAY_USER_SEARCHES: integer(5, 1, 1000),
  ASSAY_GLOBAL_SEARCHES: integer(100, 1, 10_000),
  /** Searches that may wait for a place: of one user, and in all. One more is refused. */
  ASSAY_USER_QUEUE: integer(20, 0, 1000),
  ASSAY_GLOBAL_QUEUE: integer(1000, 0, 100_000),
  /** Opens the operations page to whoever has it. `npm start` and `npm run dev` make one on loopback. */
  ASSAY_OWNER_TOKEN: z.string().min(24, "Use at least 24 characters.").optional(),
  /** Where no process lives long enough to sweep (serverless): the sweeper's schedule as an Inngest function. */
  ASSAY_SWEEP_CRON: z.string().min(9).optional(),
  /** Days after its end for which the events of a search are kept; for ever where it is not set. */
  ASSAY_RETENTION_EVENT_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
  /** Days since its last reading for which a page is kept that no verdict quotes; for ever where it is not set. */
  ASSAY_RETENTION_PAGE_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
  /** Where no process lives long (serverless): when old events and pages are removed, as an Inngest function. */
  ASSAY_RETENTION_CRON: z.string().min(9).optional(),
  /** How often the engine looks for monitors that are due; a long-lived process looks by itself as well. */
  ASSAY_MONITOR_CRON: z.string().min(9).default("*/5 * * * *"),
  /** Monitors of one user. */
  ASSAY_USER_MONITORS: integer(20, 0, 1000),
  ASSAY_SEARCHES_PER_HOUR: integer(60, 1, 100_000),
  /** Requests of one API key. */
  ASSAY_API_PER_MINUTE: integer(120, 1, 1_000_000),
  /** Hosts, with ports ("hooks.lan:8080"), that webhooks may reach by http though they are not on the public internet. */
  ASSAY_WEBHOOK_HOSTS: z
    .string()
    .default("")
    .transform((hosts) => hosts.split(",").flatMap((host) => host.trim().toLowerCase() || [])),
  ASSAY_MAX_PAGES: integer(8, 1, 50),
  /** Pages younger than this, and what was decided from them, are used again by every search. */
  ASSAY_MAX_AGE_HOURS: z.coerce.number().min(0).max(87_600).default(168),
  ASSAY_POLITENESS_MS: integer(250, 0, 60_000),
  ASSAY_RESEARCH_SECONDS: integer(60, 5, 840),
  ASSAY_WORKERS: integer(1, 0, 16),
  /** Where the programs of threads lie bundled, as `npm start` makes them; their sources are run without it. */
  ASSAY_PROGRAMS: z.string().min(1).default("."),
  /** Number of reverse proxies in front whose X-Forwarded-For is believed. */
  TRUST_PROXY: integer(0, 0, 10),
  OPENAI_API_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]+$/, "holds a character that no key has: copy it once more")
    .optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  /** A model behind `/v1/embeddings` of the same endpoint in place of the local encoder. */
  EMBEDDING_MODEL: z.string().min(1).max(200).optional(),
  /** Length of its vectors, where the name does not tell. */
  EMBEDDING_DIMENSIONS: z.coerce.number().int().min(8).max(16_384).optional(),
  ASSAY_MODEL_PRICES: z.string().optional(),
  /** Most that a model may cost per search; 1 dollar when the price is known, else only tokens are capped. */
  ASSAY_CAP_USD: z.coerce.number().positive().max(1000).optional(),
  ASSAY_CAP_TOKENS: integer(2_000_000, 1000, 1_000_000_000),
  /** Most of one user in a day (UTC): 5 dollars when the price is known. */
  ASSAY_USER_DAY_CAP_USD: z.coerce.number().positive().max(100_000).optional(),
  ASSAY_USER_DAY_CAP_TOKENS: integer(10_000_000, 1000, 1_000_000_000_000),
  /** Most of everybody together in a day: anonymous users are free to make. 20 dollars when the price is known. */
  ASSAY_DAY_CAP_USD: z.coerce.number().positive().max(1_000_000).optional(),
  ASSAY_DAY_CAP_TOKENS: integer(40_000_000, 1000, 1_000_000_000_000),
  /** Model calls and tokens a minute over all processes; without them only what the server itself allows. */
  ASSAY_MODEL_RPM: z.coerce.number().int().min(1).max(1_000_000).optional(),
  ASSAY_MODEL_TPM: z.coerce.number().int().min(1000).max(1_000_000_000).optional(),
  /** `closed`: no new accounts, and nobody without one starts a search. The owner adds people with `assay add-user`. */
  ASSAY_SIGN_UP: z.enum(["open", "closed"]).default("open"),
  GITHUB_CLIENT_ID: z.string().min(1).optional(),
  GITHUB_CLIENT_SECRET: z.string().min(1).optional(),
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  BETTER_AUTH_SECRET: z.string().min(16).optional(),
  APP_URL: z.url().optional(),
});
export type Environment = z.infer<typeof environmentSchema>;

/** What a step needs beside its research: to claim and record, and to answer. */
const stepOverheadSeconds = 10;

/**
 * How long a request may go on beginning steps: none begins that could not end before the host ends the request. Null
 * where requests have no limit; throws when not even one company fits.
 */
export function readStepSeconds(environment: Environment): number | null {
  const { ASSAY_REQUEST_SECONDS: request, ASSAY_RESEARCH_SECONDS: research } = environment;
  if (request === undefined) return null;
  const seconds = request - research - stepOverheadSeconds;
  if (seconds >= 1) return seconds;
  throw new Error(
    `ASSAY_RESEARCH_SECONDS: at most ${request - stepOverheadSeconds - 1}, since ASSAY_REQUEST_SECONDS is ${request}.`,
  );
}

/** What is declared before any request, and while the app is being built, when there need be no database yet. */
export const readEarlyEnvironment = (): Environment =>
  readEnvironment({ ...process.env, DATABASE_URL: process.env.DATABASE_URL || "unused" });

/** Empty strings count as unset, as in `.env` files. Throws one sentence a wrong variable. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not usable. ${problems.join(" ")}`);
}
