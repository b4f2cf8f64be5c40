import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

export type TestDatabase = {
  readonly url: string;
  /** Drops the database; connections that are still open are closed by the server. */
  readonly close: () => Promise<void>;
};

/** A fresh, migrated, empty database on the run's shared Postgres (copied from a template: tens of milliseconds). */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const templateUrl = inject("templateUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const template = new URL(templateUrl).pathname.slice(1);
  await runAsAdmin(templateUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return {
    url: withDatabase(templateUrl, name),
    close: () => runAsAdmin(templateUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
};

const withDatabase = (url: string, name: string) => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const runAsAdmin = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: withDatabase(url, "postgres") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};
