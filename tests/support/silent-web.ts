import type { Web } from "@/research/ports";
import { fail } from "@/research/result";

/** A web that answers nothing until it is told to stop; `asked` resolves with the first request. */
export function createSilentWeb(): { readonly web: Web; readonly asked: Promise<void> } {
  let noteRequest = () => {};
  const asked = new Promise<void>((resolve) => {
    noteRequest = resolve;
  });
  const web: Web = {
    get: (_url, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(fail("aborted", "It was stopped.")));
        noteRequest();
      }),
  };
  return { web, asked };
}
