import { Environment } from "@marcbachmann/cel-js";

/** A CEL expression that can be evaluated over plain JSON. */
export type Expression = {
  readonly text: string;
  /** The result, integers as numbers; undefined when it cannot be evaluated. */
  readonly evaluate: (context: Record<string, unknown>) => unknown;
};

const environment = new Environment({ unlistedVariablesAreDyn: true });
// JSON numbers are doubles in CEL; Inngest lets them meet integer literals, so `event.data.n + 1` has to work.
const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};
for (const [sign, apply] of Object.entries(arithmetic)) {
  const operate = (left: unknown, right: unknown) => apply(Number(left), Number(right));
  environment.registerOperator(`double ${sign} int`, operate);
  environment.registerOperator(`int ${sign} double`, operate);
}

/** The same value with `null` behind every absent key, as Inngest reads absent fields. */
function nullForAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullForAbsent);
  if (typeof value !== "object" || value === null) return value;
  const map = new Map(Object.entries(value).map(([key, member]) => [key, nullForAbsent(member)]));
  const get = map.get.bind(map);
  map.get = (key) => get(key) ?? null;
  return map;
}

/** Throws when the text is no CEL expression. */
export function compileExpression(text: string): Expression {
  const run = environment.parse(text);
  const evaluate = (context: Record<string, unknown>): unknown => {
    try {
      const result: unknown = run(context);
      return typeof result === "bigint" ? Number(result) : result;
    } catch {
      return undefined;
    }
  };
  const withNulls = (context: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(context).map(([key, value]) => [key, nullForAbsent(value)]));
  return { text, evaluate: (context) => evaluate(context) ?? evaluate(withNulls(context)) };
}
