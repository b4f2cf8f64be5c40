import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PieceReading } from "@/research/ports";
import { encoderDimensions, layerOutputs, maxTokens } from "./build-graph";
import { loadOrBuildModel, type ModelProgress } from "./build-model";
import { weightsFolder } from "./read-weights";
import { createUnigramTokenizer, readVocabulary } from "./tokenize-unigram";

export type OnnxSession = {
  /** A text's L2-normalised vector of 512; zeros for one without any known sign. */
  readonly embed: (text: string) => Promise<Float32Array>;
  readonly readPieces: (text: string) => Promise<PieceReading>;
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
  const tokenize = createUnigramTokenizer(vocabulary, maxTokens);
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
  });
  const run = async (ids: readonly number[], outputs: readonly string[]) => {
    if (ids.length === 0) return [];
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
  };
  return {
    async embed(text) {
      const [vector] = await run(tokenize(text), ["embedding"]);
      return vector ?? new Float32Array(encoderDimensions);
    },
    async readPieces(text) {
      const ids = tokenize(text);
      const [vector, ...layers] = await run(ids, ["embedding", ...layerOutputs]);
      return {
        vector: vector ?? new Float32Array(encoderDimensions),
        pieces: ids.map((id) => {
          const [piece = "", score = 0] = vocabulary[id] ?? [];
          return { text: piece, surprise: Math.abs(score) };
        }),
        layers,
      };
    },
  };
}
