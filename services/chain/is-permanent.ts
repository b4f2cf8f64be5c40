/**
 * Whether an error would come again however often the work is tried: the database refused what it was given (SQLSTATE
 * classes 22, 23, 42), or the mistake is ours. Lost connections, locks and time limits are not among them.
 */
export function isPermanent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return /^(22|23|42)/.test(error.code);
  return ["TypeError", "RangeError", "ReferenceError", "ZodError"].includes(error.name);
}
