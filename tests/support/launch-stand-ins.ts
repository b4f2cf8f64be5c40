import path from "node:path";
import { nodeArgs } from "@/scripts/launcher/app-parts";
import { PROJECT_DIR, runLauncher } from "@/scripts/launcher/run-launcher";

/** The real launcher, database and migrations; the web server, engine and demo web are the smallest that can be. */
await runLauncher("start", (addresses, settings) => {
  const standIn = (name: string, port: number | null) => ({
    file: process.execPath,
    args: nodeArgs(PROJECT_DIR, path.join(PROJECT_DIR, "tests/support/stand-in-part.mjs")),
    env: {
      NAME: name,
      PORT: String(port ?? 0),
      STOP_LOG: process.env.STOP_LOG,
      DEAF: process.env.DEAF_PART === name ? "1" : undefined,
      DATABASE_URL: addresses.databaseUrl,
    },
  });
  return {
    demo: (port) => standIn("demo", port),
    engine: (port) => standIn("engine", port),
    web: () => standIn("web", settings.port),
    appEnv: () => ({}),
  };
});
