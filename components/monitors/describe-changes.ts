import type { RunChanges } from "@/research/monitors/monitor-view";

/** "3 new, 1 gone, 2 changed"; "nothing new" where nothing is. */
export function describeChanges({ added, gone, unsure, changed }: RunChanges): string {
  const parts = [
    added.length > 0 ? `${added.length} new` : null,
    gone.length > 0 ? `${gone.length} gone` : null,
    changed.length > 0 ? `${changed.length} changed` : null,
    unsure.length > 0 ? `${unsure.length} no longer certain` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "nothing new" : parts.join(", ");
}
