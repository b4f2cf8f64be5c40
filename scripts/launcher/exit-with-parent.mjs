import { isMainThread } from "node:worker_threads";

// Preloaded into every part: the launcher holds the other end of stdin. When it dies, however it dies, stdin ends,
// and the part ends with everything that it started itself (it leads a process group of its own). Its threads and
// child processes inherit this preload, but not that stdin: they leave it alone.
if (isMainThread && process.ppid === Number(process.env.ASSAY_LAUNCHER_PID)) {
  process.stdin.on("end", () => {
    try {
      process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
    } catch {
      process.exit(1);
    }
  });
  process.stdin.on("error", () => {});
  process.stdin.resume();
  process.stdin.unref();
}
