import { z } from "zod";
import { isCommonSource, listSource } from "./company";
import type { CandidateDetail, SearchEvent, SearchView } from "./search-view";

/** GET, POST and DELETE /api/searches/:id/share: the link's secret, null where there is none. */
export const shareSchema = z.object({ token: z.string().nullable() });

const nobodysList = "00000000-0000-0000-0000-000000000000";

/**
 * What a share link shows of a search: nothing of its owner, of what it costs, or of what else runs on the server. The
 * link's token stands for its id.
 */
export const toSharedSearch = (search: SearchView, token: string): SearchView => ({
  ...search,
  id: token,
  source: isCommonSource(search.source) ? search.source : listSource(nobodysList),
  listName: null,
  errorMessage: null,
  queuePosition: null,
  spentUsd: 0,
  capUsd: null,
  tokens: 0,
  capTokens: null,
});

export const toSharedEvent = (event: SearchEvent, token: string): SearchEvent =>
  event.type === "search" ? { ...event, search: toSharedSearch(event.search, token) } : event;

export const toSharedDetail = (detail: CandidateDetail): CandidateDetail => ({
  ...detail,
  report: detail.report && {
    ...detail.report,
    cpuMs: 0,
    tokens: { pages: 0, picked: 0, sent: 0 },
  },
});
