// A worker thread of the pool: runs research/ from its TypeScript source, outside of Next's bundle.
import { register } from "tsx/esm/api";
import { yieldToRequests } from "../yield-to-requests.mjs";

yieldToRequests();
register();
const { extractPage } = await import("../../research/crawl/extract-page.ts");
const { assessCompany } = await import("../../research/verify/assess-company.ts");
const { extractLocally } = await import("../../research/columns/extract-locally.ts");
const { withCpuTime } = await import("./with-cpu-time.ts");

export const extract = (input) => withCpuTime(() => extractPage(input));
export const assess = (input) => withCpuTime(() => assessCompany(input));
export const extractValues = (input) => withCpuTime(() => extractLocally(input));
