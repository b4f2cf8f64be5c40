import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type LaunchOptions, launch } from "./launch";
import { type LaunchMode, readSettings } from "./settings";

export const PROJECT_DIR = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The whole of `npm start` and `npm run dev`: reads the environment, launches, and ends with an exit code. */
export const runLauncher = async (
  mode: LaunchMode,
  standIns?: LaunchOptions["standIns"],
): Promise<never> => {
  const stop = new AbortController();
  // Ctrl-C reaches us twice under npm (from the terminal and from npm): only the first counts.
  for (const name of STOP_SIGNALS) process.on(name, () => stop.abort());
  stopWithNpm(stop);
  // The terminal may be gone before we are.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  process.on("uncaughtException", (error) => end(1, `Assay stopped: ${error.message}`));

  const envFile = path.join(PROJECT_DIR, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const settings = readSettings(process.env, mode, process.argv.slice(2), PROJECT_DIR);
  if (!settings.ok) return end(1, settings.error.message);
  const result = await launch({
    settings: settings.value,
    projectDir: PROJECT_DIR,
    print: (line) => console.log(line),
    signal: stop.signal,
    ...(standIns ? { standIns } : {}),
  });
  return result.ok ? end(0) : end(1, result.error.message);
};

/** npm runs scripts in a shell that does not pass SIGTERM on: when that shell has gone, we were meant. */
const stopWithNpm = (stop: AbortController) => {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid !== parent) stop.abort();
  }, 200);
  watch.unref();
};

const end = (code: number, message?: string): never => {
  if (message !== undefined) console.error(message);
  process.exit(code);
};
