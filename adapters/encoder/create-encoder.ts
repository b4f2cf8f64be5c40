import type { ModelProgress } from "./build-model";
import { type ClosableEncoder, createLocalEncoder } from "./local-encoder";
import { createOpenAiEncoder, type EmbeddingEndpoint } from "./openai-encoder";

export type EncoderChoice = {
  /** A server's model in place of the local one. */
  readonly endpoint?: EmbeddingEndpoint | null;
  /** Where the local model is kept once it is built. */
  readonly modelsFolder: string;
  readonly isThreaded: boolean;
  /** Under which the thread's program lies bundled; by default its source is run. */
  readonly programs?: string;
  readonly onProgress?: (progress: ModelProgress) => void;
  /** Called once, when the local model cannot be had: callers then get `unavailable` and go on with words alone. */
  readonly onUnavailable: (reason: string) => void;
};

/** Never throws and loads nothing yet. Make it once a process and `close` it. */
export function createEncoder(choice: EncoderChoice): ClosableEncoder {
  if (choice.endpoint) return createOpenAiEncoder(choice.endpoint);
  return createLocalEncoder({
    folder: choice.modelsFolder,
    isThreaded: choice.isThreaded,
    programs: choice.programs ?? ".",
    onProgress: choice.onProgress ?? (() => {}),
    onUnavailable: choice.onUnavailable,
  });
}

const knownDimensions: Readonly<Record<string, number>> = {
  "text-embedding-3-small": 1536,
  "text-embedding-3-large": 3072,
  "text-embedding-ada-002": 1536,
};

/** The endpoint that the environment names, or null; throws a sentence when its vectors' length is not known. */
export function readEmbeddingEndpoint(environment: {
  readonly EMBEDDING_MODEL?: string | undefined;
  readonly EMBEDDING_DIMENSIONS?: number | undefined;
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
}): EmbeddingEndpoint | null {
  const { EMBEDDING_MODEL: model, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = environment;
  if (model === undefined) return null;
  const dimensions = environment.EMBEDDING_DIMENSIONS ?? knownDimensions[model];
  if (dimensions === undefined) {
    throw new Error(`Set EMBEDDING_DIMENSIONS to the length of ${model}'s vectors.`);
  }
  return { model, dimensions, apiKey, baseUrl };
}
