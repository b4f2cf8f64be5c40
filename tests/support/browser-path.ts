import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

export type Browser = {
  /** undefined: Playwright finds its own. */
  readonly executablePath: string | undefined;
  /** Variables that the browser needs on top of ours. */
  readonly env: Readonly<Record<string, string>>;
};

const CACHE_DIR = fileURLToPath(new URL("../../.cache/", import.meta.url));
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/**
 * A real Chromium: CHROMIUM_PATH, Playwright's own download, a system headless shell, the one that npm brings, a
 * system browser; the first that is there and starts.
 */
export const findBrowser = (): Browser => {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, env: {} };
  if (hasPlaywrightBrowser()) return { executablePath: undefined, env: {} };
  const found =
    findStartable([HEADLESS_SHELL]) ?? unpackNpmBrowser() ?? findStartable(SYSTEM_BROWSERS);
  if (!found) throw new Error("No Chromium starts on this machine: set CHROMIUM_PATH to one.");
  return found;
};

const hasPlaywrightBrowser = () => {
  const full = chromium.executablePath();
  if (existsSync(full)) return true;
  // `playwright install --only-shell` leaves just the sibling folder of the headless shell.
  const match = /^(.*[/\\])chromium-(\d+)[/\\]/.exec(full);
  return match !== null && existsSync(`${match[1]}chromium_headless_shell-${match[2]}`);
};

const starts = (executablePath: string, env: Browser["env"]) =>
  spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env }, stdio: "ignore" })
    .status === 0;

const findStartable = (paths: readonly string[]): Browser | null => {
  const executablePath = paths.find((file) => existsSync(file) && starts(file, {}));
  return executablePath === undefined ? null : { executablePath, env: {} };
};

/** Unpacks @sparticuz/chromium once per version. On a bare machine it also brings the libraries that it needs. */
const unpackNpmBrowser = (): Browser | null => {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = path.join(CACHE_DIR, `chromium-${readInstalledVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  const executablePath = path.join(folder, "chromium");
  const fonts: Browser["env"] = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, "fonts") };
  const env = [fonts, { ...fonts, LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") }].find(
    (candidate) => starts(executablePath, candidate),
  );
  return env ? { executablePath, env } : null;
};

const readInstalledVersion = (): string => {
  // The package does not export its package.json: it lies above the module.
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const root = entry.slice(0, entry.lastIndexOf("chromium") + "chromium".length);
  const manifest: { version: string } = createRequire(import.meta.url)(
    path.join(root, "package.json"),
  );
  return manifest.version;
};

const UNPACK = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;

const unpackInto = (folder: string) => {
  // Aside and moved into place: an unpacking that was interrupted is never used.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    // It unpacks into TMPDIR, and its own libraries only where it believes to be on Lambda.
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", UNPACK],
      {
        cwd: path.dirname(fileURLToPath(import.meta.url)),
        env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
        encoding: "utf8",
      },
    );
    if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr.slice(0, 500)}`);
    if (!readdirSync(draft).includes("chromium")) throw new Error("Chromium was not unpacked.");
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};
