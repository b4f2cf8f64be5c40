/** Longer quotes are named by their first and last words. */
const maxWhole = 80;
const edgeWords = 4;

/**
 * The live page, scrolled by the browser to the quote where it still stands (a text fragment). Words are matched
 * within a block, so a quote over several lines is named by where it begins and ends.
 */
export function linkToQuote(url: string, quote: string): string {
  const lines = quote
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first = "", last = first] = [lines[0], lines.at(-1)];
  const isWhole = lines.length === 1 && first.length <= maxWhole;
  const text = isWhole
    ? encodePart(first)
    : `${encodePart(wordsOf(first).slice(0, edgeWords))},${encodePart(wordsOf(last).slice(-edgeWords))}`;
  const [page = url, fragment] = url.split("#", 2);
  return `${page}#${fragment ?? ""}:~:text=${text}`;
}

const wordsOf = (line: string) => line.split(/\s+/);

/** Dash and comma are the directive's own signs. */
const encodePart = (part: string | readonly string[]) =>
  encodeURIComponent(typeof part === "string" ? part : part.join(" ")).replace(/-/g, "%2D");
