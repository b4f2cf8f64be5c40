import { z } from "zod";
import { signBody } from "@/local-engine/signature";
import type { EngineSettings } from "@/services/health/engine-settings";
import { type Finding, fine, off, problem } from "./finding";

const timeoutMs = 10_000;

const readinessSchema = z.object({
  ready: z.boolean(),
  database: z.string(),
  engine: z.string(),
});
const introspectionSchema = z.object({
  mode: z.string(),
  has_event_key: z.boolean(),
  function_count: z.number(),
});

/** The running app: whether it is ready, and whether its job endpoint answers only to who has the key. */
export async function checkApp(options: {
  appUrl: string;
  engine: EngineSettings;
  isLocal: boolean;
}): Promise<Finding[]> {
  const { appUrl } = options;
  const ready = await ask(`${appUrl}/api/ready`);
  if (ready === null) {
    return [
      problem(
        "App",
        `Nothing answers at ${appUrl}.`,
        "Start it with npm start; or, when it runs elsewhere: npm run doctor -- URL.",
      ),
    ];
  }
  const parsed = readinessSchema.safeParse(ready.body);
  if (!parsed.success) {
    const found = `What answers at ${appUrl} is not Assay, or an older one.`;
    return [problem("App", found, "Set PORT as the app has it, or: npm run doctor -- URL.")];
  }
  return [
    describeReadiness(appUrl, parsed.data),
    await checkSignatures(options),
    ...(options.isLocal || options.engine.signingKey === null ? [] : [await checkSameKey(options)]),
  ];
}

function describeReadiness(
  appUrl: string,
  { ready, database, engine }: z.infer<typeof readinessSchema>,
): Finding {
  if (ready) return fine("App", `Ready at ${appUrl}, with its database and its engine.`);
  return database === "ok"
    ? problem(
        "App",
        `It runs at ${appUrl} and does not reach its engine (${engine}).`,
        "Searches wait and nothing is lost. Start the engine; npm start starts its own again by itself.",
      )
    : problem(
        "App",
        `It runs at ${appUrl} and does not reach its database.`,
        "Start the database, and restart the app when DATABASE_URL has changed.",
      );
}

/** A call that nobody signed must run nothing. */
async function checkSignatures({
  appUrl,
  engine,
}: {
  appUrl: string;
  engine: EngineSettings;
}): Promise<Finding> {
  const name = "Signatures";
  const answer = await ask(`${appUrl}/api/inngest?fnId=assay-verify-company&stepId=step`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  if (answer?.status === 401)
    return fine(name, "Calls that the engine has not signed are refused.");
  if (engine.mode === "development") {
    return off(name, "Off, as for a Dev Server.", "Set the keys before others can reach the app.");
  }
  return problem(
    name,
    `The job endpoint does not refuse an unsigned call (${answer?.status ?? "no answer"}).`,
    "Set INNGEST_SIGNING_KEY for the app, unset INNGEST_DEV, and restart it.",
  );
}

/** Whether the app has the key of this environment: then it answers a question that is signed with it. */
async function checkSameKey({
  appUrl,
  engine,
}: {
  appUrl: string;
  engine: EngineSettings;
}): Promise<Finding> {
  const name = "Signing key";
  const signature = signBody("", engine.signingKey ?? "");
  const answer = await ask(`${appUrl}/api/inngest`, {
    headers: { "x-inngest-signature": signature },
  });
  const parsed = introspectionSchema.safeParse(answer?.body);
  if (!parsed.success) {
    return problem(
      name,
      "The app does not know the INNGEST_SIGNING_KEY that is set here.",
      "Give both the same key and restart the app; the clocks may differ by five minutes at most.",
    );
  }
  const { mode, has_event_key: hasEventKey, function_count: functions } = parsed.data;
  if (mode !== "cloud" || !hasEventKey) {
    const found = `The app has ${mode === "cloud" ? "no event key" : "signatures off"}.`;
    return problem(name, found, "Set INNGEST_EVENT_KEY, unset INNGEST_DEV, and restart it.");
  }
  return fine(name, `The app has the same key, and serves ${functions} functions.`);
}

async function ask(
  url: string,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown } | null> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const text = await answer.text();
    return { status: answer.status, body: readJson(text) };
  } catch {
    return null;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
