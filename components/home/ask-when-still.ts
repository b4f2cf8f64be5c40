import type { Answer } from "@/components/data/request-json";

/**
 * Asks after a pause, and once more when a server that refused for now says that it answers again. Returns how to leave
 * off; nothing is told after that.
 */
export function askWhenStill<Value>(
  pauseMs: number,
  ask: (signal: AbortSignal) => Promise<Answer<Value>>,
  tell: (answer: Answer<Value>) => void,
): () => void {
  const leaving = new AbortController();
  const askAfter = (ms: number) =>
    setTimeout(async () => {
      const answer = await ask(leaving.signal);
      if (leaving.signal.aborted) return;
      tell(answer);
      const wait = answer.ok ? undefined : answer.error.retryAfterSeconds;
      if (wait !== undefined) timer = askAfter(wait * 1000);
    }, ms);
  let timer = askAfter(pauseMs);
  return () => {
    clearTimeout(timer);
    leaving.abort();
  };
}
