import { z } from "zod";
import {
  candidateDetailSchema,
  candidateStates,
  candidateViewSchema,
  pageDetailSchema,
} from "@/research/search-view";
import { listResults } from "@/services/list-results";
import { readCandidate } from "@/services/read-candidate";
import { readPage } from "@/services/read-page";
import { cursorSchema, cutPage, limitSchema, pageOf } from "../cursor";
import { declareRoute, respondFound, respondWith } from "../declare-route";
import { nameSchema } from "../named-schemas";
import { searchParams, withOwnSearch } from "../own-search";

const group = "Results and evidence";
const result = nameSchema("Result", candidateViewSchema);

const listRoute = declareRoute({
  method: "GET",
  path: "/searches/{id}/results",
  name: "listResults",
  group,
  summary: "The companies of a search, best first",
  text: "One entry a company, with one cell a criterion: met, not met or unclear, and the best quote.",
  scope: "read",
  params: searchParams,
  query: {
    state: z.enum(candidateStates).optional().describe("Only those: `matched`, for example."),
    limit: limitSchema,
    cursor: cursorSchema(z.object({ rank: z.number().int().min(0).max(1_000_000) })).optional(),
  },
  answer: {
    status: 200,
    what: "A page of results",
    schema: nameSchema("ResultPage", pageOf(result)),
  },
  handle: (call) =>
    withOwnSearch(call, async ({ searchId }) => {
      const { state = null, limit, cursor } = call.query;
      const input = { searchId, state, afterRank: cursor?.rank ?? 0, limit: limit + 1 };
      const rows = await listResults({ ctx: call.ctx, input });
      return respondWith(cutPage(rows, limit, ({ rank }) => ({ rank })));
    }),
});

const readRoute = declareRoute({
  method: "GET",
  path: "/searches/{id}/results/{resultId}",
  name: "getEvidence",
  group,
  summary: "The evidence of one company",
  text: "Every verdict with its reasoning and quotes (offsets into the stored page), the pages that were read, and those that were skipped and why.",
  scope: "read",
  params: { ...searchParams, resultId: z.uuid() },
  answer: {
    status: 200,
    what: "The evidence",
    schema: nameSchema("Evidence", candidateDetailSchema),
  },
  handle: (call) =>
    withOwnSearch(call, async ({ searchId }) =>
      respondFound(
        await readCandidate({
          ctx: call.ctx,
          input: { searchId, candidateId: call.params.resultId },
        }),
      ),
    ),
});

const pageRoute = declareRoute({
  method: "GET",
  path: "/searches/{id}/pages/{pageId}",
  name: "getPage",
  group,
  summary: "A stored page as text",
  text: "As it was read: quotes are parts of this text.",
  scope: "read",
  params: { ...searchParams, pageId: z.uuid() },
  answer: { status: 200, what: "The page", schema: nameSchema("Page", pageDetailSchema) },
  handle: (call) =>
    withOwnSearch(call, async ({ searchId }) =>
      respondFound(
        await readPage({ ctx: call.ctx, input: { searchId, pageId: call.params.pageId } }),
      ),
    ),
});

export const resultRoutes = [listRoute, readRoute, pageRoute];
