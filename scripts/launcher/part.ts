import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { fail, type Result, succeed } from "@/research/result";
import type { LogFile } from "./log-file";
import { killGroup, type PartRecords } from "./part-records";
import { isStackLine } from "./run-child";

/** How to start one part; asked again before every start, since addresses may have changed. */
export type PartCommand = {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type PartOptions = {
  readonly name: string;
  readonly command: (port: number | null) => PartCommand;
  /** Announces: the part prints {"listening":PORT}. Answers: it is up when this URL answers anything. */
  readonly ready:
    | { readonly kind: "announces" }
    | { readonly kind: "answers"; readonly url: string };
  readonly cwd: string;
  readonly log: LogFile;
  readonly records: PartRecords;
  readonly print: (line: string) => void;
  /** Whether ordinary output is shown too, not only errors. */
  readonly verbose: boolean;
  readonly onReady: () => void;
  /** How long the very first start may take. */
  readonly startTimeoutMs: number;
};

export type Part = {
  readonly name: string;
  /** The port of the first start, or why the part did not come up. */
  readonly started: Promise<Result<number | null, "part_failed">>;
  /** Ends the process; it comes back with a fresh command. */
  readonly restart: () => void;
  /** Asks the part to end and kills it at the deadline. Settles when nothing of it is left. */
  readonly stop: (deadline: number) => Promise<void>;
};

const FIRST_START_ATTEMPTS = 3;
const STEADY_AFTER_MS = 10_000;
const MAX_BACKOFF_MS = 10_000;

/** Starts a part and keeps it running until it is stopped: a part that dies is started again, ever more slowly. */
export const supervisePart = (options: PartOptions): Part => {
  const { name, log, print } = options;
  const stopping = new AbortController();
  let child: ChildProcess | null = null;
  let port: number | null = null;
  let everReady = false;
  let failures = 0;
  let lastError = "";
  let settleStart: (result: Result<number | null, "part_failed">) => void = () => {};
  const started = new Promise<Result<number | null, "part_failed">>((resolve) => {
    settleStart = resolve;
  });
  const giveUp = (reason: string) =>
    settleStart(fail("part_failed", `The ${name} did not start: ${reason} (log: ${log.path}).`));

  // What parts say while they are being stopped is noise; the logs have it.
  const show = (line: string) => {
    if (!stopping.signal.aborted && isWorthShowing(line)) print(`[${name}] ${line}`);
  };

  const becomeReady = (announcedPort: number | null) => {
    port = announcedPort ?? port;
    everReady = true;
    settleStart(succeed(port));
    options.onReady();
  };

  /** Runs the process once; resolves when it has ended. */
  const runOnce = async (): Promise<void> => {
    const { file, args, env } = options.command(port);
    const startedAt = Date.now();
    lastError = "";
    const running = spawn(file, args, {
      cwd: options.cwd,
      env: { NODE_ENV: "production", ...env, ASSAY_LAUNCHER_PID: String(process.pid) },
      // A group of its own: Ctrl-C in the terminal reaches the launcher alone, which stops the parts in order.
      detached: process.platform !== "win32",
      stdio: ["pipe", "pipe", "pipe"],
    });
    child = running;
    running.stdin.on("error", () => {});
    const ended = new Promise<string>((resolve) => {
      running.once("error", (error) => resolve(error.message));
      running.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    const { pid } = running;
    if (pid !== undefined) options.records.add(name, pid);
    let isReady = false;
    const once = (announcedPort: number | null) => {
      if (isReady || stopping.signal.aborted) return;
      isReady = true;
      becomeReady(announcedPort);
    };
    readLines(running.stdout, (line) => {
      log.write(`${line}\n`);
      const announced = options.ready.kind === "announces" ? readAnnouncement(line) : null;
      if (announced !== null) once(announced);
      else if (options.verbose) show(line);
    });
    readLines(running.stderr, (line) => {
      log.write(`${line}\n`);
      if (line.trim() === "" || isStackLine(line) || line.startsWith("npm warn")) return;
      // The first line that speaks of an error says more than what follows it.
      if (!/error/i.test(lastError)) lastError = line.trim();
      if (everReady || options.verbose) show(line);
    });
    const polling = new AbortController();
    if (options.ready.kind === "answers") {
      void waitForAnswer(options.ready.url, polling.signal).then((up) => up && once(null));
    }
    const how = await ended;
    polling.abort();
    child = null;
    if (pid !== undefined) {
      killGroup(pid, "SIGKILL");
      options.records.remove(pid);
    }
    if (stopping.signal.aborted) return;
    if (Date.now() - startedAt > STEADY_AFTER_MS) failures = 0;
    failures += 1;
    if (!everReady && failures >= FIRST_START_ATTEMPTS) return giveUp(lastError || how);
    const pauseMs = Math.min(MAX_BACKOFF_MS, 250 * 2 ** (failures - 1));
    if (everReady) print(`The ${name} ended (${how}); starting it again in ${pauseMs / 1000} s.`);
    await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
  };

  const keepRunning = async () => {
    while (!stopping.signal.aborted) {
      await runOnce();
      if (!everReady && failures >= FIRST_START_ATTEMPTS) return;
    }
  };
  const finished = keepRunning();
  const timer = setTimeout(() => {
    if (!everReady) giveUp(lastError || `no sign of life after ${options.startTimeoutMs / 1000} s`);
  }, options.startTimeoutMs);
  void started.then(() => clearTimeout(timer));

  return {
    name,
    started,
    restart: () => {
      if (child?.pid !== undefined) killGroup(child.pid, "SIGTERM");
    },
    stop: async (deadline) => {
      stopping.abort();
      settleStart(fail("part_failed", `The ${name} was stopped.`));
      if (child?.pid !== undefined) killGroup(child.pid, "SIGTERM");
      const kill = setTimeout(
        () => {
          if (child?.pid !== undefined) killGroup(child.pid, "SIGKILL");
        },
        Math.max(0, deadline - Date.now()),
      );
      await finished;
      clearTimeout(kill);
    },
  };
};

/** Not: empty lines, and lines that only move the terminal's cursor. */
const isWorthShowing = (line: string) => /[a-zA-Z0-9]{2}/.test(line);

const readLines = (stream: Readable, take: (line: string) => void) => {
  const lines = createInterface({ input: stream });
  lines.on("line", take);
  lines.on("error", () => {});
};

const readAnnouncement = (line: string): number | null => {
  const match = /^\{"listening":\s*(\d+)\}$/.exec(line.trim());
  return match ? Number(match[1]) : null;
};

const waitForAnswer = async (url: string, signal: AbortSignal): Promise<boolean> => {
  while (!signal.aborted) {
    const answered = await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
    }).then(
      async (response) => {
        await response.body?.cancel();
        return true;
      },
      () => false,
    );
    if (answered) return true;
    await wait(50);
  }
  return false;
};
