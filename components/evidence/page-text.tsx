"use client";

import { useEffect, useRef } from "react";
import type { PageDetail } from "@/research/search-view";
import { cutPageText, type PageSection, type TextRange } from "./cut-page-text";

/** The stored copy of a page as text, never as HTML, with the quote marked and brought into view. */
export function PageText({ page, quote }: { page: PageDetail; quote: TextRange | null }) {
  const container = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or quote has another mark to show.
  useEffect(() => {
    container.current
      ?.querySelector("mark")
      ?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [page.id, quote?.start, quote?.end]);

  if (page.text.trim() === "")
    return <p className="text-sm text-ink-3">The page has no text of its own.</p>;
  return (
    <div
      ref={container}
      lang={page.language ?? undefined}
      className="max-w-[70ch] space-y-2 text-base text-ink-2"
    >
      {cutPageText(page, quote).map((section) => (
        <Section key={section.start} section={section} />
      ))}
    </div>
  );
}

function Section({ section }: { section: PageSection }) {
  const words = section.parts.map(({ start, text, marked }) =>
    marked ? <mark key={start}>{text}</mark> : text,
  );
  if (section.kind === "heading") {
    const large = (section.level ?? 6) <= 2;
    return (
      <p className={`pt-2 font-semibold text-ink ${large ? "text-base" : "text-sm"}`}>{words}</p>
    );
  }
  if (section.kind === "item") {
    return (
      <p className="pl-4 -indent-3 whitespace-pre-wrap before:mr-2 before:content-['·']">{words}</p>
    );
  }
  if (section.kind === "quote") {
    return <p className="border-l-2 border-line-strong pl-3 whitespace-pre-wrap">{words}</p>;
  }
  return <p className="whitespace-pre-wrap break-words">{words}</p>;
}
