import { mostCriteria, type Plan } from "./plan";

export const noRoomReason = `a plan has at most ${mostCriteria} criteria`;

/** The words that became nothing, quoted: what was not understood, and what the plan had no room for. "" where none. */
export function describeUnplaced(unplaced: Plan["unplaced"]): { unused: string; noRoom: string } {
  const quote = (words: Plan["unplaced"]) => words.map(({ text }) => `“${text}”`).join(", ");
  return {
    unused: quote(unplaced.filter(({ noRoom }) => !noRoom)),
    noRoom: quote(unplaced.filter(({ noRoom }) => noRoom)),
  };
}
