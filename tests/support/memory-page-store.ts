import type { StoredPage } from "@/research/crawl/page";
import type { PageStore } from "@/research/ports";

/** The page cache in memory, with the rules of the real one: versions are immutable, equal content is one row. */
export function createMemoryPageStore(): PageStore & { readonly rows: StoredPage[] } {
  const rows: StoredPage[] = [];
  return {
    rows,
    async latest(url) {
      return rows.findLast((row) => row.url === url) ?? null;
    },
    async save(page) {
      const same = rows.find(
        ({ url, contentHash }) => url === page.url && contentHash === page.contentHash,
      );
      if (same) return same;
      const stored = { ...page, id: `page-${rows.length + 1}` };
      rows.push(stored);
      return stored;
    },
    async touch(pageId, fetchedAt) {
      const at = rows.findIndex(({ id }) => id === pageId);
      const row = rows[at];
      if (row) rows[at] = { ...row, fetchedAt };
    },
  };
}
