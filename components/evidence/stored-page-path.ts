import type { Citation } from "@/research/verify/verdict";

/** Where the stored copy of a page can be read in the app, with the quote marked. */
export const storedPagePath = (
  searchId: string,
  { pageId, start, end }: Pick<Citation, "pageId" | "start" | "end">,
): string => `${pagePath(searchId, pageId)}?start=${start}&end=${end}`;

export const pagePath = (searchId: string, pageId: string): string =>
  `/searches/${encodeURIComponent(searchId)}/pages/${encodeURIComponent(pageId)}`;
