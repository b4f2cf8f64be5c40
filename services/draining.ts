import { setTimeout as wait } from "node:timers/promises";
import { singleton } from "@/services/singleton";

/** What nearly finished may still finish; the rest is handed back. */
const graceMs = 1_000;

/** The process's end: `begun` as soon as it is asked to stop, `handBack` fires a moment later. */
export const draining = () =>
  singleton("draining", () => {
    const begun = new AbortController();
    const handBack = new AbortController();
    const underWay = new Set<Promise<unknown>>();
    return {
      begun: begun.signal,
      handBack: handBack.signal,
      /** Notes work that has to end before the process does; its outcome is the caller's. */
      follow<Value>(work: Promise<Value>): Promise<Value> {
        underWay.add(work);
        const forget = () => underWay.delete(work);
        work.then(forget, forget);
        return work;
      },
      /** Resolves when everything that was under way has ended or was handed back. */
      async begin(): Promise<void> {
        begun.abort();
        void wait(graceMs).then(() => handBack.abort());
        while (underWay.size > 0) await Promise.allSettled(underWay);
      },
    };
  });
