/** SQLSTATE classes of a database that cannot work now: connection, resources (a full disk), intervention, system. */
const awayStates = /^(08|53|57P0|58)/;
const awayCodes = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"];
/** What pg says of its connections without a code, and Postgres of a file that cannot grow. */
const awayMessages =
  /^Connection terminated|connection timeout|timeout exceeded when trying to connect|connection error and is not queryable|could not (extend|write|create|open) file/i;

/** Whether an error says that the database is away or has no room, so that the same work may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return awayStates.test(code) || awayCodes.includes(code) || awayMessages.test(error.message);
}
