import path from "node:path";
import pg from "pg";
import { findRunningDatabase } from "@/db/embedded-postgres";
import { readMigrationState } from "@/db/migration-state";
import { type Finding, fine, problem } from "./finding";

const timeoutMs = 5_000;
const oldestMajor = 14;

/** The database that the app would use, and whether it is as this code needs it. Nothing is started or changed. */
export async function checkDatabase(options: {
  databaseUrl: string | undefined;
  dataDir: string;
  projectDir: string;
}): Promise<Finding[]> {
  const own = options.databaseUrl;
  const url = own ?? findRunningDatabase(options.dataDir);
  if (url === null) {
    return [
      problem(
        "Database",
        "The bundled Postgres does not run, and DATABASE_URL is not set.",
        "npm start (or npm run dev) starts it; or set DATABASE_URL to a Postgres of your own.",
      ),
    ];
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs });
  client.on("error", () => {});
  // Never the URL itself: it holds the password.
  const where = `${client.database} at ${client.host}:${client.port}`;
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    const major = Math.floor((rows[0]?.version ?? 0) / 10_000);
    if (major < oldestMajor) {
      const found = `${where} is PostgreSQL ${major}.`;
      return [problem("Database", found, `Use PostgreSQL ${oldestMajor} or newer.`)];
    }
    const migrationsDir = path.join(options.projectDir, "prisma", "migrations");
    return [
      fine("Database", `PostgreSQL ${major}, ${where}.`),
      describeMigrations(await readMigrationState(client, migrationsDir)),
    ];
  } catch (error) {
    return [problem("Database", `${where}: ${describe(error)}.`, adviseOn(error))];
  } finally {
    await client.end().catch(() => {});
  }
}

function describeMigrations({
  pending,
  unfinished,
  unknown,
}: Awaited<ReturnType<typeof readMigrationState>>): Finding {
  const name = "Migrations";
  if (unfinished.length > 0) {
    const found = `${unfinished.join(", ")} began and did not end.`;
    return problem(
      name,
      found,
      "Look at the database, then settle it: npx prisma migrate resolve.",
    );
  }
  if (pending.length > 0) {
    const found = `${pending.length} not applied: ${pending.join(", ")}.`;
    return problem(
      name,
      found,
      "npm start applies them at its start; elsewhere: npx prisma migrate deploy.",
    );
  }
  if (unknown.length > 0) {
    const found = `The database has ${unknown.join(", ")}, which this code does not know.`;
    return problem(name, found, "It was used by a newer Assay: update this one.");
  }
  return fine(name, "All are applied.");
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const describe = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  return message || codeOf(error) || "it cannot be reached";
};

function adviseOn(error: unknown): string {
  switch (codeOf(error)) {
    case "ECONNREFUSED":
      return "Start that Postgres, or correct host and port in DATABASE_URL.";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "The host's name has no address: correct it in DATABASE_URL.";
    case "28P01":
    case "28000":
      return "Correct user and password in DATABASE_URL.";
    case "3D000":
      return "Create that database, or correct its name in DATABASE_URL.";
    default:
      return "Check DATABASE_URL, and that this machine may reach the server.";
  }
}
