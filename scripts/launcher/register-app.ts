import { setTimeout as wait } from "node:timers/promises";
import { requestSync } from "@/local-engine/request-sync";

export type Registration = {
  /** Registers now (again): asks until the app has handed its functions to the engine. */
  readonly renew: () => void;
  /** Whether a registration has succeeded, waiting for it at most that long. */
  readonly waitUntilDone: (timeoutMs: number) => Promise<boolean>;
  readonly stop: () => void;
};

/** The app tells the engine which functions it has when it is asked to by PUT; a memory-only engine forgets them. */
export const keepAppRegistered = (input: {
  readonly url: string;
  /** Null under an engine that does not sign (a Dev Server). */
  readonly signingKey: string | null;
  readonly print: (line: string) => void;
}): Registration => {
  const stopped = new AbortController();
  let current = new AbortController();
  let isDone = false;
  const waiting: (() => void)[] = [];

  const register = async (signal: AbortSignal) => {
    for (let attempt = 0; !signal.aborted; attempt++) {
      const reason = await requestSync(input.url, input.signingKey, signal);
      if (signal.aborted) return;
      if (reason === null) {
        isDone = true;
        for (const resume of waiting.splice(0)) resume();
        return;
      }
      if (attempt === 12)
        input.print(`The app is not registered with the job engine yet: ${reason}.`);
      await wait(Math.min(2_000, 100 * 2 ** attempt), undefined, { signal }).catch(() => {});
    }
  };

  return {
    renew: () => {
      if (stopped.signal.aborted) return;
      current.abort();
      current = new AbortController();
      isDone = false;
      void register(AbortSignal.any([current.signal, stopped.signal]));
    },
    waitUntilDone: async (timeoutMs) => {
      const resumed = new Promise<void>((resolve) => {
        if (isDone) resolve();
        else waiting.push(resolve);
      });
      await Promise.race([resumed, wait(timeoutMs, undefined, { ref: false })]);
      return isDone;
    },
    stop: () => stopped.abort(),
  };
};
