/** Where a search is read from: its owner's address, or the one that a share link opens. */
export type SearchScope = {
  readonly apiPath: string;
  readonly pagePath: string;
};

export const ownScope = (searchId: string): SearchScope => ({
  apiPath: `/api/searches/${encodeURIComponent(searchId)}`,
  pagePath: `/searches/${encodeURIComponent(searchId)}`,
});
