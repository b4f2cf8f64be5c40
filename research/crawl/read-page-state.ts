import { cleanText } from "./clean-text";
import type { FactLine } from "./read-structured-data";

const maxDepth = 14;
const maxNodes = 20_000;
const maxLines = 40;
const maxChars = 8_000;
const shortestText = 30;
const longestText = 1_000;

const stateAssignment =
  /^\s*(?:(?:window|self|globalThis)(?:\.|\[["'])|var |let |const )?(?:__[A-Z_]{3,40}__|__remixContext)(?:["']\])?\s*=/;
const stateCall = /^\s*self\.__next_f\.push\(/;

/** Scripts that hold a page's data: by id, by type, or as the assignment or call that frameworks write. */
export const isStateScript = (id: string, type: string): boolean =>
  /^__[A-Z_]{3,40}__$/.test(id) || /^application\/json\b/i.test(type);
export const isStateAssignment = (start: string): boolean =>
  stateAssignment.test(start) || stateCall.test(start);

/**
 * What a person would read of a page that only JavaScript fills, out of the data that came with it (`__NEXT_DATA__` and
 * its like): sentences, in order, each once, as lines of their own. Bounded in depth, nodes and characters.
 */
export function readPageState(scripts: readonly string[]): FactLine[] {
  const lines = new Map<string, FactLine>();
  let left = maxNodes;
  let chars = 0;
  const visit = (value: unknown, depth: number): void => {
    if (left-- <= 0 || depth > maxDepth || lines.size >= maxLines) return;
    if (typeof value === "string") {
      const text = toReadable(value);
      // Data within a string: `JSON.parse("…")`, or what React sends piece by piece.
      if (text === null && /[{[]/.test(value)) visit(parseState(value), depth + 1);
      if (text === null || lines.has(text) || chars + text.length > maxChars) return;
      chars += text.length;
      const line = `“${text}” (page data)`;
      lines.set(text, { line, facts: [{ name: "pageText", value: text }] });
    } else if (typeof value === "object" && value !== null) {
      for (const child of Object.values(value)) visit(child, depth + 1);
    }
  };
  for (const script of scripts) visit(parseState(script), 0);
  return [...lines.values()];
}

/** The data, or the texts in double quotes of what is more than JSON: an object of JavaScript, a call, what stands behind it. */
function parseState(script: string): unknown {
  const source = script.replace(stateAssignment, "").trimEnd();
  const parsed = tryParse(source.endsWith(";") ? source.slice(0, -1) : source);
  return parsed === undefined ? quotedTexts(source) : parsed;
}

/** Linear, whatever is left open. */
function quotedTexts(source: string): unknown[] {
  const texts: unknown[] = [];
  let start = source.indexOf('"');
  while (start >= 0 && texts.length < maxNodes) {
    let end = start + 1;
    while (end < source.length && source[end] !== '"') end += source[end] === "\\" ? 2 : 1;
    texts.push(tryParse(source.slice(start, end + 1)) ?? null);
    start = source.indexOf('"', end + 1);
  }
  return texts;
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** A sentence or heading for people, not an address, a class list, code or a key. */
function toReadable(raw: string): string | null {
  if (raw.length < shortestText || raw.length > 4 * longestText) return null;
  const text = cleanText(raw.replace(/<[^<>]{0,300}>/g, " "));
  if (text.length < shortestText || text.length > longestText) return null;
  if (/[{}<>\\]|https?:\/\/|^\/|_[a-z]+_|\bfunction\b|;\s*\w+:/.test(text)) return null;
  const words = text.split(" ");
  if (
    words.length < 5 ||
    words.filter((word) => /^[\p{L}'’-]+[.,;:!?]?$/u.test(word)).length < 0.7 * words.length
  )
    return null;
  // Class lists and keys are all lower case and have no sentence in them.
  return /\p{Lu}|[.!?]/u.test(text) ? text : null;
}
