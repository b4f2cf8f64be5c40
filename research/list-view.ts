import { z } from "zod";

/** As many companies as one search can check. */
export const mostListEntries = 1_000;
export const mostLists = 100;
/** Of a list that is pasted or uploaded. */
export const mostListChars = 1_000_000;

const listViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Companies that are known, and lines that name none. */
  companies: z.number().int(),
  unresolved: z.number().int(),
  createdAt: z.string(),
});
export type ListView = z.infer<typeof listViewSchema>;

const listProblemSchema = z.enum(["unknown_name", "ambiguous_name", "not_public"]);

const listEntrySchema = z.object({
  id: z.string(),
  /** As it was written. */
  given: z.string(),
  company: z.object({ id: z.string(), name: z.string(), domain: z.string() }).nullable(),
  /** Why it is no company: its name is not known, several have it, or its address is not a public website. */
  problem: listProblemSchema.nullable(),
});
export type ListEntry = z.infer<typeof listEntrySchema>;

/** GET /api/lists, the newest first. */
export const listsSchema = z.object({ lists: z.array(listViewSchema) });

/** GET /api/lists/:listId */
export const listDetailSchema = z.object({
  list: listViewSchema,
  entries: z.array(listEntrySchema),
});
export type ListDetail = z.infer<typeof listDetailSchema>;

const given = {
  /** Names, domains or CSV, one company a line. */
  text: z.string().max(mostListChars, "That is longer than a million characters.").optional(),
  /** The matches of this search of the user. */
  searchId: z.uuid().optional(),
  /** In place of its matches, these companies of the search, whatever was found of them. */
  companyIds: z.array(z.uuid()).min(1).max(mostListEntries).optional(),
};

/** Companies without a search that they are of are nobody's to give. */
const namesSearch = ({ companyIds, searchId }: { companyIds?: unknown; searchId?: unknown }) =>
  companyIds === undefined || searchId !== undefined;
const searchMissing = { path: ["searchId"], message: "Say of which search the companies are." };

/** POST /api/lists */
export const createListSchema = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, "Give the list a name.")
      .max(100, "Keep the name under 100 characters."),
    ...given,
  })
  .refine(namesSearch, searchMissing);
export type CreateList = z.infer<typeof createListSchema>;

/** POST /api/lists/:listId/entries */
export const addToListSchema = z
  .object(given)
  .refine(({ text, searchId }) => (text === undefined) !== (searchId === undefined), {
    path: ["text"],
    message: "Send either text or a search.",
  })
  .refine(namesSearch, searchMissing);
export type AddToList = z.infer<typeof addToListSchema>;

/** What POST /api/lists and POST …/entries answer. */
export const changedListSchema = z.object({
  list: listViewSchema,
  added: z.number().int(),
  /** Were in the list already, or written twice. */
  repeated: z.number().int(),
});
export type ChangedList = z.infer<typeof changedListSchema>;
