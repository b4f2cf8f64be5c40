import { signBody } from "./signature";

const timeoutMs = 10_000;

/**
 * Asks an app to register itself: the signed PUT with which an Inngest server begins a sync (SDK_SPEC 4.3.1).
 * `appUrl` is where `serve()` listens, for example http://127.0.0.1:3000/api/inngest. Null when it worked,
 * otherwise a sentence why not; to be repeated until it works.
 */
export async function requestSync(appUrl: string, signingKey: string): Promise<string | null> {
  try {
    const response = await fetch(appUrl, {
      method: "PUT",
      headers: { "x-inngest-signature": signBody("", signingKey, Date.now()) },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    return response.ok ? null : `${appUrl} answered ${response.status}: ${text.slice(0, 500)}`;
  } catch (error) {
    const reason = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    return `${appUrl} cannot be reached: ${reason}`;
  }
}
