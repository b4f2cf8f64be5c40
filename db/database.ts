import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client";

/** `pool` for hot paths and transactions that lock, `prisma` for plain reads; both over the same connections. */
export type Database = {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
};

export function openDatabase(url: string, maxConnections = 20): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    application_name: "assay",
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    // Statements that do not wait for each other's answers are sent together.
    pipeline: true,
  });
  // An idle connection that breaks (database restarted) is replaced at the next query.
  pool.on("error", () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    url,
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
