/** `off`: not set up, and it need not be. */
type FindingState = "ok" | "off" | "problem";

export type Finding = {
  readonly name: string;
  readonly state: FindingState;
  /** What was found, in a sentence. */
  readonly found: string;
  /** What to do; null when nothing is to be done. */
  readonly todo: string | null;
};

export const fine = (name: string, found: string): Finding => ({
  name,
  state: "ok",
  found,
  todo: null,
});

export const off = (name: string, found: string, todo: string | null = null): Finding => ({
  name,
  state: "off",
  found,
  todo,
});

export const problem = (name: string, found: string, todo: string): Finding => ({
  name,
  state: "problem",
  found,
  todo,
});
