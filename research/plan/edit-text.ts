/** A stretch of a text and the word that is read in its place. */
export type Edit = { readonly start: number; readonly end: number; readonly word: string };

export type EditedText = {
  readonly text: string;
  /** From an offset in the edited text to one in the text as it was written. */
  toWritten(offset: number): number;
};

/** Puts the words of edits in place; edits are in order and do not overlap. */
export const applyEdits = (written: string, edits: readonly Edit[]): EditedText => {
  if (edits.length === 0) return { text: written, toWritten: (offset) => offset };
  let text = "";
  let read = 0;
  const placed: { readonly at: number; readonly edit: Edit }[] = [];
  for (const edit of edits) {
    text += written.slice(read, edit.start);
    placed.push({ at: text.length, edit });
    text += edit.word;
    read = edit.end;
  }
  text += written.slice(read);
  return {
    text,
    toWritten: (offset) => {
      const last = placed.findLast(({ at }) => at < offset);
      if (last === undefined) return offset;
      const { at, edit } = last;
      // Spans begin and end at words, so that only the ends of a corrected word are ever asked for.
      const behind = offset - (at + edit.word.length);
      return behind >= 0 ? edit.end + behind : Math.min(edit.start + (offset - at), edit.end);
    },
  };
};
