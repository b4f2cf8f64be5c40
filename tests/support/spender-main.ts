import { once } from "node:events";
import { type SpenderInput, spendOnCalls } from "./spender";

/** `spender-main.ts INPUT`: a process of its own that prints `ready`, and calls as `SpenderInput` (JSON) says when told to. */
const input: SpenderInput = JSON.parse(process.argv[2] ?? "");
console.log("ready");
await once(process.stdin, "data");
process.stdin.destroy();
await spendOnCalls(input);
