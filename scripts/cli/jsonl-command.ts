import { parseArgs } from "node:util";
import type { z } from "zod";
import type { Result } from "@/research/result";
import { runJsonl } from "./run-jsonl";

/** A command that only has a batch interface: `assay NAME --jsonl`, with `--help` for its lines. Gives its exit code. */
export function jsonlCommand<Request extends { id: string | number }>(command: {
  name: string;
  help: string;
  schema: z.ZodType<Request>;
  answer: (request: Request) => Result<object> | Promise<Result<object>>;
}): (args: readonly string[]) => Promise<number> {
  return async (args) => {
    const refuse = (problem: string) => {
      process.stderr.write(`${problem}\n\n${command.help}`);
      return 2;
    };
    try {
      const { values } = parseArgs({
        args: [...args],
        options: { jsonl: { type: "boolean" }, help: { type: "boolean", short: "h" } },
      });
      if (values.help) {
        process.stdout.write(command.help);
        return 0;
      }
      if (!values.jsonl) return refuse(`"assay ${command.name}" needs --jsonl.`);
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
    return runJsonl(command);
  };
}
