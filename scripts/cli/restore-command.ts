import path from "node:path";
import { parseArgs } from "node:util";
import { restoreBackup } from "@/services/backup/restore-backup";
import { openCommandDatabase } from "./open-database";
import { describeError } from "./open-services";

/** `assay restore FILE [--replace]`. Returns the exit code. */
export async function restoreCommand(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args);
  if (!parsed) {
    process.stderr.write("Name one file: assay restore FILE [--replace]\n");
    return 2;
  }
  let database: Awaited<ReturnType<typeof openCommandDatabase>> | null = null;
  try {
    database = await openCommandDatabase();
    const restored = await restoreBackup({
      ...parsed,
      url: database.url,
      migrationsDir: path.resolve("prisma/migrations"),
    });
    if (!restored.ok) throw new Error(restored.error.message);
    const { rows, holds } = restored.value;
    process.stdout.write(
      `${rows} rows restored: ${holds === "user" ? "one user" : "the database"}\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`Nothing was restored. ${describeError(error)}\n`);
    return 1;
  } finally {
    await database?.stop();
  }
}

function readArguments(args: readonly string[]): { file: string; replace: boolean } | null {
  try {
    const options = { replace: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...rest] = positionals;
    return file === undefined || rest.length > 0
      ? null
      : { file, replace: values.replace === true };
  } catch {
    return null;
  }
}
