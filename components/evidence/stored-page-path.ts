import type { SearchScope } from "@/components/search/search-scope";
import type { Citation } from "@/research/verify/verdict";

/** Where the stored copy of a page can be read in the app, with the quote marked. */
export const storedPagePath = (
  scope: SearchScope,
  { pageId, start, end }: Pick<Citation, "pageId" | "start" | "end">,
): string => `${pagePath(scope, pageId)}?start=${start}&end=${end}`;

export const pagePath = (scope: SearchScope, pageId: string): string =>
  `${scope.pagePath}/pages/${encodeURIComponent(pageId)}`;
