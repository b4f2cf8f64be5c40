"use client";

import { Popover } from "@base-ui/react/popover";
import { Download } from "lucide-react";
import { useState } from "react";
import { exportPath } from "@/components/data/api";
import { useSearchUrl } from "@/components/search/use-search-url";
import { buttonLooks } from "@/components/ui/button";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { type ExportedRows, exportedRows } from "@/research/export-request";
import type { SearchCounts, SearchView } from "@/research/search-view";

const number = new Intl.NumberFormat("en");

const files = [
  { name: "Excel", note: ".xlsx, one sheet", query: "format=xlsx" },
  { name: "CSV", note: "UTF-8", query: "format=csv" },
  { name: "CSV for older Excel", note: "with a byte order mark", query: "format=csv&bom=1" },
  { name: "JSON", note: "one array, every field", query: "format=json" },
] as const;

/** The companies of a tab as a file, with everything behind their verdicts. `e` opens it. */
export function ExportMenu({ search }: { search: SearchView }) {
  const [{ tab }] = useSearchUrl();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ExportedRows | null>(null);
  const rows = chosen ?? tab;
  const count = countOfRows(search.counts, rows);

  function change(isOpen: boolean) {
    setOpen(isOpen);
    setChosen(null);
  }

  useShortcuts({ e: () => (search.counts.total > 0 ? change(true) : false) });

  if (search.counts.total === 0) return null;
  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Trigger className={buttonLooks.plain} title="Export (e)">
        <Download size={14} aria-hidden />
        Export
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={6} className="z-30">
          <Popover.Popup className="w-72 max-w-[calc(100vw-2rem)] animate-appear rounded-md border border-line-strong bg-surface p-2 text-sm shadow-panel outline-none">
            <Popover.Title className="sr-only">Export</Popover.Title>
            <label className="flex items-center gap-2 px-2 py-1">
              <span className="text-ink-3">Companies</span>
              <select
                value={rows}
                className="ml-auto h-8 min-w-0 cursor-pointer rounded-md border border-control-line bg-surface px-2"
                onChange={(event) =>
                  setChosen(exportedRows.find((one) => one === event.target.value) ?? null)
                }
              >
                {exportedRows.map((one) => (
                  <option key={one} value={one}>
                    {rowWords[one]} ({number.format(countOfRows(search.counts, one))})
                  </option>
                ))}
              </select>
            </label>
            <ul className="mt-1 border-t border-line pt-1">
              {files.map(({ name, note, query }) => (
                <li key={query}>
                  <a
                    href={exportPath(search.id, `${query}&rows=${rows}`)}
                    download
                    aria-disabled={count === 0}
                    className="flex items-baseline gap-2 rounded-md px-2 py-1.5 hover:bg-sunk aria-disabled:pointer-events-none aria-disabled:text-ink-3"
                    onClick={() => change(false)}
                  >
                    <span className="font-medium">{name}</span>
                    <span className="ml-auto text-ink-3">{note}</span>
                  </a>
                </li>
              ))}
            </ul>
            <Popover.Description className="border-t border-line px-2 pt-2 pb-1 text-ink-3">
              One company a row, with verdicts, reasons, quotes, pages and dates.
            </Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const rowWords: Readonly<Record<ExportedRows, string>> = {
  matches: "Matches",
  unclear: "Unclear",
  rejected: "Rejected",
  failed: "Failed",
  all: "All",
};

function countOfRows(counts: SearchCounts, rows: ExportedRows): number {
  if (rows === "matches") return counts.matched;
  return rows === "all" ? counts.total : counts[rows];
}
