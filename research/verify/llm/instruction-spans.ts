import { isInstruction } from "../injection";

export type TextSpan = { readonly start: number; readonly end: number };

/** Sentences and lines that speak to a model instead of a reader, as UTF-16 offsets into the text. */
export function findInstructionSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const sentence of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
    if (!isInstruction(sentence[0])) continue;
    spans.push({ start: sentence.index, end: sentence.index + sentence[0].length });
  }
  return spans;
}

/** The text with those sentences replaced by a mark, as a model gets to see it. */
export function maskInstructions(text: string): string {
  let masked = "";
  let from = 0;
  for (const span of findInstructionSpans(text)) {
    masked += `${text.slice(from, span.start)} [text addressed to a model, left out]`;
    from = span.end;
  }
  return masked + text.slice(from);
}
