/**
 * The one normalisation under which a quote must be a substring of a stored page: Unicode NFKC per character cluster; all
 * quotation marks as ' or "; all dashes as "-"; invisible characters removed; each run of whitespace as one space. Case counts.
 */
export type FoldedText = {
  readonly text: string;
  /** Offset into the original of the n-th folded UTF-16 unit, and where that character ends. */
  readonly startAt: (index: number) => number;
  readonly endAt: (index: number) => number;
};

const cluster = /\s+|[\s\S](?<=[\ud800-\udbff])[\udc00-\udfff]\p{M}*|[\s\S]\p{M}*/gu;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export function foldText(original: string): FoldedText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const hit of original.matchAll(cluster)) {
    const end = hit.index + hit[0].length;
    for (const unit of foldCluster(hit[0])) {
      if (unit === " " && text.endsWith(" ")) {
        ends[ends.length - 1] = end;
        continue;
      }
      text += unit;
      starts.push(hit.index);
      ends.push(end);
    }
  }
  return {
    text,
    startAt: (index) => starts[index] ?? original.length,
    endAt: (index) => ends[index] ?? original.length,
  };
}

/** UTF-16 units of one folded character cluster. */
function foldCluster(raw: string): string[] {
  const code = raw.length === 1 ? raw.charCodeAt(0) : -1;
  if (code > 32 && code < 127 && code !== 96) return [raw];
  return raw
    .replace(invisible, "")
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-")
    .split("");
}
