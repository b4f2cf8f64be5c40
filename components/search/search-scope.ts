/** Where a search is read from: its owner's address, or the one that a share link opens. */
export type SearchScope = {
  readonly apiPath: string;
  readonly pagePath: string;
};

export const sharePath = (token: string): string => `/s/${encodeURIComponent(token)}`;

export const sharedScope = (token: string): SearchScope => ({
  apiPath: `/api/shared/${encodeURIComponent(token)}`,
  pagePath: sharePath(token),
});

export const ownScope = (searchId: string): SearchScope => ({
  apiPath: `/api/searches/${encodeURIComponent(searchId)}`,
  pagePath: `/searches/${encodeURIComponent(searchId)}`,
});
