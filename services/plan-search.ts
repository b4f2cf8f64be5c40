import { answerKey, loadKnownPlan, saveKnownPlan } from "@/db/known-answers";
import { lockSearch } from "@/db/rows/search-row";
import { storableJson, storableText } from "@/db/storable-text";
import { inTransaction } from "@/db/transaction";
import { planRules } from "@/research/plan/llm/prompt";
import type { Plan } from "@/research/plan/plan";
import { planQuery } from "@/research/plan/plan-query";
import { announceSearch } from "./chain/advance-search";
import { insertCriteria } from "./chain/insert-criteria";
import type { SearchRequest, ServiceContext } from "./context";
import { draining } from "./draining";

/**
 * Turns the query into criteria, once: a search that has criteria (from the person, or from an earlier run of this
 * step) keeps them. Returns false when the request has been superseded.
 */
export const planSearch = (work: { ctx: ServiceContext; input: SearchRequest }): Promise<boolean> =>
  work.ctx.telemetry.inSearch(work.input, "search.plan", {}, () => plan(work));

async function plan({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SearchRequest;
}): Promise<boolean> {
  const entered = await inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.epoch !== input.epoch || search.attempt !== input.attempt) return null;
    if (!["queued", "planning", "finding"].includes(search.state)) return null;
    const planned = await client.query("SELECT 1 FROM criterion WHERE search_id = $1 LIMIT 1", [
      search.id,
    ]);
    await client.query(
      "UPDATE search SET state = 'planning', started_at = coalesce(started_at, now()) WHERE id = $1",
      [search.id],
    );
    await announceSearch(client, search.id);
    return { query: search.query, planned: planned.rows.length > 0 };
  });
  if (!entered) return false;
  if (entered.planned) return true;
  const made = await makePlan(ctx, input.searchId, entered.query);
  return inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.epoch !== input.epoch || search.attempt !== input.attempt) return false;
    const planned = await client.query("SELECT 1 FROM criterion WHERE search_id = $1 LIMIT 1", [
      search.id,
    ]);
    if (planned.rows.length === 0) {
      await insertCriteria(client, search.id, made.criteria);
      await client.query("UPDATE search SET entity = $2, unplaced = $3 WHERE id = $1", [
        search.id,
        storableText(made.entity),
        storableJson(made.unplaced),
      ]);
      await announceSearch(client, search.id);
    }
    return true;
  });
}

/** The model's plan (merged with the rules' one) where there is a model, made once per query; else the rules'. */
async function makePlan(ctx: ServiceContext, searchId: string, query: string): Promise<Plan> {
  const { model } = ctx.tools;
  if (!model) return planQuery(query);
  const { pool } = ctx.database;
  const rules = planQuery(query);
  const key = answerKey(["plan", model.name, planRules, rules, query]);
  const known = await loadKnownPlan(pool, key, new Date(Date.now() - ctx.crawl.maxPageAgeMs));
  if (known) return known;
  const planner = model.forSearch(searchId).planner;
  const { handBack } = draining();
  const signal = AbortSignal.any([AbortSignal.timeout(20_000), handBack]);
  const { plan, failure } = await planner.plan(query, signal);
  // What was cut short is the rules' plan alone: another process asks the model again.
  handBack.throwIfAborted();
  if (failure === null) await saveKnownPlan(pool, key, plan);
  return plan;
}
