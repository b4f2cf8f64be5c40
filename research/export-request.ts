import { z } from "zod";
import type { CandidateState } from "./search-view";

export const exportFormats = ["xlsx", "csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportedRows = ["matches", "unclear", "rejected", "failed", "all"] as const;
export type ExportedRows = (typeof exportedRows)[number];

/** States of the companies that are exported; null: all of them. */
export const exportedStates: Readonly<Record<ExportedRows, readonly CandidateState[] | null>> = {
  matches: ["matched"],
  unclear: ["unclear"],
  rejected: ["rejected"],
  failed: ["failed"],
  all: null,
};

/** GET /api/searches/:id/export. `bom`: CSV begins with a byte order mark, for spreadsheets that would not see UTF-8 else. */
export const exportRequestSchema = z.object({
  format: z.enum(exportFormats).default("csv"),
  rows: z.enum(exportedRows).default("matches"),
  bom: z.enum(["0", "1"]).default("0"),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
