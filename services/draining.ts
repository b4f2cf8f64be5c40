import { setTimeout as wait } from "node:timers/promises";
import { singleton } from "@/services/singleton";

/** What nearly finished may still finish; the rest is handed back. */
const graceMs = 1_000;

/** The process's end: `begun` as soon as it is asked to stop, `handBack` fires a moment later. */
export const draining = () =>
  singleton("draining", () => {
    const begun = new AbortController();
    const handBack = new AbortController();
    return {
      begun: begun.signal,
      handBack: handBack.signal,
      begin(): void {
        begun.abort();
        void wait(graceMs).then(() => handBack.abort());
      },
    };
  });
