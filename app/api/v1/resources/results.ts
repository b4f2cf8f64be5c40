import { z } from "zod";
import { overriddenSchema, overrideSchema } from "@/research/override";
import {
  candidateDetailSchema,
  candidateStates,
  candidateViewSchema,
  pageDetailSchema,
} from "@/research/search-view";
import { listResults } from "@/services/list-results";
import { overrideVerdict } from "@/services/overrides/override-verdict";
import { undoOverride } from "@/services/overrides/undo-override";
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

const verdictParams = { ...searchParams, resultId: z.uuid(), criterionId: z.uuid() };
const corrected = nameSchema("Corrected", overriddenSchema);

const correctRoute = declareRoute({
  method: "PUT",
  path: "/searches/{id}/results/{resultId}/verdicts/{criterionId}",
  name: "correctVerdict",
  group,
  summary: "Put your own verdict in the place of Assay's",
  text: "It is kept through rechecks and exports, shown as yours, and needs no quote: the note is its reason.",
  scope: "write",
  work: "change",
  params: verdictParams,
  body: overrideSchema,
  example: { outcome: "met", note: "Seen in their annual report." },
  answer: { status: 200, what: "The search and the result as they are then", schema: corrected },
  handle: (call) =>
    withOwnSearch(call, async (own) => {
      const { resultId: candidateId, criterionId } = call.params;
      const input = { ...own, candidateId, criterionId, ...call.body };
      return respondFound(await overrideVerdict({ ctx: call.ctx, input }));
    }),
});

const uncorrectRoute = declareRoute({
  method: "DELETE",
  path: "/searches/{id}/results/{resultId}/verdicts/{criterionId}",
  name: "undoCorrection",
  group,
  summary: "Take your verdict back",
  text: "What Assay found before it holds again.",
  scope: "write",
  work: "change",
  params: verdictParams,
  answer: { status: 200, what: "The search and the result as they are then", schema: corrected },
  handle: (call) =>
    withOwnSearch(call, async (own) => {
      const { resultId: candidateId, criterionId } = call.params;
      return respondFound(
        await undoOverride({ ctx: call.ctx, input: { ...own, candidateId, criterionId } }),
      );
    }),
});

export const resultRoutes = [listRoute, readRoute, pageRoute, correctRoute, uncorrectRoute];
