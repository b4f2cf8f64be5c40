import type { PieceEncoder, PieceReading } from "@/research/ports";
import { fail, succeed } from "@/research/result";
import { encoderDimensions, layerOutputs } from "./build-graph";
import { localModelId, type ModelProgress } from "./build-model";
import { type OnnxSession, openOnnxSession } from "./onnx-session";

const outputs = ["embedding", ...layerOutputs] as const;

/**
 * Universal Sentence Encoder Lite on the calling thread, with what it makes of a text's pieces before it pools them. Never
 * throws and loads nothing before the first text; one that cannot be loaded says so once.
 */
export function createPieceEncoder(options: {
  /** Where the built model is kept. */
  readonly folder: string;
  readonly onProgress: (progress: ModelProgress) => void;
  readonly onUnavailable: (reason: string) => void;
}): PieceEncoder {
  let opened: Promise<OnnxSession | string> | null = null;
  const open = () => {
    opened ??= openOnnxSession(options).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      options.onUnavailable(reason);
      return reason;
    });
    return opened;
  };
  return {
    modelId: localModelId,
    dimensions: encoderDimensions,
    async encode(texts, signal) {
      const session = await open();
      if (typeof session === "string") return fail("unavailable", session);
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        if (signal.aborted) return fail("aborted", "Encoding was stopped.");
        const ids = session.tokenize(text);
        const [vector] = ids.length === 0 ? [] : await session.run(ids, ["embedding"]);
        vectors.push(vector ?? new Float32Array(encoderDimensions));
      }
      return succeed(vectors);
    },
    async readPieces(texts, signal) {
      const session = await open();
      if (typeof session === "string") return fail("unavailable", session);
      const readings: PieceReading[] = [];
      for (const text of texts) {
        if (signal.aborted) return fail("aborted", "Encoding was stopped.");
        readings.push(await readText(session, text));
      }
      return succeed(readings);
    },
  };
}

async function readText(session: OnnxSession, text: string): Promise<PieceReading> {
  const ids = session.tokenize(text);
  const [vector, ...layers] = ids.length === 0 ? [] : await session.run(ids, outputs);
  return {
    vector: vector ?? new Float32Array(encoderDimensions),
    pieces: ids.map((id) => {
      const [piece = "", score = 0] = session.vocabulary[id] ?? [];
      return { text: piece, surprise: -score };
    }),
    layers,
  };
}
