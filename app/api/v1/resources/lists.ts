import { z } from "zod";
import {
  addToListSchema,
  changedListSchema,
  createListSchema,
  listDetailSchema,
  listsSchema,
  mostListChars,
} from "@/research/list-view";
import { addToList } from "@/services/lists/add-to-list";
import { createList } from "@/services/lists/create-list";
import { deleteList } from "@/services/lists/delete-list";
import { readList } from "@/services/lists/read-list";
import { readLists } from "@/services/lists/read-lists";
import { removeFromList } from "@/services/lists/remove-from-list";
import { declareRoute, refuseWith, respondDone, respondFound, respondWith } from "../declare-route";
import { apiRoot } from "../find-route";
import { nameSchema } from "../named-schemas";

const group = "Lists";
const listParams = { listId: z.uuid() };
const changedList = nameSchema("ChangedList", changedListSchema);
/** A character is four bytes at most. */
const mostBodyBytes = mostListChars * 4;

const createRoute = declareRoute({
  method: "POST",
  path: "/lists",
  name: "createList",
  group,
  summary: "Make a list of companies",
  text: "Of `text` (names, domains or CSV, one company a line) or of the matches of a search, or of those of its companies that `companyIds` name. A new search checks just these when its `source` is `list:` and the id of the list, and leaves them out with `excludeListIds`.",
  scope: "write",
  work: "change",
  body: createListSchema,
  mostBodyBytes,
  example: { name: "Suppliers", text: "acme.example\nBolt Works, https://bolt.example" },
  answer: {
    status: 201,
    what: "The list, and how many of the lines are in it",
    schema: changedList,
  },
  refuses: ["too_many_lists", "list_full", "unknown_search"],
  async handle({ ctx, caller, body }) {
    const created = await createList({ ctx, input: { ...body, userId: caller.userId } });
    if (!created.ok) return refuseWith(created.error);
    const location = `${apiRoot}/lists/${created.value.list.id}`;
    return respondWith(created.value, 201, { location });
  },
});

const listRoute = declareRoute({
  method: "GET",
  path: "/lists",
  name: "listLists",
  group,
  summary: "Your lists, newest first",
  scope: "read",
  answer: { status: 200, what: "All of them", schema: nameSchema("AllLists", listsSchema) },
  handle: async ({ ctx, caller: { userId } }) =>
    respondWith({ lists: await readLists({ ctx, input: { userId } }) }),
});

const readRoute = declareRoute({
  method: "GET",
  path: "/lists/{listId}",
  name: "getList",
  group,
  summary: "One list with its companies",
  text: "Lines that name no company say why.",
  scope: "read",
  params: listParams,
  answer: { status: 200, what: "The list", schema: nameSchema("List", listDetailSchema) },
  handle: async ({ ctx, caller: { userId }, params }) =>
    respondFound(await readList({ ctx, input: { userId, ...params } })),
});

const addRoute = declareRoute({
  method: "POST",
  path: "/lists/{listId}/entries",
  name: "addToList",
  group,
  summary: "Add companies to a list",
  text: "Each is in it once, however often it is sent.",
  scope: "write",
  work: "change",
  params: listParams,
  body: addToListSchema,
  mostBodyBytes,
  example: { text: "cargo.example" },
  answer: { status: 200, what: "The list, and what was added", schema: changedList },
  refuses: ["list_full", "unknown_search"],
  async handle({ ctx, caller: { userId }, params, body }) {
    const changed = await addToList({ ctx, input: { userId, ...params, ...body } });
    if (changed && !changed.ok) return refuseWith(changed.error);
    return respondFound(changed === null ? null : changed.value);
  },
});

const removeRoute = declareRoute({
  method: "DELETE",
  path: "/lists/{listId}/entries/{entryId}",
  name: "removeFromList",
  group,
  summary: "Take a company off a list",
  scope: "write",
  params: { ...listParams, entryId: z.uuid() },
  answer: { status: 204, what: "It is off" },
  handle: async ({ ctx, caller: { userId }, params }) =>
    respondDone(await removeFromList({ ctx, input: { userId, ...params } })),
});

const deleteRoute = declareRoute({
  method: "DELETE",
  path: "/lists/{listId}",
  name: "deleteList",
  group,
  summary: "Delete a list",
  text: "Searches of it stay.",
  scope: "write",
  params: listParams,
  answer: { status: 204, what: "It is gone" },
  handle: async ({ ctx, caller: { userId }, params }) =>
    respondDone(await deleteList({ ctx, input: { userId, ...params } })),
});

export const listRoutes = [createRoute, listRoute, readRoute, addRoute, removeRoute, deleteRoute];
