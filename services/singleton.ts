const registry = Symbol.for("assay.singletons");

type Registry = Map<string, unknown>;

/**
 * One value a process. Next gives instrumentation, route handlers and pages each their own copy of a module, so a
 * module-level variable is not enough; `key` names the value and fixes its type.
 */
export function singleton<Value>(key: string, make: () => Value): Value {
  const holder = globalThis as typeof globalThis & { [registry]?: Registry };
  holder[registry] ??= new Map();
  const values = holder[registry];
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as Value;
}
