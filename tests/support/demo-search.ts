import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { type DemoWeb, startDemoWeb } from "@/demo/server";
import type { Web } from "@/research/ports";
import { createSearchSchema, type SearchSnapshot } from "@/research/search-view";
import { loadDemoCorpus } from "@/scripts/cli/load-demo-corpus";
import type { Logger, ServiceContext } from "@/services/context";
import { createSearch } from "@/services/create-search";
import { readSearch } from "@/services/read-search";
import { createInProcessDispatcher } from "@/services/run-in-process";
import { watchSearch } from "@/services/watch-search";
import { addUser, createTestContext } from "./test-context";

type WebRequest = { readonly url: string; readonly conditional: boolean };

export type DemoServices = {
  readonly ctx: ServiceContext;
  readonly userId: string;
  /** What was asked of the demo web, in order. */
  readonly requests: WebRequest[];
  close(): Promise<void>;
};

let shared: Promise<DemoWeb> | undefined;

/** The file's demo web, without its slow pages; ends with the process. */
const demoWeb = () => (shared ??= startDemoWeb({ slowPages: false }));

/** Real services over the demo companies and their real sites, driven in this process; `readable` ones only, or all. */
export async function openDemo(
  environment: Readonly<Record<string, string>> = {},
  options: { readableOnly?: boolean; log?: Logger } = {},
): Promise<DemoServices> {
  const { url } = await demoWeb();
  const requests: WebRequest[] = [];
  const made = await createTestContext({
    dispatcher: createInProcessDispatcher(() => ctx),
    environment: { ASSAY_DEMO_WEB: url, ...environment },
    ...(options.log ? { log: options.log } : {}),
  });
  const web: Web = {
    get(address, options) {
      const names = Object.keys(options.headers ?? {}).map((name) => name.toLowerCase());
      const conditional = names.includes("if-none-match") || names.includes("if-modified-since");
      requests.push({ url: address, conditional });
      return made.ctx.tools.web.get(address, options);
    },
  };
  const ctx: ServiceContext = { ...made.ctx, tools: { ...made.ctx.tools, web } };
  await loadDemoCorpus({ database: ctx.database, onProgress: () => {} });
  if (options.readableOnly) {
    const readable = generateDemoCorpus().filter(({ truth }) => truth.site === "readable");
    await ctx.database.pool.query("DELETE FROM company WHERE domain <> ALL($1)", [
      readable.map(({ profile }) => profile.domain),
    ]);
  }
  return { ctx, userId: await addUser(ctx, "ada"), requests, close: made.close };
}

/** Creates a search; `request` as the API takes it. */
export async function startDemoSearch(
  { ctx, userId }: DemoServices,
  request: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { id } = await createSearch({
    ctx,
    input: { userId, request: createSearchSchema.parse(request), idempotencyKey: null },
  });
  return id;
}

/** Follows the search until it is over, and reads it. */
export async function finishDemoSearch(
  { ctx, userId }: DemoServices,
  searchId: string,
): Promise<SearchSnapshot & { readonly seqs: readonly number[] }> {
  const input = { searchId, afterSeq: 0, signal: AbortSignal.timeout(60_000) };
  const seqs: number[] = [];
  for await (const events of watchSearch({ ctx, input }))
    seqs.push(...events.map(({ seq }) => seq));
  const snapshot = await readSearch({ ctx, input: { userId, searchId } });
  if (!snapshot) throw new Error("the search is gone");
  return { ...snapshot, seqs };
}

/** Quotes that are not what their page says there, by the page's own text. */
export async function findFalseCitations(
  ctx: ServiceContext,
  searchId: string,
): Promise<unknown[]> {
  const { rows } = await ctx.database.pool.query<{
    text: string;
    quote: string;
    start: number;
    end: number;
  }>(
    `SELECT p.text, q.quote, q.start, q."end" FROM citation q JOIN page p ON p.id = q.page_id
     JOIN verdict v ON v.id = q.verdict_id JOIN candidate c ON c.id = v.candidate_id WHERE c.search_id = $1`,
    [searchId],
  );
  return rows.filter(({ text, quote, start, end }) => text.slice(start, end) !== quote);
}
