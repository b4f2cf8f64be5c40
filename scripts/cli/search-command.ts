import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type CreateSearch,
  createSearchSchema,
  isOver,
  type SearchView,
  type StopReason,
} from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import { checkModelCap } from "@/services/check-model-cap";
import type { ServiceContext } from "@/services/context";
import { createSearch } from "@/services/create-search";
import { readCandidate } from "@/services/read-candidate";
import { readSearch } from "@/services/read-search";
import { resumeSearch } from "@/services/resume-search";
import { stopSearch } from "@/services/stop-search";
import { ensureLocalUser } from "@/services/users/ensure-local-user";
import { watchSearch } from "@/services/watch-search";
import { importStored } from "./import-stored";
import { createJsonReport, type Report } from "./json-report";
import { loadDemoCorpus } from "./load-demo-corpus";
import { describeError, openServices } from "./open-services";
import { createTableReport } from "./table-report";

const sweepEveryMs = 5_000;
const spentReasons: readonly (StopReason | null)[] = [
  "budget_spent",
  "user_day_spent",
  "day_spent",
];

type SearchOptions = {
  readonly request: CreateSearch;
  readonly json: boolean;
  /** Written beside and renamed when the search is over: it is whole or not there. */
  readonly out: string | null;
  /** Of a run that is started again after its process was killed: the same search goes on. */
  readonly id: string | null;
};

/** `assay search "QUERY"`: the same job as the page, in this process. Returns the exit code. */
export async function searchCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (typeof parsed === "string") {
    process.stderr.write(`${parsed}\n`);
    return 2;
  }
  const { request, out } = parsed;
  let services: Awaited<ReturnType<typeof openServices>> | null = null;
  let file: number | null = null;
  try {
    services = await openServices({
      demoWeb: request.source === "demo" && !process.env.ASSAY_DEMO_WEB,
    });
    const { ctx } = services;
    if (out !== null) file = openSync(`${out}.part`, "w");
    const report = createReport(parsed, file);
    const capProblem = checkModelCap(ctx, request.capUsd);
    if (capProblem) throw new Error(capProblem.message);
    const seeding = { database: ctx.database, onProgress: report.note };
    if (request.source === "demo") await loadDemoCorpus(seeding);
    if (request.source === "stored") {
      await importStored({ ...seeding, web: ctx.environment.ASSAY_WEB });
    }
    const { search, interrupted } = await runSearch(ctx, parsed, report);
    if (interrupted) return 130;
    const wasSpent = spentReasons.includes(search?.stopReason ?? null);
    if (search?.state !== "finished" && !wasSpent) return 1;
    if (out !== null) renameSync(`${out}.part`, out);
    return wasSpent ? 3 : 0;
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return 1;
  } finally {
    if (file !== null) closeSync(file);
    await services?.close();
  }
}

function createReport({ json }: SearchOptions, file: number | null): Report {
  if (file !== null) return createJsonReport((line) => writeSync(file, line));
  return json ? createJsonReport() : createTableReport();
}

/** A new search, or the one that an earlier process with this id began: what it had in flight is taken up again. */
async function beginSearch(
  ctx: ServiceContext,
  userId: string,
  { request, id }: SearchOptions,
): Promise<string> {
  const idempotencyKey = id === null ? null : `run:${id}`;
  const { id: searchId, created } = await createSearch({
    ctx,
    input: { userId, request, idempotencyKey },
  });
  const known = created ? null : await readSearch({ ctx, input: { userId, searchId } });
  if (!known) return searchId;
  const { query, state } = known.search;
  if (query !== request.query)
    throw new Error(`The id ${id} belongs to another query: "${query}".`);
  if (!isOver(state)) await sweep({ ctx, input: { engineRestarted: true, searchId } });
  else if (state !== "finished") {
    const { capUsd, capTokens } = request;
    const caps = {
      ...(capUsd === undefined ? {} : { capUsd }),
      ...(capTokens === undefined ? {} : { capTokens }),
    };
    await resumeSearch({ ctx, input: { userId, searchId, caps } });
  }
  return searchId;
}

async function runSearch(
  ctx: ServiceContext,
  options: SearchOptions,
  report: Report,
): Promise<{ search: SearchView | null; interrupted: boolean }> {
  const startedAt = Date.now();
  const userId = await ensureLocalUser({ ctx });
  const searchId = await beginSearch(ctx, userId, options);
  let interrupted = false;
  const interrupt = () => {
    if (interrupted) process.exit(130);
    interrupted = true;
    stopSearch({ ctx, input: { userId, searchId } }).catch((error: unknown) => {
      process.stderr.write(`The search could not be stopped: ${describeError(error)}\n`);
    });
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  const sweeper = setInterval(() => {
    sweep({ ctx, input: { engineRestarted: false, searchId } }).catch(() => {});
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
  return { search: last, interrupted };
}

function parseArguments(args: readonly string[]): string | SearchOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: "string" },
        wanted: { type: "string" },
        checked: { type: "string" },
        json: { type: "boolean", default: false },
        out: { type: "string" },
        id: { type: "string" },
        "cap-usd": { type: "string" },
        "cap-tokens": { type: "string" },
      },
    });
    if (positionals.length !== 1) return 'Give one query in quotes: assay search "QUERY"';
    const request = createSearchSchema.safeParse({
      query: positionals[0],
      ...(values.source === undefined ? {} : { source: values.source }),
      ...(values.wanted === undefined ? {} : { wanted: Number(values.wanted) }),
      ...(values.checked === undefined ? {} : { maxCandidates: Number(values.checked) }),
      ...(values["cap-usd"] === undefined ? {} : { capUsd: Number(values["cap-usd"]) }),
      ...(values["cap-tokens"] === undefined ? {} : { capTokens: Number(values["cap-tokens"]) }),
    });
    if (values.id !== undefined && !/^[\w.:-]{1,100}$/.test(values.id)) {
      return "id: letters, digits and _ . : - alone, 100 at most";
    }
    const { json, out = null, id = null } = values;
    if (request.success) return { request: request.data, json, out, id };
    const issue = request.error.issues[0];
    return `${issue?.path.join(".") ?? "query"}: ${issue?.message ?? "not valid"}`;
  } catch (error) {
    return describeError(error);
  }
}
