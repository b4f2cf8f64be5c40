"use client";

import { ArrowUpRight } from "lucide-react";
import Link from "next/link";
import type { SearchScope } from "@/components/search/search-scope";
import type { Citation } from "@/research/verify/verdict";
import { describeDate, isWebAddress, pathOf } from "./describe-page";
import { linkToQuote } from "./link-to-quote";
import { storedPagePath } from "./stored-page-path";

/** The words of a page that a verdict is founded on, with where and when they were read. */
export function Quote({
  citation,
  scope,
  fictional,
  shown,
  onShow,
}: {
  citation: Citation;
  scope: SearchScope;
  fictional: boolean;
  shown: boolean;
  onShow: () => void;
}) {
  const stored = storedPagePath(scope, citation);
  const path = pathOf(citation.url);
  const linkLook =
    "inline-flex min-w-0 items-center gap-0.5 text-accent underline-offset-2 hover:underline";
  return (
    <figure>
      <blockquote>
        <button
          type="button"
          aria-pressed={shown}
          title="Show it in the stored page"
          className={`-mx-1.5 rounded-md px-1.5 py-0.5 text-left transition-colors duration-150 hover:bg-sunk ${shown ? "bg-sunk" : ""}`}
          onClick={onShow}
        >
          “{citation.quote}”
        </button>
      </blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
        {fictional || !isWebAddress(citation.url) ? (
          <Link href={stored} className={linkLook}>
            <span className="truncate">{path}</span>
          </Link>
        ) : (
          <a
            href={linkToQuote(citation.url, citation.quote)}
            target="_blank"
            rel="noopener noreferrer"
            className={linkLook}
          >
            <span className="truncate">{path}</span>
            <ArrowUpRight
              size={13}
              className="shrink-0"
              aria-label="(the live page, in a new tab)"
            />
          </a>
        )}
        <span>read {describeDate(citation.fetchedAt)}</span>
        {!fictional && (
          <Link href={stored} className={linkLook}>
            stored copy
          </Link>
        )}
      </figcaption>
    </figure>
  );
}
