import type { ProviderGate } from "@/research/llm/provider-gate";
import { fail, succeed } from "@/research/result";

/** A model server that may be asked at any time: for one client by itself, which keeps no pace with others. */
export const openProvider: ProviderGate = {
  enter: async (_tokens, signal) =>
    signal.aborted
      ? fail("aborted", "The call was stopped.")
      : succeed({ leave: async () => undefined }),
};
