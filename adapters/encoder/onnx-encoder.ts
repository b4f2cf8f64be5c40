import { readFile } from "node:fs/promises";
import path from "node:path";
import { encoderDimensions, maxTokens } from "./build-graph";
import { loadOrBuildModel, type ModelProgress } from "./build-model";
import { weightsFolder } from "./read-weights";
import { createUnigramTokenizer } from "./tokenize-unigram";

/** Texts → L2-normalised vectors of 512, in order, one text a run. A text without any known sign gets zeros. */
export type RunEncoder = (texts: readonly string[]) => Promise<Float32Array[]>;

/** Loads onnxruntime (an optional package) and the model on the calling thread; throws when either cannot be had. */
export async function openOnnxEncoder(options: {
  folder: string;
  onProgress: (progress: ModelProgress) => void;
}): Promise<RunEncoder> {
  // Left to Node at run time: a bundler that resolved it would fail where the package is not installed.
  const { InferenceSession, Tensor } = await import(
    /* turbopackIgnore: true */ /* webpackIgnore: true */ "onnxruntime-node"
  );
  const [model, vocabulary] = await Promise.all([
    loadOrBuildModel(options),
    readFile(path.join(weightsFolder(), "vocab.json"), "utf8"),
  ]);
  const tokenize = createUnigramTokenizer(JSON.parse(vocabulary), maxTokens);
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
  });
  const encodeOne = async (text: string): Promise<Float32Array> => {
    const ids = tokenize(text);
    if (ids.length === 0) return new Float32Array(encoderDimensions);
    const tensor = new Tensor("int64", BigInt64Array.from(ids, BigInt), [1, ids.length]);
    const data = (await session.run({ ids: tensor })).embedding?.data;
    if (!(data instanceof Float32Array) || data.length !== encoderDimensions) {
      throw new Error("The model's answer has an unexpected shape.");
    }
    return data;
  };
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(await encodeOne(text));
    return vectors;
  };
}
