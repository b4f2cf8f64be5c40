import type { Changes } from "./compare-backends";
import { backEnds } from "./parameters/back-ends";
import { type ParameterKey, parameterKeys } from "./parameters/parameter";

/** "lambda-10.maxInstances:25,one-machine.slots:80": numbers that a person changed, for an address. Unknown ones are left out. */
export function readChanges(text: string): Changes {
  const changes: Partial<Record<string, Partial<Record<ParameterKey, number>>>> = {};
  for (const part of text.split(",")) {
    const [, id = "", name = "", digits = ""] = /^([^.]+)\.([^:]+):(.+)$/.exec(part) ?? [];
    const key = parameterKeys.find((each) => each === name);
    const value = Number(digits);
    if (!key || !isUsable(key, value) || !backEnds.some((backEnd) => backEnd.id === id)) continue;
    changes[id] = { ...changes[id], [key]: value };
  }
  return changes;
}

export function writeChanges(changes: Changes): string {
  return Object.entries(changes)
    .flatMap(([id, values]) =>
      Object.entries(values ?? {}).map(([key, value]) => `${id}.${key}:${value}`),
    )
    .join(",");
}

/** Sets one number, or takes the change back where it is null. */
export function changeNumber(
  changes: Changes,
  { id, key, value }: { id: string; key: ParameterKey; value: number | null },
): Changes {
  const { [key]: _, ...others } = changes[id] ?? {};
  return { ...changes, [id]: value === null ? others : { ...others, [key]: value } };
}

/** What the model has no end with is refused: nothing below zero, and no fraction of a process. */
const countedFromOne: readonly ParameterKey[] = [
  "slots",
  "maxInstances",
  "window",
  "perUser",
  "inAll",
  "attempts",
  "launchesPerMinute",
  "launchBurst",
];
const most = 1e7;

export function isUsable(key: ParameterKey, value: number): boolean {
  if (!Number.isFinite(value) || value < 0 || value > most) return false;
  return !countedFromOne.includes(key) || (value >= 1 && Number.isInteger(value));
}

/** The same in words. */
export function describeUsable(key: ParameterKey): string {
  const end = `to ${most.toLocaleString("en-US")}`;
  return countedFromOne.includes(key) ? `a whole number from 1 ${end}` : `from 0 ${end}`;
}
