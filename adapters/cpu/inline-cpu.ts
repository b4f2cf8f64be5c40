import { extractLocally } from "@/research/columns/extract-locally";
import { extractPage } from "@/research/crawl/extract-page";
import type { ResearchCpu } from "@/research/ports";
import { assessCompany } from "@/research/verify/assess-company";
import { withCpuTime } from "./with-cpu-time";

/** Does the work where it is asked for: the CLI, tests, and hosts without threads. */
export const inlineCpu: ResearchCpu = {
  extract: async (input) => withCpuTime(() => extractPage(input)),
  assess: async (input) => withCpuTime(() => assessCompany(input)),
  extractValues: async (input) => withCpuTime(() => extractLocally(input)),
};
