import { Environment } from "@marcbachmann/cel-js";

type Compiled = (context: Record<string, unknown>) => unknown;

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

const compiledByText = new Map<string, Compiled>();
const maxCompiled = 1_000;

function compile(text: string): Compiled {
  const known = compiledByText.get(text);
  if (known) return known;
  const compiled: Compiled = environment.parse(text);
  if (compiledByText.size >= maxCompiled) compiledByText.clear();
  compiledByText.set(text, compiled);
  return compiled;
}

/** A sentence about what is wrong with a CEL expression, or null when it can be compiled. */
export function expressionProblem(text: string): string | null {
  try {
    compile(text);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
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

/** Result of a CEL expression over plain JSON; undefined when it cannot be evaluated. Integers become numbers. */
export function evaluateExpression(text: string, context: Record<string, unknown>): unknown {
  const run = (input: Record<string, unknown>) => {
    const result = compile(text)(input);
    return typeof result === "bigint" ? Number(result) : result;
  };
  try {
    return run(context);
  } catch {
    try {
      const entries = Object.entries(context).map(([key, value]) => [key, nullForAbsent(value)]);
      return run(Object.fromEntries(entries));
    } catch {
      return undefined;
    }
  }
}
