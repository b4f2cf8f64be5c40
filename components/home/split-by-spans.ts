import type { WordSpan } from "@/research/plan/plan";

export type SpanOwner = WordSpan & { readonly owner: string };
export type TextPart = {
  readonly start: number;
  readonly text: string;
  readonly owner: string | null;
};

/** Cuts a text into parts, each inside one span or none. Where spans overlap, the one that starts first wins. */
export function splitBySpans(text: string, spans: readonly SpanOwner[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, text.length);
    if (end <= start) continue;
    if (start > at) parts.push({ start: at, text: text.slice(at, start), owner: null });
    parts.push({ start, text: text.slice(start, end), owner: span.owner });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), owner: null });
  return parts;
}
