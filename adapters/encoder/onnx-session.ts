import { readFile } from "node:fs/promises";
import path from "node:path";
import { encoderDimensions, type layerOutputs, maxTokens } from "./build-graph";
import { loadOrBuildModel, type ModelProgress } from "./build-model";
import { weightsFolder } from "./read-weights";
import { createUnigramTokenizer, readVocabulary, type VocabularyPiece } from "./tokenize-unigram";

export type OutputName = "embedding" | (typeof layerOutputs)[number];

export type OnnxSession = {
  readonly tokenize: (text: string) => number[];
  /** By id. */
  readonly vocabulary: readonly VocabularyPiece[];
  /** The named outputs for one text's ids, of which there is at least one. */
  readonly run: (
    ids: readonly number[],
    outputs: readonly OutputName[],
  ) => Promise<readonly Float32Array[]>;
};

/** Loads onnxruntime (an optional package) and the model on the calling thread; throws when either cannot be had. */
export async function openOnnxSession(options: {
  folder: string;
  onProgress: (progress: ModelProgress) => void;
}): Promise<OnnxSession> {
  // Left to Node at run time: a bundler that resolved it would fail where the package is not installed.
  const { InferenceSession, Tensor } = await import(
    /* turbopackIgnore: true */ /* webpackIgnore: true */ "onnxruntime-node"
  );
  const [model, source] = await Promise.all([
    loadOrBuildModel(options),
    readFile(path.join(weightsFolder(), "vocab.json"), "utf8"),
  ]);
  const vocabulary = readVocabulary(JSON.parse(source));
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
  });
  return {
    tokenize: createUnigramTokenizer(vocabulary, maxTokens),
    vocabulary,
    async run(ids, outputs) {
      const tensor = new Tensor("int64", BigInt64Array.from(ids, BigInt), [1, ids.length]);
      const values = await session.run({ ids: tensor }, outputs);
      return outputs.map((name) => {
        const data = values[name]?.data;
        const vectors = name === "embedding" ? 1 : ids.length;
        if (!(data instanceof Float32Array) || data.length !== vectors * encoderDimensions) {
          throw new Error("The model's answer has an unexpected shape.");
        }
        return data;
      });
    },
  };
}
