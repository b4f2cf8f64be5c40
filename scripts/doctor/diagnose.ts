import type { Web } from "@/research/ports";
import { readEngineSettings } from "@/services/health/engine-settings";
import { reachableHost } from "../launcher/settings";
import { checkApp } from "./check-app";
import { checkDatabase } from "./check-database";
import { checkEgress } from "./check-egress";
import { checkEmbeddings } from "./check-embeddings";
import { checkEngine } from "./check-engine";
import { checkModel } from "./check-model";
import { checkSettings } from "./check-settings";
import { type Finding, off } from "./finding";

/** Looks at everything that Assay needs, whether it runs or not; starts nothing and changes nothing. */
export async function diagnose(options: {
  environment: NodeJS.ProcessEnv;
  projectDir: string;
  /** Of the running app; else where HOST and PORT say. */
  appUrl: string | null;
  web: Web;
}): Promise<Finding[]> {
  const { environment, projectDir, web } = options;
  const { findings, settings } = checkSettings(environment, projectDir);
  if (!settings) {
    return [...findings, off("Everything else", "Not looked at before the settings can be used.")];
  }
  const engine = readEngineSettings(environment);
  const isLocal = settings.engine === "local";
  const appUrl = options.appUrl ?? `http://${reachableHost(settings.host)}:${settings.port}`;
  const { dataDir, databaseUrl } = settings;
  const parts = await Promise.all([
    checkDatabase({ databaseUrl, dataDir, projectDir }),
    checkEngine(engine, isLocal),
    checkApp({ appUrl, engine, isLocal }),
    checkModel(environment),
    checkEmbeddings(environment, dataDir),
    checkEgress(environment, web),
  ]);
  return [...findings, ...parts.flat()];
}
