import type { Pool } from "pg";

export function openPool(max: number): Pool;
export function runCompany(
  pool: Pool,
  work: { searchId: string; company: number; workMs: number },
): Promise<void>;
export function runSearch(
  pool: Pool,
  search: { searchId: string; works: readonly number[]; window: number },
): Promise<void>;
export function answerProbes(): void;
