import { singleton } from "@/services/singleton";

const listeners = singleton("stop-signals", () => new Map<string, Set<() => void>>());

/** Calls `listener` when this process hears that the search was stopped; returns how to stop listening. */
export function onSearchStopped(searchId: string, listener: () => void): () => void {
  const forSearch = listeners.get(searchId) ?? new Set();
  listeners.set(searchId, forSearch);
  forSearch.add(listener);
  return () => {
    forSearch.delete(listener);
    if (forSearch.size === 0) listeners.delete(searchId);
  };
}

export function signalSearchStopped(searchId: string): void {
  for (const listener of listeners.get(searchId) ?? []) listener();
}
