import type { ProviderGate } from "@/research/llm/provider-gate";
import { fail, succeed } from "@/research/result";

/** A model server that anybody may ask at any time: for tests of one client by itself. */
export const openProvider: ProviderGate = {
  enter: async (_tokens, signal) =>
    signal.aborted
      ? fail("aborted", "The call was stopped.")
      : succeed({ leave: async () => undefined }),
};
