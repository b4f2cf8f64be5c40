import Link from "next/link";
import { CandidateGlyph } from "@/components/results/state-glyph";
import { countOf } from "@/components/search/describe-search";
import type { SearchScope } from "@/components/search/search-scope";
import type { ResearchReport } from "@/research/research-report";
import type { PageSummary } from "@/research/search-view";
import { describeDate, describeSkip, pathOf } from "./describe-page";
import { describeResearch } from "./describe-research";
import { pagePath } from "./stored-page-path";

/** Every page that was tried: read, or skipped and why. */
export function PagesList({
  pages,
  report,
  scope,
}: {
  pages: readonly PageSummary[];
  report: ResearchReport | null;
  scope: SearchScope;
}) {
  const read = pages.filter(({ outcome }) => outcome === "ok").length;
  const skipped = pages.length - read;
  if (pages.length === 0) return null;
  return (
    <details
      className="border-t border-line px-5 py-3 text-sm"
      open={read === 0}
      onToggle={({ currentTarget }) => {
        // Opened by hand, it is below what is in view.
        if (currentTarget.open && currentTarget.contains(document.activeElement))
          currentTarget.scrollIntoView({ block: "nearest" });
      }}
    >
      <summary className="text-ink-2 hover:text-ink">
        {read === 0 ? "No page" : countOf(read, "page", "pages")} read
        {skipped > 0 ? `, ${skipped} skipped` : ""}
      </summary>
      {report && read > 0 && <p className="mt-2 text-ink-3">{describeResearch(report)}</p>}
      <ul className="mt-2 space-y-1.5">
        {pages.map((page) => (
          <li key={page.url} className="flex min-w-0 gap-2">
            {page.outcome === "ok" ? null : (
              <span className="mt-0.5">
                <CandidateGlyph state="failed" />
              </span>
            )}
            <div className="min-w-0">
              {page.id !== null && page.outcome === "ok" ? (
                <Link
                  href={pagePath(scope, page.id)}
                  className="block truncate text-accent underline-offset-2 hover:underline"
                >
                  {pathOf(page.url)}
                </Link>
              ) : (
                <span className="block truncate">{pathOf(page.url)}</span>
              )}
              <span className="text-ink-3">
                {describeSkip(page) ??
                  (page.fetchedAt ? `read ${describeDate(page.fetchedAt)}` : "read")}
                {page.round !== null && page.round > 1
                  ? `, in round ${page.round} for what was still open`
                  : ""}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
