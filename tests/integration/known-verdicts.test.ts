import { afterEach, expect, test } from "vitest";
import { createSearchSchema, type SearchSnapshot } from "@/research/search-view";
import { createSearch } from "@/services/create-search";
import { recheckCandidates } from "@/services/recheck-candidates";
import {
  type DemoServices,
  findFalseCitations,
  finishDemoSearch,
  openDemo,
} from "../support/demo-search";
import { type FakeLlmServer, startFakeLlmServer } from "../support/fake-llm-server";
import { addUser } from "../support/test-context";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function openWithModel(
  environment: Readonly<Record<string, string>> = {},
): Promise<DemoServices & { server: FakeLlmServer }> {
  const server = await startFakeLlmServer();
  closers.push(server.close);
  const demo = await openDemo(
    {
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_MODEL: "fake-model",
      ...environment,
    },
    { readableOnly: true },
  );
  closers.push(demo.close);
  return { ...demo, server };
}

const companies = 6;

/** A search of a user, and what it cost: model calls and requests to sites. */
async function search(
  demo: DemoServices & { server: FakeLlmServer },
  userId: string,
  change: Readonly<Record<string, unknown>> = {},
) {
  const before = { calls: demo.server.stats.calls, requests: demo.requests.length };
  const { id } = await createSearch({
    ctx: demo.ctx,
    input: {
      userId,
      idempotencyKey: null,
      request: createSearchSchema.parse({
        query: "companies that have good reviews and use artificial intelligence",
        wanted: 1000,
        maxCandidates: companies,
        ...change,
      }),
    },
  });
  const snapshot = await finishDemoSearch({ ...demo, userId }, id);
  expect(snapshot.search.counts).toMatchObject({ total: companies, pending: 0, failed: 0 });
  expect(await findFalseCitations(demo.ctx, id)).toEqual([]);
  return {
    id,
    snapshot,
    calls: demo.server.stats.calls - before.calls,
    requests: demo.requests.length - before.requests,
  };
}

/** What each company's cells say, without the ids of the search. */
const verdictsOf = ({ candidates }: SearchSnapshot) =>
  candidates.map(({ company, state, cells }) => ({
    company: company.domain,
    state,
    cells: cells.map(({ criterionId: _, ...cell }) => cell),
  }));

test("a second search over the same companies and criteria, of another user, asks no site and no model and says the same", async () => {
  const demo = await openWithModel();
  const first = await search(demo, demo.userId);
  expect(first.calls).toBeGreaterThan(companies);
  expect(first.requests).toBeGreaterThan(companies);
  const second = await search(demo, await addUser(demo.ctx, "bob"));
  expect(second).toMatchObject({ calls: 0, requests: 0 });
  expect(verdictsOf(second.snapshot)).toEqual(verdictsOf(first.snapshot));
});

test("one criterion more costs itself alone", async () => {
  const demo = await openWithModel();
  const criterion = (text: string) => ({ text, kind: "other", condition: null, spans: [] });
  const [reviews, robots] = [criterion("has good reviews"), criterion("makes robots")];
  const first = await search(demo, demo.userId, { criteria: [reviews] });
  const before = demo.server.calls.length;
  await search(demo, demo.userId, { criteria: [reviews, robots] });
  const known = first.snapshot.candidates.map(({ company }) => `"${company.domain}"`);
  const asked = demo.server.calls
    .slice(before)
    .map(({ request }) => request.messages.map(({ content }) => content).join("\n"))
    .filter((prompt) => known.some((domain) => prompt.includes(domain)));
  expect(asked.length).toBeGreaterThan(0);
  for (const prompt of asked) {
    expect(prompt).toContain("makes robots");
    expect(prompt).not.toContain("has good reviews");
  }
});

test("a page that has changed brings its company back, and no other", async () => {
  const demo = await openWithModel();
  const first = await search(demo, demo.userId);
  const domain = first.snapshot.candidates[0]?.company.domain ?? "";
  // Somebody else's search has read another version of its homepage since.
  const { rowCount } = await demo.ctx.database.pool.query(
    `INSERT INTO page (company_id, url, final_url, status, outcome, content_hash, text, blocks, facts, links, language, fetched_at)
     SELECT p.company_id, p.url, p.final_url, p.status, p.outcome, 'changed', p.text, p.blocks, p.facts, p.links, p.language,
       p.fetched_at + interval '1 second'
     FROM page p JOIN company c ON c.id = p.company_id WHERE c.domain = $1 AND p.url = c.homepage_url`,
    [domain],
  );
  expect(rowCount).toBe(1);
  const before = demo.server.calls.length;
  const second = await search(demo, demo.userId);
  expect(second.calls).toBeGreaterThan(0);
  for (const { request } of demo.server.calls.slice(before))
    expect(JSON.stringify(request.messages)).toContain(domain);
});

test("evidence that is older than allowed is read and judged again, and carries its new date", async () => {
  const demo = await openWithModel({ ASSAY_MAX_AGE_HOURS: "1" });
  const first = await search(demo, demo.userId);
  await demo.ctx.database.pool.query(
    "UPDATE page SET fetched_at = fetched_at - interval '2 hours'",
  );
  const second = await search(demo, demo.userId);
  expect(second.requests).toBeGreaterThan(companies);
  expect(second.calls).toBeGreaterThanOrEqual(companies);
  const { rows } = await demo.ctx.database.pool.query<{ oldest: number }>(
    `SELECT max(extract(epoch FROM now() - q.fetched_at))::float8 AS oldest FROM citation q JOIN verdict v ON v.id = q.verdict_id
     JOIN candidate c ON c.id = v.candidate_id WHERE c.search_id = $1`,
    [second.id],
  );
  expect(rows[0]?.oldest).toBeLessThan(3600);
  expect(verdictsOf(second.snapshot)).toEqual(verdictsOf(first.snapshot));
});

test("another model's verdicts are not taken for this one's", async () => {
  const demo = await openWithModel();
  await search(demo, demo.userId);
  const model = demo.ctx.tools.model;
  if (!model) throw new Error("there is a model");
  const { ctx } = demo;
  const before = demo.server.stats.calls;
  await ctx.database.pool.query("DELETE FROM known_answer WHERE company_id IS NULL");
  Object.assign(ctx.tools, { model: { ...model, name: "other-model" } });
  const { calls } = await search(demo, demo.userId);
  expect(calls).toBeGreaterThan(companies);
  expect(demo.server.stats.calls).toBe(before + calls);
});

test("a company that a person asks for again is read and judged anew", async () => {
  const demo = await openWithModel();
  const { id, snapshot } = await search(demo, demo.userId);
  const before = { calls: demo.server.stats.calls, requests: demo.requests.length };
  const candidateId = snapshot.candidates[0]?.id ?? "";
  await recheckCandidates({
    ctx: demo.ctx,
    input: {
      userId: demo.userId,
      searchId: id,
      recheck: { kind: "companies", candidateIds: [candidateId] },
    },
  });
  await finishDemoSearch(demo, id);
  expect(demo.server.stats.calls).toBeGreaterThan(before.calls);
  expect(demo.requests.length).toBeGreaterThan(before.requests);
});

test("what a model could not judge is not kept as if it had", async () => {
  const demo = await openWithModel();
  demo.server.answerWith({ kind: "invalid_json" });
  const criteria = [{ text: "has good reviews", kind: "reviews", condition: null, spans: [] }];
  await search(demo, demo.userId, { criteria });
  demo.server.answerWith({ kind: "honest" });
  const second = await search(demo, demo.userId, { criteria });
  expect(second.calls).toBeGreaterThanOrEqual(companies);
});

test("a site that turned us away is not asked again for an hour, and then it is", async () => {
  const demo = await openWithModel();
  const web = demo.ctx.tools.web;
  const refusing = {
    get: async (url: string, options: Parameters<typeof web.get>[1]) => {
      const answer = await web.get(url, options);
      if (!answer.ok || !url.endsWith("/robots.txt")) return answer;
      const body = new TextEncoder().encode("User-agent: *\nDisallow: /");
      return { ...answer, value: { ...answer.value, status: 200, body } };
    },
  };
  Object.assign(demo.ctx.tools, { web: refusing });
  const run = async () => {
    const before = demo.requests.length;
    const { id } = await createSearch({
      ctx: demo.ctx,
      input: {
        userId: demo.userId,
        idempotencyKey: null,
        request: createSearchSchema.parse({
          query: "companies with good reviews",
          maxCandidates: 3,
        }),
      },
    });
    const { search: ended, candidates } = await finishDemoSearch(demo, id);
    expect(ended.counts).toMatchObject({ total: 3, failed: 3 });
    const messages = candidates.map(({ errorMessage }) => errorMessage);
    return { messages, requests: demo.requests.length - before };
  };
  const first = await run();
  expect(first.requests).toBe(3);
  expect(await run()).toEqual({ messages: first.messages, requests: 0 });
  await demo.ctx.database.pool.query(
    "UPDATE known_answer SET answered_at = now() - interval '61 minutes'",
  );
  expect(await run()).toEqual(first);
});
