import { readEnvironment } from "@/env";
import { isSigningKey } from "@/local-engine/signature";
import { readSettings, type Settings } from "../launcher/settings";
import { type Finding, fine, problem } from "./finding";

const name = "Settings";

/** Every variable by itself, then those that have to fit together; `settings` is null when they cannot be used. */
export function checkSettings(
  environment: NodeJS.ProcessEnv,
  projectDir: string,
): { findings: Finding[]; settings: Settings | null } {
  const findings: Finding[] = [];
  const mode = environment.NODE_ENV === "production" ? "start" : "dev";
  const settings = readSettings(environment, mode, [], projectDir);
  if (!settings.ok) {
    const todo = "Correct or unset it: the README's table says what each variable holds.";
    findings.push(problem(name, settings.error.message, todo));
  }
  try {
    readEnvironment({ ...environment, DATABASE_URL: environment.DATABASE_URL || "unset" });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    findings.push(
      problem(
        name,
        found,
        "Correct or unset it: the README's table says what each variable holds.",
      ),
    );
  }
  const engine = findKeyProblem(environment);
  if (engine) findings.push(engine);
  // A launcher keeps one beside its data; where functions run for a moment each, none does.
  if (environment.ASSAY_SWEEP_CRON && !environment.BETTER_AUTH_SECRET) {
    findings.push(
      problem(
        "Sign-in",
        "BETTER_AUTH_SECRET is not set, and every process would sign sessions with a secret of its own: whoever signs in is signed out by the next.",
        "Set BETTER_AUTH_SECRET, the same for all of them, for example from: openssl rand -hex 32.",
      ),
    );
  }
  return {
    findings: findings.length > 0 ? findings : [fine(name, "Every variable can be used.")],
    settings: settings.ok ? settings.value : null,
  };
}

function findKeyProblem(environment: NodeJS.ProcessEnv): Finding | null {
  const { INNGEST_DEV: dev, INNGEST_EVENT_KEY: eventKey, INNGEST_SIGNING_KEY: key } = environment;
  const wantsDev = Boolean(dev) && !["0", "false"].includes(dev ?? "");
  if (wantsDev && key) {
    return problem(
      "Engine mode",
      "INNGEST_DEV and INNGEST_SIGNING_KEY are both set. With a key every call has to be signed, and a Dev Server signs none.",
      "Unset INNGEST_DEV for a server with keys, or the keys for the Dev Server.",
    );
  }
  if (eventKey?.startsWith("signkey-")) {
    return problem(
      "Engine mode",
      "INNGEST_EVENT_KEY holds a signing key.",
      "Give each variable its own key: the event key has no signkey- in front.",
    );
  }
  if (key && !isSigningKey(key)) {
    return problem(
      "Engine mode",
      "INNGEST_SIGNING_KEY is not a signing key: it is hexadecimal, with or without signkey-ENV- in front.",
      "Copy it again from your Inngest server, or make one with: openssl rand -hex 32.",
    );
  }
  return null;
}
