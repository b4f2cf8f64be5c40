import { Environment } from "@marcbachmann/cel-js";

/** A CEL expression that can be evaluated over plain JSON. */
export type Expression = {
  readonly text: string;
  /** The result, integers as numbers; undefined when it cannot be evaluated. */
  readonly evaluate: (context: Record<string, unknown>) => unknown;
};

const environment = new Environment({ unlistedVariablesAreDyn: true });

/** The value as Inngest reads it: `null` behind every absent key, and integers that meet integer literals. */
function toCel(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return BigInt(Number(value));
  if (Array.isArray(value)) return value.map(toCel);
  if (typeof value !== "object" || value === null) return value;
  const map = new Map(Object.entries(value).map(([key, member]) => [key, toCel(member)]));
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
  const converted = (context: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(context).map(([key, value]) => [key, toCel(value)]));
  return { text, evaluate: (context) => evaluate(context) ?? evaluate(converted(context)) };
}
