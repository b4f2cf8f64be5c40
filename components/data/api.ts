import { z } from "zod";
import { ownScope, type SearchScope } from "@/components/search/search-scope";
import type { NewColumn } from "@/research/columns/column";
import {
  type AddToList,
  type CreateList,
  changedListSchema,
  listsSchema,
} from "@/research/list-view";
import {
  type CreateMonitor,
  monitorAnswerSchema,
  monitorListSchema,
  runChangesAnswerSchema,
} from "@/research/monitors/monitor-view";
import { type Override, overriddenSchema } from "@/research/override";
import { planSchema } from "@/research/plan/plan";
import { type EstimateRequest, searchEstimateSchema } from "@/research/search-estimate";
import {
  type ChangedCriterion,
  type CreateSearch,
  candidateDetailSchema,
  pageDetailSchema,
  type RaisedCaps,
  type RecheckRequest,
  searchListSchema,
  searchSnapshotSchema,
  searchViewSchema,
  sourceListSchema,
} from "@/research/search-view";
import { shareSchema } from "@/research/shared-search";
import { postJson, requestJson } from "./request-json";

/** Assay's HTTP API as the page uses it. */

const searchPath = (searchId: string) => ownScope(searchId).apiPath;

export const planQuery = (query: string, signal: AbortSignal) =>
  requestJson("/api/plan", planSchema, { ...postJson({ query }), signal });

export const estimateSearch = (request: EstimateRequest, signal: AbortSignal) =>
  requestJson("/api/estimate", searchEstimateSchema, { ...postJson(request), signal });

/** `idempotencyKey`: the same key gives the same search, however often it is sent. */
export const createSearch = (search: CreateSearch, idempotencyKey: string) =>
  requestJson(
    "/api/searches",
    z.object({ id: z.string() }),
    postJson(search, { "idempotency-key": idempotencyKey }),
  );

export const listSearches = () => requestJson("/api/searches", searchListSchema);

export const readSearch = ({ apiPath }: SearchScope) => requestJson(apiPath, searchSnapshotSchema);

export const eventsPath = ({ apiPath }: SearchScope, afterSeq: number) =>
  `${apiPath}/events?after=${afterSeq}`;

export const listLists = () => requestJson("/api/lists", listsSchema);

export const createList = (list: CreateList) =>
  requestJson("/api/lists", changedListSchema, postJson(list));

const listPath = (listId: string) => `/api/lists/${encodeURIComponent(listId)}`;

export const addToList = (listId: string, added: AddToList) =>
  requestJson(`${listPath(listId)}/entries`, changedListSchema, postJson(added));

export const removeFromList = (listId: string, entryId: string) =>
  requestJson(`${listPath(listId)}/entries/${entryId}`, z.object({}), { method: "DELETE" });

export const deleteList = (listId: string) =>
  requestJson(listPath(listId), z.object({}), { method: "DELETE" });

/** The secret of a search's share link: read, made, taken back. */
export const readShare = (searchId: string, signal: AbortSignal) =>
  requestJson(`${searchPath(searchId)}/share`, shareSchema, { signal });

export const changeShare = (searchId: string, method: "POST" | "DELETE") =>
  requestJson(`${searchPath(searchId)}/share`, shareSchema, { method });

/** A file of a search's companies; `query` as the route takes it. */
export const exportPath = (searchId: string, query: string) =>
  `${searchPath(searchId)}/export?${query}`;

const searchAnswerSchema = z.object({ search: searchViewSchema });

export const stopSearch = (searchId: string) =>
  requestJson(`${searchPath(searchId)}/stop`, searchAnswerSchema, postJson({}));

/** `caps` take the place of the search's own. */
export const resumeSearch = (searchId: string, caps: RaisedCaps) =>
  requestJson(`${searchPath(searchId)}/resume`, searchAnswerSchema, postJson(caps));

export const extendSearch = (searchId: string) =>
  requestJson(`${searchPath(searchId)}/more`, searchAnswerSchema, postJson({}));

export const addColumn = (searchId: string, column: NewColumn) =>
  requestJson(`${searchPath(searchId)}/columns`, searchAnswerSchema, postJson(column));

export const removeColumn = (searchId: string, columnId: string) =>
  requestJson(`${searchPath(searchId)}/columns/${columnId}`, searchAnswerSchema, {
    method: "DELETE",
  });

/** The columns of a company that does not match, or one value again. */
export const askValues = (searchId: string, what: { candidateId: string; columnId?: string }) =>
  requestJson(`${searchPath(searchId)}/values`, searchAnswerSchema, postJson(what));

export const readChanges = (searchId: string, signal: AbortSignal) =>
  requestJson(`${searchPath(searchId)}/changes`, runChangesAnswerSchema, { signal });

export const listMonitors = () => requestJson("/api/monitors", monitorListSchema);

export const createMonitor = (monitor: CreateMonitor) =>
  requestJson("/api/monitors", monitorAnswerSchema, postJson(monitor));

export const setMonitorState = (monitorId: string, state: "active" | "paused") =>
  requestJson(`/api/monitors/${monitorId}`, monitorAnswerSchema, {
    ...postJson({ state }),
    method: "PATCH",
  });

export const deleteMonitor = (monitorId: string) =>
  requestJson(`/api/monitors/${monitorId}`, z.object({}), { method: "DELETE" });

export const runMonitor = (monitorId: string) =>
  requestJson(`/api/monitors/${monitorId}/run`, z.object({ searchId: z.string() }), postJson({}));

/** Every company that failed, or some companies, for one criterion alone if it is named. */
export const recheck = (searchId: string, what: RecheckRequest = {}) =>
  requestJson(`${searchPath(searchId)}/recheck`, searchAnswerSchema, postJson(what));

export const changeCriteria = (searchId: string, criteria: readonly ChangedCriterion[]) =>
  requestJson(`${searchPath(searchId)}/criteria`, searchAnswerSchema, {
    ...postJson({ criteria }),
    method: "PUT",
  });

export const readCandidate = ({ apiPath }: SearchScope, candidateId: string, signal: AbortSignal) =>
  requestJson(`${apiPath}/candidates/${encodeURIComponent(candidateId)}`, candidateDetailSchema, {
    signal,
  });

export const readPage = ({ apiPath }: SearchScope, pageId: string, signal: AbortSignal) =>
  requestJson(`${apiPath}/pages/${encodeURIComponent(pageId)}`, pageDetailSchema, { signal });

/** The owner's verdict in place of Assay's; null takes it back. */
export const overrideVerdict = (
  searchId: string,
  { candidateId, criterionId }: { candidateId: string; criterionId: string },
  override: Override | null,
) =>
  requestJson(
    `${searchPath(searchId)}/candidates/${candidateId}/verdicts/${criterionId}/override`,
    overriddenSchema,
    override === null ? { method: "DELETE" } : postJson(override),
  );

export const listSources = () => requestJson("/api/sources", sourceListSchema);

export const importStarter = () =>
  requestJson("/api/starter", z.object({ imported: z.number().int() }), postJson({}));
