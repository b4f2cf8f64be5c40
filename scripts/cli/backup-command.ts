import { parseArgs } from "node:util";
import { dumpRows } from "@/db/backup/dump-rows";
import { writeBackupFile } from "@/services/backup/backup-file";
import { findUser } from "@/services/users/find-user";
import { describeError, openServices } from "./open-services";

/** `assay backup FILE [--user EMAIL]`. Returns the exit code. */
export async function backupCommand(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args);
  if (!parsed) {
    process.stderr.write("Name one file: assay backup FILE [--user EMAIL]\n");
    return 2;
  }
  let services: Awaited<ReturnType<typeof openServices>> | null = null;
  try {
    services = await openServices({ demoWeb: false });
    const { ctx } = services;
    const { file, email } = parsed;
    const userId = email === null ? null : await findUser({ ctx, input: { email } });
    if (email !== null && userId === null) throw new Error(`There is no user ${email}.`);
    const { rows } = await writeBackupFile(file, (write) =>
      dumpRows(ctx.database.pool, { userId, now: new Date() }, write),
    );
    process.stdout.write(`${rows} rows written to ${file}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`No backup was made. ${describeError(error)}\n`);
    return 1;
  } finally {
    await services?.close();
  }
}

function readArguments(args: readonly string[]): { file: string; email: string | null } | null {
  try {
    const options = { user: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...rest] = positionals;
    return file === undefined || rest.length > 0 ? null : { file, email: values.user ?? null };
  } catch {
    return null;
  }
}
