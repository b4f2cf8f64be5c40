import type { ModelProgress } from "./build-model";
import { type ClosableEncoder, createLocalEncoder } from "./local-encoder";

export type EncoderChoice = {
  /** Where the local model is kept once it is built. */
  readonly modelsFolder: string;
  readonly isThreaded: boolean;
  readonly onProgress?: (progress: ModelProgress) => void;
  /** Called once, when the local model cannot be had: callers then get `unavailable` and go on with words alone. */
  readonly onUnavailable: (reason: string) => void;
};

/** Never throws and loads nothing yet. Make it once a process and `close` it. */
export function createEncoder(choice: EncoderChoice): ClosableEncoder {
  return createLocalEncoder({
    folder: choice.modelsFolder,
    isThreaded: choice.isThreaded,
    onProgress: choice.onProgress ?? (() => {}),
    onUnavailable: choice.onUnavailable,
  });
}
