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

const rankSpans = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;

/** Companies by their ranks in the search, short enough for an address: "1-3,7". */
export function writeRanks(ranks: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const rank of ranks.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && rank <= last.to + 1) last.to = rank;
    else spans.push({ from: rank, to: rank });
  }
  return spans.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(",");
}

export type RankSpan = { readonly from: number; readonly to: number };

const readRanks = (text: string): readonly RankSpan[] =>
  text.split(",").map((span) => {
    const [from = 0, to = from] = span.split("-").map(Number);
    return { from: Math.min(from, to), to: Math.max(from, to) };
  });

/** GET /api/searches/:id/export. `ranks`: these companies, in place of `rows`. `bom`: CSV begins with a byte order mark, for spreadsheets that would not see UTF-8 else. */
export const exportRequestSchema = z.object({
  format: z.enum(exportFormats).default("csv"),
  rows: z.enum(exportedRows).default("matches"),
  ranks: z
    .string()
    .max(6_000)
    .regex(rankSpans, "Name ranks as in 1-3,7.")
    .transform(readRanks)
    .optional(),
  bom: z.enum(["0", "1"]).default("0"),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
