import { Pencil } from "lucide-react";
import Link from "next/link";
import type { ReactNode, RefObject } from "react";
import { ExportMenu } from "@/components/export/export-menu";
import { SaveToList } from "@/components/lists/save-to-list";
import { ShareDialog } from "@/components/share/share-dialog";
import { buttonLooks, ToolWords } from "@/components/ui/button";
import type { SearchView } from "@/research/search-view";
import { namePlace } from "./describe-search";

/** The question that was asked, where it is asked, and what can be done. */
export function SearchHead({
  search,
  readOnly,
  exportPanel,
  children,
}: {
  search: SearchView;
  readOnly: boolean;
  exportPanel: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}) {
  return (
    // The buttons stand beside the question where there is room for both, else in the line below it.
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:gap-y-2 xl:items-start">
      <h1
        className="line-clamp-3 min-w-0 basis-full text-lg font-semibold tracking-tight text-balance sm:line-clamp-2 xl:mt-1 xl:flex-1 xl:basis-60"
        title={search.query}
      >
        {search.query}
      </h1>
      <p className="min-w-0 flex-1 basis-48 text-sm text-ink-3 xl:order-1 xl:basis-full">
        {namePlace(search)}
        {search.source === "demo" && ", all fictional"}
        {" · "}
        {search.judge === "estimate"
          ? "verdicts from text are estimates"
          : `judged by ${search.judge}`}
      </p>
      {readOnly ? (
        <p className="self-center text-sm text-ink-3">Shared with you to read</p>
      ) : (
        // What joins or leaves stands at the left: nothing moves under the pointer.
        <div className="ml-auto flex flex-wrap justify-end gap-1 max-[22rem]:gap-0 lg:gap-2">
          {children}
          <ExportMenu search={search} panel={exportPanel} />
          <SaveToList
            search={search}
            triggerTitle="Save the matches to a list"
            triggerClassName={buttonLooks.tool}
          >
            <ToolWords>Save</ToolWords>
          </SaveToList>
          <ShareDialog searchId={search.id} />
          <Link
            href={editPath(search.id)}
            className={buttonLooks.tool}
            title="Edit and search again (/)"
          >
            <Pencil size={14} aria-hidden />
            <ToolWords>
              Edit<span className="max-xl:sr-only"> and search again</span>
            </ToolWords>
          </Link>
        </div>
      )}
    </div>
  );
}

export const editPath = (searchId: string) => `/?from=${encodeURIComponent(searchId)}`;
