import type { Pool, PoolClient } from "pg";

/** Either side of a transaction. */
export type Queryable = Pool | PoolClient;
