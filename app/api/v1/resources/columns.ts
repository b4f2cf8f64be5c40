import { z } from "zod";
import { newColumnSchema } from "@/research/columns/column";
import { searchViewSchema } from "@/research/search-view";
import { addColumn } from "@/services/columns/add-column";
import { removeColumn } from "@/services/columns/remove-column";
import { declareRoute, refuseWith, respondFound, respondWith } from "../declare-route";
import { searchParams, withOwnSearch } from "../own-search";

const group = "Columns";
const searchAnswer = {
  status: 200,
  what: "The search as it is then",
  schema: searchViewSchema,
} as const;

const addRoute = declareRoute({
  method: "POST",
  path: "/searches/{id}/columns",
  name: "addColumn",
  group,
  summary: "Ask one more fact about the matches",
  text: "Matches that are there are looked at again for this alone; later ones are asked when they match. Values come with the results.",
  scope: "write",
  work: "change",
  params: searchParams,
  body: newColumnSchema,
  example: { name: "CEO", type: "text" },
  answer: searchAnswer,
  refuses: ["too_many", "name_taken"],
  handle: (call) =>
    withOwnSearch(call, async (input) => {
      const added = await addColumn({ ctx: call.ctx, input: { ...input, column: call.body } });
      if (added && !added.ok) return refuseWith({ ...added.error, field: "name" });
      return added ? respondWith(added.value) : respondFound(null);
    }),
});

const removeRoute = declareRoute({
  method: "DELETE",
  path: "/searches/{id}/columns/{columnId}",
  name: "removeColumn",
  group,
  summary: "Take a column away",
  text: "Nothing is looked for it any more.",
  scope: "write",
  work: "change",
  params: { ...searchParams, columnId: z.uuid() },
  answer: searchAnswer,
  handle: (call) =>
    withOwnSearch(call, async (input) => {
      const { columnId } = call.params;
      return respondFound(await removeColumn({ ctx: call.ctx, input: { ...input, columnId } }));
    }),
});

export const columnRoutes = [addRoute, removeRoute];
