import type { EncoderErrorCode, PieceEncoder } from "@/research/ports";
import { fail, type Result, succeed } from "@/research/result";
import { encoderDimensions } from "./build-graph";
import { localModelId, type ModelProgress } from "./build-model";
import { type OnnxSession, openOnnxSession } from "./onnx-session";

/**
 * Universal Sentence Encoder Lite on the calling thread, with what it makes of a text's pieces before it pools them. Loads nothing
 * before the first text and never throws: where it cannot be loaded, that is said once and every request is `unavailable`.
 */
export function createPieceEncoder(options: {
  /** Where the built model is kept. */
  readonly folder: string;
  readonly onProgress: (progress: ModelProgress) => void;
  readonly onUnavailable: (reason: string) => void;
}): PieceEncoder {
  let opened: Promise<Result<OnnxSession, "unavailable">> | null = null;
  const open = () => {
    opened ??= openOnnxSession(options).then(succeed, (error: unknown) => {
      options.onUnavailable(reasonOf(error));
      return unavailable(error);
    });
    return opened;
  };
  const readEach = async <Reading>(
    texts: readonly string[],
    signal: AbortSignal,
    read: (session: OnnxSession, text: string) => Promise<Reading>,
  ): Promise<Result<readonly Reading[], EncoderErrorCode>> => {
    const session = await open();
    if (!session.ok) return session;
    const readings: Reading[] = [];
    try {
      for (const text of texts) {
        if (signal.aborted) return fail("aborted", "Encoding was stopped.");
        readings.push(await read(session.value, text));
      }
    } catch (error) {
      return unavailable(error);
    }
    return succeed(readings);
  };
  return {
    modelId: localModelId,
    dimensions: encoderDimensions,
    encode: (texts, signal) => readEach(texts, signal, ({ embed }, text) => embed(text)),
    readPieces: (texts, signal) =>
      readEach(texts, signal, ({ readPieces }, text) => readPieces(text)),
  };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const unavailable = (error: unknown) =>
  fail("unavailable", `The local encoder does not work here: ${reasonOf(error)}`);
