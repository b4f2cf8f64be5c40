import { z } from "zod";
import type { StoredPage } from "@/research/crawl/page";
import {
  blockSchema,
  pageFactSchema,
  pageLinkSchema,
  pageOutcomeSchema,
} from "@/research/crawl/page";
import type { PageStore } from "@/research/ports";
import type { Queryable } from "./queryable";
import { storableJson, storableText } from "./storable-text";

const columns = `id, url, final_url AS "finalUrl", status, outcome, detail, content_hash AS "contentHash", title, text,
  blocks, facts, links, language, etag, last_modified AS "lastModified", fetched_at AS "fetchedAt"`;

const storedPageSchema = z.object({
  id: z.string(),
  url: z.string(),
  finalUrl: z.string(),
  status: z.number().nullable(),
  outcome: pageOutcomeSchema,
  detail: z.string().nullable(),
  contentHash: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  blocks: z.array(blockSchema),
  facts: z.array(pageFactSchema),
  links: z.array(pageLinkSchema),
  language: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  fetchedAt: z.date(),
});

/** The page cache in Postgres: versions of a URL by content; the newest one counts. */
export function createPageStore(db: Queryable): PageStore {
  return {
    async latest(url) {
      const { rows } = await db.query(
        `SELECT ${columns} FROM page WHERE url = $1 ORDER BY fetched_at DESC LIMIT 1`,
        [url],
      );
      return rows[0] ? storedPageSchema.parse(rows[0]) : null;
    },

    async save(page, companyId) {
      const { rows } = await db.query<{ id: string; fetchedAt: Date }>(
        `INSERT INTO page (company_id, url, final_url, status, outcome, detail, content_hash, title, text, blocks, facts,
           links, language, etag, last_modified, fetched_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
         ON CONFLICT (url, content_hash) DO UPDATE SET fetched_at = greatest(page.fetched_at, excluded.fetched_at),
           status = excluded.status, outcome = excluded.outcome, detail = excluded.detail
         RETURNING id, fetched_at AS "fetchedAt"`,
        [
          companyId,
          storableText(page.url),
          storableText(page.finalUrl),
          page.status,
          page.outcome,
          page.detail,
          page.contentHash,
          page.title === null ? null : storableText(page.title),
          storableText(page.text),
          storableJson(page.blocks),
          storableJson(page.facts),
          storableJson(page.links),
          page.language,
          page.etag,
          page.lastModified,
          page.fetchedAt,
        ],
      );
      const row = rows[0];
      if (!row) throw new Error("a page was neither stored nor found");
      const stored: StoredPage = { ...page, text: storableText(page.text), ...row };
      return stored;
    },

    async touch(pageId, fetchedAt) {
      await db.query("UPDATE page SET fetched_at = greatest(fetched_at, $2) WHERE id = $1", [
        pageId,
        fetchedAt,
      ]);
    },
  };
}
