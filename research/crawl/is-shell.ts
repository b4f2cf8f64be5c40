import type { HtmlBlock, HtmlContent } from "./read-html";

/** True of a page that has next to no text until a script fills it. */
export function isShell({ blocks, head }: HtmlContent): boolean {
  const chars = countChars(blocks);
  if (chars > 200 || head.scriptCount === 0) return false;
  const asksForScript = /javascript|\bjs\b/i.test(head.noscriptText);
  return chars < 40 || head.hasAppRoot || asksForScript;
}

export function countChars(blocks: readonly Pick<HtmlBlock, "text">[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
