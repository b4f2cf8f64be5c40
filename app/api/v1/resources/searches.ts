import { z } from "zod";
import { planSchema } from "@/research/plan/plan";
import { planQuery } from "@/research/plan/plan-query";
import {
  createSearchSchema,
  extendSearchSchema,
  hasEachIdOnce,
  resumeSearchSchema,
  searchEventSchema,
  searchViewSchema,
} from "@/research/search-view";
import { changeCriteria } from "@/services/change-criteria";
import { checkModelCap } from "@/services/check-model-cap";
import { checkQueueRoom } from "@/services/check-queue-room";
import { extendSearch } from "@/services/extend-search";
import { pageSearches } from "@/services/page-searches";
import { findOwnSearchView } from "@/services/read-search";
import { recheckCandidates } from "@/services/recheck-candidates";
import { resumeSearch } from "@/services/resume-search";
import { stopSearch } from "@/services/stop-search";
import { submitSearch } from "@/services/submit-search";
import { historyGone, streamSearchEvents } from "../../stream-search-events";
import { apiCriterionSchema, keptCriterionSchema } from "../api-criterion";
import { cursorSchema, cutPage, limitSchema, pageOf } from "../cursor";
import { declareRoute, refuseWith, respondFound, respondWith } from "../declare-route";
import { apiRoot } from "../find-route";
import { nameSchema } from "../named-schemas";
import { searchParams, withOwnSearch } from "../own-search";

const group = "Searches";
const search = nameSchema("Search", searchViewSchema);
const searchAnswer = { status: 200, what: "The search as it is then", schema: search } as const;

const planRoute = declareRoute({
  method: "POST",
  path: "/plan",
  name: "planQuery",
  group,
  summary: "How a query is understood",
  text: "By rules alone, before anything is stored or spent: the criteria that a search for it would have, and the words that became nothing.",
  scope: "read",
  body: z.object({ query: createSearchSchema.shape.query }),
  example: { query: "Robotics companies in Germany that publish their prices" },
  answer: { status: 200, what: "The plan", schema: nameSchema("Plan", planSchema) },
  handle: async ({ body }) => respondWith(planQuery(body.query)),
});

const createRoute = declareRoute({
  method: "POST",
  path: "/searches",
  name: "createSearch",
  group,
  summary: "Start a search",
  text: "Answered as soon as it is stored; it runs, or waits for a place, on its own. With an `Idempotency-Key` it can be sent again without starting a second one.",
  scope: "write",
  work: "search",
  headers: {
    "idempotency-key": z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe("The same key gives the same search. With another query or source it is refused."),
  },
  body: createSearchSchema.extend({
    criteria: z
      .array(apiCriterionSchema)
      .min(1)
      .max(12)
      .optional()
      .describe("Without them the query is planned."),
  }),
  example: { query: "AI companies with good reviews on their website", wanted: 10 },
  answer: { status: 201, what: "The search", schema: search },
  refuses: ["price_unknown", "unknown_list", "queue_full", "key_reused"],
  async handle({ ctx, caller, headers, body }) {
    const capProblem = checkModelCap(ctx, body.capUsd);
    if (capProblem) return refuseWith(capProblem);
    const key = headers["idempotency-key"] ?? null;
    const own = { userId: caller.userId };
    const submitted = await submitSearch({
      ctx,
      input: { ...own, request: body, idempotencyKey: key },
    });
    if (!submitted.ok) return refuseWith(submitted.error);
    const { id, created } = submitted.value;
    const view = await findOwnSearchView({ ctx, input: { ...own, searchId: id } });
    if (!created && (view?.query !== body.query || view.source !== body.source)) {
      const message = "This key has started a search for something else. Use a key once.";
      return refuseWith({ code: "key_reused", message, field: "Idempotency-Key" });
    }
    return respondWith(view, 201, {
      location: `${apiRoot}/searches/${id}`,
      ...(created ? {} : { "idempotent-replayed": "true" }),
    });
  },
});

const listRoute = declareRoute({
  method: "GET",
  path: "/searches",
  name: "listSearches",
  group,
  summary: "List your searches, newest first",
  scope: "read",
  query: {
    limit: limitSchema,
    cursor: cursorSchema(z.object({ at: z.iso.datetime(), id: z.uuid() })).optional(),
  },
  answer: {
    status: 200,
    what: "A page of searches",
    schema: nameSchema("SearchPage", pageOf(search)),
  },
  async handle({ ctx, caller, query: { limit, cursor } }) {
    const rows = await pageSearches({
      ctx,
      input: { userId: caller.userId, limit: limit + 1, after: cursor ?? null },
    });
    return respondWith(
      cutPage(rows, limit, ({ id, createdAt }) => ({ at: new Date(createdAt), id })),
    );
  },
});

const readRoute = declareRoute({
  method: "GET",
  path: "/searches/{id}",
  name: "getSearch",
  group,
  summary: "One search: state, counts, criteria, spend",
  scope: "read",
  params: searchParams,
  answer: searchAnswer,
  handle: async ({ ctx, caller, params }) =>
    respondFound(
      await findOwnSearchView({ ctx, input: { userId: caller.userId, searchId: params.id } }),
    ),
});

const stopRoute = declareRoute({
  method: "POST",
  path: "/searches/{id}/stop",
  name: "stopSearch",
  group,
  summary: "Stop a search",
  text: "What was verified stays. Stopping one that is over changes nothing.",
  scope: "write",
  params: searchParams,
  answer: searchAnswer,
  handle: (call) =>
    withOwnSearch(call, async (input) => respondFound(await stopSearch({ ctx: call.ctx, input }))),
});

const resumeRoute = declareRoute({
  method: "POST",
  path: "/searches/{id}/resume",
  name: "resumeSearch",
  group,
  summary: "Go on with a search that is over",
  text: "Under new caps, where some are given. Where every place is taken it waits for one. One that has nothing left to check stays as it is.",
  scope: "write",
  work: "change",
  params: searchParams,
  body: resumeSearchSchema.default({}),
  answer: searchAnswer,
  refuses: ["price_unknown", "queue_full"],
  handle: (call) =>
    withOwnSearch(call, async (input) => {
      const capProblem = checkModelCap(call.ctx, call.body.capUsd);
      if (capProblem) return refuseWith(capProblem);
      const full = await checkQueueRoom({ ctx: call.ctx, input });
      if (full) return refuseWith(full);
      return respondFound(
        await resumeSearch({ ctx: call.ctx, input: { ...input, caps: call.body } }),
      );
    }),
});

const extendRoute = declareRoute({
  method: "POST",
  path: "/searches/{id}/extend",
  name: "extendSearch",
  group,
  summary: "Look for further companies",
  text: "Up to 1,000 in all; then nothing changes.",
  scope: "write",
  work: "change",
  params: searchParams,
  body: extendSearchSchema.default({ candidates: 100 }),
  example: { candidates: 50 },
  answer: searchAnswer,
  handle: (call) =>
    withOwnSearch(call, async (input) =>
      respondFound(await extendSearch({ ctx: call.ctx, input: { ...input, ...call.body } })),
    ),
});

const criteriaRoute = declareRoute({
  method: "PUT",
  path: "/searches/{id}/criteria",
  name: "changeCriteria",
  group,
  summary: "Change the criteria of a search",
  text: "The whole list, in order. Entries with the `id` of a criterion keep or reword it, others are new, and those left out are retired. Only what changed is checked.",
  scope: "write",
  work: "change",
  params: searchParams,
  body: z.object({
    criteria: z
      .array(keptCriterionSchema)
      .min(1)
      .max(12)
      .refine(hasEachIdOnce, "Name each criterion once."),
  }),
  example: { criteria: [{ text: "publishes its prices" }, { text: "based in Germany" }] },
  answer: searchAnswer,
  handle: (call) =>
    withOwnSearch(call, async (input) =>
      respondFound(await changeCriteria({ ctx: call.ctx, input: { ...input, ...call.body } })),
    ),
});

const recheckRoute = declareRoute({
  method: "POST",
  path: "/searches/{id}/recheck",
  name: "recheck",
  group,
  summary: "Check companies again, from pages read anew",
  text: "Every company that failed; or one result; or one criterion of it.",
  scope: "write",
  work: "change",
  params: searchParams,
  body: z
    .object({
      resultId: z.uuid().optional(),
      criterionId: z.uuid().optional(),
    })
    .refine(({ resultId, criterionId }) => criterionId === undefined || resultId !== undefined, {
      path: ["resultId"],
      message: "Say of which result the criterion is to be checked.",
    })
    .default({}),
  answer: searchAnswer,
  handle: (call) =>
    withOwnSearch(call, async (input) => {
      const { resultId, criterionId } = call.body;
      const recheck =
        resultId === undefined
          ? ({ kind: "failed" } as const)
          : ({ kind: "companies", candidateIds: [resultId], criterionId } as const);
      return respondFound(await recheckCandidates({ ctx: call.ctx, input: { ...input, recheck } }));
    }),
});

const eventsRoute = declareRoute({
  method: "GET",
  path: "/searches/{id}/events",
  name: "streamSearch",
  group,
  summary: "Follow a search as server-sent events",
  text: "Each has an `id`; a client that lost the stream sends the last one as `Last-Event-ID` and misses nothing. `event: end` says that the search is over.",
  scope: "read",
  params: searchParams,
  query: {
    after: z.coerce
      .number()
      .int()
      .min(0)
      .max(2_147_483_647)
      .optional()
      .describe("As `Last-Event-ID`, for clients that cannot set it."),
  },
  headers: { "last-event-id": z.string().optional() },
  answer: {
    status: 200,
    what: "Lines of `id` and `data`; each `data` is one event",
    stream: nameSchema("SearchEvent", searchEventSchema),
  },
  refuses: ["unavailable", "gone"],
  handle: (call) =>
    withOwnSearch(call, async ({ searchId }) => {
      const response = await streamSearchEvents(call.ctx, searchId, call.request);
      if (typeof response !== "string") return { ok: true, response };
      return response === "history_gone"
        ? refuseWith({ code: "gone", message: historyGone })
        : refuseWith({
            code: "unavailable",
            message: "As many streams are open as this server holds. Try again in a moment.",
            retryAfterSeconds: 5,
          });
    }),
});

export const searchRoutes = [
  createRoute,
  listRoute,
  readRoute,
  stopRoute,
  resumeRoute,
  extendRoute,
  criteriaRoute,
  recheckRoute,
  eventsRoute,
  planRoute,
];
