import { parseArgs } from "node:util";
import type { z } from "zod";
import type { Result } from "@/research/result";
import { runJsonl } from "./run-jsonl";

type Options = Readonly<Record<string, { type: "string" }>>;
type Values<Names extends Options> = Readonly<Record<keyof Names, string>>;
type Answer<Request> = (request: Request) => Result<object> | Promise<Result<object>>;

/**
 * A command that only has a batch interface: `assay NAME --jsonl`, with `--help` for its lines. `open` gets the options,
 * all of them needed unless they have a default, and gives what answers a line. Resolves to the exit code.
 */
export function jsonlCommand<
  Request extends { id: string | number },
  Names extends Options = Readonly<Record<never, { type: "string" }>>,
>(command: {
  name: string;
  help: string;
  schema: z.ZodType<Request>;
  options?: Names;
  defaults?: Partial<Values<Names>>;
  open: (
    values: Values<Names>,
  ) => Promise<{ answer: Answer<Request>; close?: () => Promise<void> }>;
}): (args: readonly string[]) => Promise<number> {
  return async (args) => {
    const read = readOptions(command, args);
    if (read === "help") {
      process.stdout.write(command.help);
      return 0;
    }
    if (typeof read === "string") {
      process.stderr.write(`${read}\n\n${command.help}`);
      return 2;
    }
    try {
      const { answer, close } = await command.open(read.values);
      try {
        return await runJsonl({ schema: command.schema, answer });
      } finally {
        await close?.();
      }
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
  };
}

function readOptions<Names extends Options>(
  command: { name: string; options?: Names; defaults?: Partial<Values<Names>> },
  args: readonly string[],
): { values: Values<Names> } | "help" | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...command.options,
        jsonl: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help === true) return "help";
    if (values.jsonl !== true) return `"assay ${command.name}" needs --jsonl.`;
    const given = { ...command.defaults, ...values };
    const missing = Object.keys(command.options ?? {}).find((name) => !(name in given));
    if (missing !== undefined) return `"assay ${command.name}" needs --${missing}.`;
    return { values: toValues<Names>(given) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every option is a string and is there: checked by the caller. */
const toValues = <Names extends Options>(given: object) => given as Values<Names>;
