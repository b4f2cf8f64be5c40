import type { EngineSettings } from "@/services/health/engine-settings";
import { reachEngine } from "@/services/health/reach-engine";
import { type Finding, fine, off, problem } from "./finding";

const timeoutMs = 5_000;

const kinds: Readonly<Record<EngineSettings["kind"], string>> = {
  cloud: "Inngest Cloud",
  own: "An Inngest of your own",
  "dev-server": "The Inngest Dev Server",
};

/** The engine that the environment names. The local engine is asked for through the app, which alone has its keys. */
export async function checkEngine(settings: EngineSettings, isLocal: boolean): Promise<Finding[]> {
  const name = "Engine";
  if (isLocal) return [off(name, "The local engine: npm start brings it, with keys of its own.")];
  const label = `${kinds[settings.kind]} at ${settings.eventUrl}`;
  const reached = await reachEngine(settings);
  if (!reached.ok) {
    return [problem(name, `${label}: ${reached.error.message}.`, adviseOn(settings))];
  }
  return [
    fine(name, `${label}, ${settings.mode === "signed" ? "signed" : "without signatures"}.`),
    ...(settings.mode === "signed" ? [await checkEventKey(settings)] : []),
  ];
}

function adviseOn({ kind }: EngineSettings): string {
  if (kind === "dev-server") return "Start it: npm run dev -- --inngest.";
  return kind === "cloud"
    ? "Allow this machine to reach inn.gs and api.inngest.com by HTTPS."
    : "Start that server, or correct INNGEST_BASE_URL.";
}

/** Sends no event: an empty list, which only a server that knows the key takes. */
async function checkEventKey({ eventUrl, eventKey }: EngineSettings): Promise<Finding> {
  const name = "Event key";
  const todo = "Copy INNGEST_EVENT_KEY of this environment from your Inngest server.";
  if (eventKey === null) return problem(name, "INNGEST_EVENT_KEY is not set.", todo);
  try {
    const answer = await fetch(new URL(`/e/${encodeURIComponent(eventKey)}`, eventUrl), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "[]",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    return answer.status === 401 || answer.status === 403 || answer.status === 404
      ? problem(name, `The engine does not know INNGEST_EVENT_KEY (${answer.status}).`, todo)
      : fine(name, "The engine takes it.");
  } catch {
    return problem(name, "The engine did not answer when it was shown the key.", todo);
  }
}
