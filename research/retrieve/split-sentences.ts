export type TextSpan = { readonly start: number; readonly end: number };

const abbreviation =
  /(?:^|[\s(])(?:[A-Za-z]|e\.g|i\.e|etc|vs|dr|mr|mrs|ms|st|no|approx|est|fig|jr|sr|dept|U\.S|u\.k)\.$/i;

/**
 * Sentences of `text.slice(start, end)` as trimmed offsets into `text`. A line break always ends a sentence; a full stop does
 * when whitespace and something that can begin a sentence follow, and no abbreviation or initial stands before it.
 */
export function splitSentences(text: string, start = 0, end = text.length): TextSpan[] {
  const spans: TextSpan[] = [];
  const boundary = /\n+|[.!?…]+["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}])/gu;
  let from = start;
  boundary.lastIndex = start;
  for (let hit = boundary.exec(text); hit && hit.index < end; hit = boundary.exec(text)) {
    const stop = Math.min(hit.index + hit[0].length, end);
    const isBreak = hit[0].startsWith("\n");
    if (!isBreak && hit[0] === "." && abbreviation.test(text.slice(Math.max(from, stop - 8), stop)))
      continue;
    pushTrimmed(spans, text, from, isBreak ? hit.index : stop);
    from = stop;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

function pushTrimmed(spans: TextSpan[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === "") return;
  const offset = start + raw.indexOf(trimmed);
  spans.push({ start: offset, end: offset + trimmed.length });
}
