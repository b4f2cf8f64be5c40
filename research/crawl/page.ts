import { z } from "zod";

/** A run of the page text: `text.slice(start, end)`. Headings carry their level (1–6). Blocks are joined by "\n". */
export const blockSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  kind: z.enum(["heading", "text", "item", "quote", "cell"]),
  level: z.number().int().optional(),
});
export type Block = z.infer<typeof blockSchema>;

/**
 * A fact that the page states in JSON-LD, microdata or meta tags. Facts are also written into the page text
 * (a last section, one line each), so that each has a quote: `text.slice(start, end)`.
 */
export const pageFactSchema = z.object({
  name: z.enum([
    "ratingValue",
    "ratingCount",
    "bestRating",
    "reviewBody",
    "foundingDate",
    "numberOfEmployees",
    "addressCountry",
    "addressLocality",
    "jobPosting",
    "price",
    "description",
    "organizationName",
    /** A sentence from the data of a page that only JavaScript fills. */
    "pageText",
  ]),
  value: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type PageFact = z.infer<typeof pageFactSchema>;

export const pageLinkSchema = z.object({
  url: z.string(),
  text: z.string(),
  where: z.enum(["nav", "main", "footer"]),
});
export type PageLink = z.infer<typeof pageLinkSchema>;

const pageOutcomes = [
  "ok",
  "not_found",
  "needs_javascript",
  "empty",
  "forbidden_by_robots",
  "blocked",
  "unsupported_type",
  "too_large",
  "http_error",
  "unreachable",
  "timeout",
] as const;
export const pageOutcomeSchema = z.enum(pageOutcomes);
export type PageOutcome = z.infer<typeof pageOutcomeSchema>;

/** What one fetch of one URL gave, after extraction. `text` is "" unless the outcome is `ok` (or a shell with facts). */
const extractedPageSchema = z.object({
  title: z.string().nullable(),
  text: z.string(),
  blocks: z.array(blockSchema),
  facts: z.array(pageFactSchema),
  links: z.array(pageLinkSchema),
  /** BCP 47 primary language of the text ("en", "de"), null when it cannot be told. */
  language: z.string().nullable(),
  needsJavascript: z.boolean(),
  /** Where a page without content of its own sends its visitors (meta refresh, frames); absolute. */
  refreshUrl: z.string().nullable(),
  /** The address that the page calls its own (link rel=canonical); absolute. */
  canonicalUrl: z.string().nullable(),
});
export type ExtractedPage = z.infer<typeof extractedPageSchema>;

/** One immutable version of a page. */
export type NewPage = Omit<ExtractedPage, "needsJavascript" | "refreshUrl" | "canonicalUrl"> & {
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number | null;
  readonly outcome: PageOutcome;
  readonly detail: string | null;
  readonly contentHash: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly fetchedAt: Date;
};
export type StoredPage = NewPage & { readonly id: string };

/** A page whose language cannot be told is taken for English, as most are. */
export const isEnglish = ({ language }: Pick<StoredPage, "language">): boolean =>
  language === null || /^en\b/i.test(language);
