import { fail, type Result, succeed } from "@/research/result";
import type { EngineSettings } from "./engine-settings";

const timeoutMs = 3_000;

/** Whether an HTTP server answers where events are sent; which one it is, and whether it takes our keys, is not asked. */
export async function reachEngine(
  { eventUrl }: Pick<EngineSettings, "eventUrl">,
  signal?: AbortSignal,
): Promise<Result<undefined, "unreachable">> {
  const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
  try {
    const answer = await fetch(new URL("/health", eventUrl), { signal: AbortSignal.any(limits) });
    await answer.body?.cancel();
    if (answer.status < 500) return succeed(undefined);
    return fail("unreachable", `${eventUrl} answers with an error (${answer.status})`);
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    return fail("unreachable", `${eventUrl} does not answer${code}`);
  }
}
