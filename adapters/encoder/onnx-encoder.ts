import type { ModelProgress } from "./build-model";
import { openOnnxSession } from "./onnx-session";

/** Texts → L2-normalised vectors of 512, in order, one text a run. A text without any known sign gets zeros. */
export type RunEncoder = (texts: readonly string[]) => Promise<Float32Array[]>;

/** Loads onnxruntime (an optional package) and the model on the calling thread; throws when either cannot be had. */
export async function openOnnxEncoder(options: {
  folder: string;
  onProgress: (progress: ModelProgress) => void;
}): Promise<RunEncoder> {
  const { embed } = await openOnnxSession(options);
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(await embed(text));
    return vectors;
  };
}
