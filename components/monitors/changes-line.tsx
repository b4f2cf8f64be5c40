import Link from "next/link";
import type { RunChanges } from "@/research/monitors/monitor-view";
import { describeChanges } from "./describe-changes";
import { describeDay } from "./describe-schedule";

/** What this run found otherwise than the last one; those that are gone are named, since the table has no row for them. */
export function ChangesLine({ changes }: { changes: RunChanges }) {
  const gone = changes.gone.map(({ name }) => name);
  return (
    <p className="text-sm text-ink-2">
      <Link
        href={`/searches/${changes.since.searchId}`}
        className="text-accent underline-offset-2 hover:underline"
      >
        Since {describeDay(changes.since.at)}
      </Link>
      : {describeChanges(changes)}
      {gone.length > 0 && `. Gone: ${gone.slice(0, 5).join(", ")}${gone.length > 5 ? ", …" : ""}`}.
    </p>
  );
}
