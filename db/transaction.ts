import type { Pool, PoolClient } from "pg";

/** Runs `work` in one transaction; any throw rolls back and is thrown on. */
export async function inTransaction<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks between two statements reports here, and unheard it would end the process.
  const noteBreak = (error: Error) => {
    broken = error;
  };
  client.on("error", noteBreak);
  try {
    await client.query("BEGIN");
    const value = await work(client);
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch(noteBreak);
    throw error;
  } finally {
    client.off("error", noteBreak);
    client.release(broken);
  }
}
