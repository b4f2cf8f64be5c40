import { signBody } from "./signature";

const timeoutMs = 30_000;

/**
 * Asks an app to register itself: the signed PUT with which an Inngest server begins a sync (SDK_SPEC 4.3.1).
 * `appUrl` is where `serve()` listens, for example http://127.0.0.1:3000/api/inngest; without a key the request is not signed (a Dev Server's app). Null when it
 * worked, otherwise a sentence why not; to be repeated until it works.
 */
export async function requestSync(
  appUrl: string,
  signingKey: string | null,
  signal: AbortSignal = new AbortController().signal,
): Promise<string | null> {
  try {
    const response = await fetch(appUrl, {
      method: "PUT",
      headers: signingKey ? { "x-inngest-signature": signBody("", signingKey, Date.now()) } : {},
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const text = await response.text();
    return response.ok ? null : `${appUrl} answered ${response.status}: ${text.slice(0, 500)}`;
  } catch (error) {
    const reason = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    return `${appUrl} cannot be reached: ${reason}`;
  }
}
