import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { z } from "zod";

const readySchema = z.object({ ready: z.object({ port: z.number() }) });
const probeSchema = z.object({
  probe: z.object({ peakMemoryMb: z.number(), delayP99Ms: z.number() }),
});
export type ShapeProbe = z.infer<typeof probeSchema>["probe"];

export type Child = {
  readonly process: ChildProcess;
  readonly port: number;
  send(message: object | string): void;
  /** The next message that the schema takes. */
  next<Schema extends z.ZodType>(schema: Schema): Promise<z.infer<Schema>>;
  readProbe(): Promise<ShapeProbe>;
  kill(): Promise<void>;
};

/** A program of this folder in a process of its own, once it says that it is ready. */
export async function startChild(
  file: string,
  options: { args?: readonly string[]; env: Readonly<Record<string, string>> },
): Promise<Child> {
  const child = fork(path.join(import.meta.dirname, file), [...(options.args ?? [])], {
    env: { ...process.env, ...options.env },
    execArgv: file.endsWith(".ts") ? ["--import", "tsx"] : [],
  });
  const next = <Schema extends z.ZodType>(schema: Schema) =>
    new Promise<z.infer<Schema>>((resolve, reject) => {
      const take = (message: unknown) => {
        const parsed = schema.safeParse(message);
        if (!parsed.success) return;
        child.off("message", take);
        child.off("exit", give);
        resolve(parsed.data);
      };
      const give = () => reject(new Error(`${file} ended before it answered`));
      child.on("message", take);
      child.once("exit", give);
    });
  const { ready } = await next(readySchema);
  return {
    process: child,
    port: ready.port,
    next,
    send: (message) => {
      child.send(message);
    },
    async readProbe() {
      const answer = next(probeSchema);
      child.send("probe");
      return (await answer).probe;
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
