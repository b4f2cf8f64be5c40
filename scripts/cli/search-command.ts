import { parseArgs } from "node:util";
import { createSearchSchema, type SearchView } from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import { checkModelCap } from "@/services/check-model-cap";
import type { ServiceContext } from "@/services/context";
import { createSearch } from "@/services/create-search";
import { readCandidate } from "@/services/read-candidate";
import { stopSearch } from "@/services/stop-search";
import { ensureLocalUser } from "@/services/users/ensure-local-user";
import { watchSearch } from "@/services/watch-search";
import { importStored } from "./import-stored";
import { createJsonReport, type Report } from "./json-report";
import { loadDemoCorpus } from "./load-demo-corpus";
import { describeError, openServices } from "./open-services";
import { createTableReport } from "./table-report";

const sweepEveryMs = 5_000;

/** `assay search "QUERY"`: the same job as the page, in this process. Returns the exit code. */
export async function searchCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (typeof parsed === "string") {
    process.stderr.write(`${parsed}\n`);
    return 2;
  }
  let services: Awaited<ReturnType<typeof openServices>> | null = null;
  try {
    services = await openServices({ demoWeb: parsed.request.source === "demo" });
    const { ctx } = services;
    const report = parsed.json ? createJsonReport() : createTableReport();
    const capProblem = checkModelCap(ctx, undefined);
    if (capProblem) throw new Error(capProblem.message);
    const seeding = { database: ctx.database, onProgress: report.note };
    if (parsed.request.source === "demo") await loadDemoCorpus(seeding);
    if (parsed.request.source === "stored") {
      await importStored({ ...seeding, web: ctx.environment.ASSAY_WEB });
    }
    return await runSearch(ctx, parsed.request, report);
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return 1;
  } finally {
    await services?.close();
  }
}

async function runSearch(
  ctx: ServiceContext,
  request: ReturnType<typeof createSearchSchema.parse>,
  report: Report,
): Promise<number> {
  const startedAt = Date.now();
  const userId = await ensureLocalUser({ ctx });
  const { id: searchId } = await createSearch({
    ctx,
    input: { userId, request, idempotencyKey: null },
  });
  let interrupted = false;
  const interrupt = () => {
    if (interrupted) process.exit(130);
    interrupted = true;
    void stopSearch({ ctx, input: { userId, searchId } });
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  const sweeper = setInterval(() => {
    sweep({ ctx, input: { engineRestarted: false } }).catch(() => {});
  }, sweepEveryMs);
  let last: SearchView | null = null;
  try {
    const signal = new AbortController().signal;
    for await (const events of watchSearch({ ctx, input: { searchId, afterSeq: 0, signal } })) {
      for (const { data } of events) {
        if (data.type === "search") {
          last = data.search;
          report.search(data.search);
        } else if (data.type === "candidate" && data.candidate.decidedAt !== null) {
          const detail = await readCandidate({
            ctx,
            input: { searchId, candidateId: data.candidate.id },
          });
          if (detail) report.company(detail, data.counts);
        }
      }
    }
  } finally {
    clearInterval(sweeper);
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
  if (last) report.done(last, (Date.now() - startedAt) / 1000);
  if (interrupted) return 130;
  return last?.state === "finished" ? 0 : 1;
}

function parseArguments(
  args: readonly string[],
): string | { request: ReturnType<typeof createSearchSchema.parse>; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: "string" },
        wanted: { type: "string" },
        checked: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    if (positionals.length !== 1) return 'Give one query in quotes: assay search "QUERY"';
    const request = createSearchSchema.safeParse({
      query: positionals[0],
      ...(values.source === undefined ? {} : { source: values.source }),
      ...(values.wanted === undefined ? {} : { wanted: Number(values.wanted) }),
      ...(values.checked === undefined ? {} : { maxCandidates: Number(values.checked) }),
    });
    if (request.success) return { request: request.data, json: values.json };
    const issue = request.error.issues[0];
    return `${issue?.path.join(".") ?? "query"}: ${issue?.message ?? "not valid"}`;
  } catch (error) {
    return describeError(error);
  }
}
