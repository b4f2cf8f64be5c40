import { toWellFormed } from "./clean-text";

/** A path to be asked about, in both spellings that RFC 9309's table allows for a query; made once per URL. */
export type RobotsPath = { readonly plain: string; readonly query: string | null };

/** A pattern of an `Allow` or `Disallow` line. `octets` decides which of several matching rules counts. */
export type RobotsPattern = RobotsPath & { readonly octets: number };

/**
 * Path and query of an absolute URL, of one without its scheme, or of a path; "/" where there is none. Not resolved: rules
 * are about what is asked for as it is spelled.
 */
export function pathOf(url: string): string {
  const bare = url.replace(/#.*$/s, "");
  const path = /^\/(?!\/)/.test(bare)
    ? bare
    : bare.replace(/^(?:[a-z][a-z\d+.-]{0,30}:)?(?:\/\/)?[^/?]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

/** A `*` or `$` in a URL is only that character: RFC 9309, 2.2.3 has patterns spell them `%2A` and `%24`. */
export function readPath(path: string): RobotsPath {
  return spellings(normalise(path.replaceAll("*", "%2A").replaceAll("$", "%24")));
}

export function readPattern(value: string): RobotsPattern {
  const end = value.endsWith("$") ? "$" : "";
  const start = normalise(value.slice(0, value.length - end.length).replaceAll("$", "%24"));
  const { plain, query } = spellings(`${start}${end}`);
  return { plain, query, octets: plain.length };
}

export function matchesPattern(pattern: RobotsPattern, path: RobotsPath): boolean {
  if (matchesGlob(pattern.plain, path.plain)) return true;
  if (pattern.query === null && path.query === null) return false;
  return matchesGlob(pattern.query ?? pattern.plain, path.query ?? path.plain);
}

/**
 * One spelling per path (RFC 9309, 2.2.2): unreserved characters plain, everything but the reserved ones percent-encoded in
 * upper case.
 */
function normalise(path: string): string {
  return path
    .replace(/[^\w.~\-:/?#[\]@!$&'()*+,;=%]+|%(?![\da-f]{2})/gi, (run) =>
      encodeURIComponent(toWellFormed(run)),
    )
    .replace(/%([\da-f]{2})/gi, (code, digits: string) => {
      const char = String.fromCharCode(Number.parseInt(digits, 16));
      return /[\w.~-]/.test(char) ? char : code.toUpperCase();
    });
}

/** Within a query "https://foo.bar" and "https%3A%2F%2Ffoo.bar" are one value (the table's second row). */
function spellings(plain: string): RobotsPath {
  const at = plain.indexOf("?");
  const query = plain.slice(at + 1);
  if (at < 0 || !/%(3A|2F|3F|40)/.test(query)) return { plain, query: null };
  return {
    plain,
    query: plain.slice(0, at + 1) + query.replace(/%(?:3A|2F|3F|40)/g, decodeURIComponent),
  };
}

/** `*` is any run of characters and a last `$` the end; linear in pattern and path, however many stars there are. */
function matchesGlob(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith("$");
  const [first = "", ...rest] = (isAnchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  const last = isAnchored ? rest.pop() : undefined;
  let at = first.length;
  if (isAnchored && last === undefined) return at === path.length;
  // The leftmost place of each piece leaves the most room for those behind it.
  for (const piece of rest) {
    if (piece === "") continue;
    const found = findPiece(path, piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last));
}

/** Above this a piece is searched for by Knuth, Morris and Pratt: `indexOf` may take piece × path steps. */
const longPieceChars = 32;

function findPiece(path: string, piece: string, from: number): number {
  if (piece.length <= longPieceChars) return path.indexOf(piece, from);
  if (piece.length > path.length - from) return -1;
  const borders = new Int32Array(piece.length);
  for (let at = 1, border = 0; at < piece.length; at++) {
    while (border > 0 && piece[at] !== piece[border]) border = borders[border - 1] ?? 0;
    if (piece[at] === piece[border]) border++;
    borders[at] = border;
  }
  for (let at = from, matched = 0; at < path.length; at++) {
    while (matched > 0 && path[at] !== piece[matched]) matched = borders[matched - 1] ?? 0;
    if (path[at] === piece[matched]) matched++;
    if (matched === piece.length) return at - matched + 1;
  }
  return -1;
}
