import path from "node:path";
import { Piscina } from "piscina";
import { z } from "zod";
import type { Encoder } from "@/research/ports";
import { encoderDimensions } from "./build-graph";
import { localModelId, type ModelProgress } from "./build-model";
import { createEncodeQueue, type RunTexts } from "./encode-queue";

export type ClosableEncoder = Encoder & { close(): Promise<void> };

type LocalEncoderOptions = {
  /** Where the built model is kept. */
  readonly folder: string;
  /** False on hosts without threads: then texts are encoded where they are asked for. */
  readonly isThreaded: boolean;
  /** Under which the thread's program lies, bundled or as its source. */
  readonly programs: string;
  readonly onProgress: (progress: ModelProgress) => void;
  /** Called once when the encoder cannot be had on this machine; from then on it answers `unavailable` at once. */
  readonly onUnavailable: (reason: string) => void;
};

/** More texts than this are refused as `queue_full`; about ten seconds of work on one thread. */
const maxQueuedTexts = 4096;
const textsPerRun = 16;

/**
 * Universal Sentence Encoder Lite on this machine: English, 512 dimensions, reads the first 128 tokens (about 80 words) of a
 * text. Nothing is loaded before the first text.
 */
export function createLocalEncoder(options: LocalEncoderOptions): ClosableEncoder {
  const engine = options.isThreaded ? startThread(options) : inlineEngine(options);
  let hasWorked = false;
  let unavailable: string | null = null;
  const run: RunTexts = async (texts) => {
    if (unavailable !== null) throw new Error(unavailable);
    const vectors = await engine.run(texts);
    hasWorked = true;
    return vectors;
  };
  const describeError = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    // An encoder that never worked cannot be loaded; one that did is started again by its pool.
    if (!hasWorked && unavailable === null) {
      unavailable = reason;
      options.onUnavailable(reason);
    }
    return `The local encoder does not work here: ${reason}`;
  };
  return {
    modelId: localModelId,
    dimensions: encoderDimensions,
    encode: createEncodeQueue({ run, describeError, maxQueuedTexts, textsPerRun }),
    close: engine.close,
  };
}

const progressSchema = z.object({ progress: z.enum(["building", "built"]) });

type Engine = { run: RunTexts; close(): Promise<void> };

function startThread({ folder, programs, onProgress }: LocalEncoderOptions): Engine {
  let pool: Piscina<readonly string[], Float32Array> | null = null;
  const open = () => {
    const opened = new Piscina<readonly string[], Float32Array>({
      filename: path.resolve(
        /* turbopackIgnore: true */ programs,
        "adapters/encoder/encoder-worker.mjs",
      ),
      workerData: { folder },
      minThreads: 1,
      maxThreads: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
    });
    opened.on("message", (message: unknown) => {
      const progress = progressSchema.safeParse(message);
      if (progress.success) onProgress(progress.data.progress);
    });
    // Without a listener, a thread that ends between two texts would end the process.
    opened.on("error", () => {});
    return opened;
  };
  return {
    run: async (texts) => {
      pool ??= open();
      const joined = await pool.run(texts);
      return texts.map((_, index) =>
        joined.slice(index * encoderDimensions, (index + 1) * encoderDimensions),
      );
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}

function inlineEngine({ folder, onProgress }: LocalEncoderOptions): Engine {
  let opened: Promise<RunTexts> | null = null;
  return {
    run: async (texts) => {
      opened ??= import("./onnx-encoder").then(({ openOnnxEncoder }) =>
        openOnnxEncoder({ folder, onProgress }),
      );
      return (await opened)(texts);
    },
    close: async () => {},
  };
}
