import { GraphWriter } from "./graph-writer";
import type { FindWeight } from "./read-weights";

const embeddingSize = 256;
export const maxTokens = 128;
export const encoderDimensions = 512;
const attentionHeads = 4;
/** Layers of the encoder and the size of one attention head in each. */
const layers = [
  { index: 0, headSize: 64 },
  { index: 1, headSize: 128 },
] as const;

/** What the graph gives beside the embedding: a vector of 512 a token after each layer. Not computed unless asked for. */
export const layerOutputs = ["tokens_0", "tokens_1"] as const;

/**
 * Universal Sentence Encoder Lite (Cer et al., arXiv 1803.11175; the transformer variant) as an ONNX model with weights in int8:
 * ids [1, tokens] int64 → embedding [1, 512], L2-normalised. One text a run: measured, batches are no faster on one thread,
 * and int8 steps are chosen per run, so that in a batch a text's vector would depend on its neighbours.
 */
export function buildGraph(find: FindWeight): Buffer {
  const graph = new GraphWriter();
  const table = find("Embeddings_en");
  graph.int8Rows("embeddings", table.data, embeddingSize);
  graph.floats(
    "positions",
    [maxTokens, embeddingSize],
    positionSignal(find("TimingSignal/ExpandDims_1").data),
  );
  const tokens = graph.node("Slice", [
    graph.node("Shape", ["ids"]),
    graph.integers([1]),
    graph.integers([2]),
  ]);
  // The original scales embeddings by √(256)/8 = 2.
  const embedded = graph.node("Mul", [
    graph.node("Mul", [
      graph.cast(graph.node("Gather", ["embeddings", "ids"]), "float"),
      graph.node("Gather", ["embeddings_scale", "ids"]),
    ]),
    graph.scalar(2),
  ]);
  const start = graph.integers([0]);
  let hidden = graph.node("Add", [
    embedded,
    graph.node("Slice", ["positions", start, tokens, start]),
  ]);
  const afterLayers: string[] = [];
  for (const layer of layers) {
    hidden = writeLayer(graph, find, layer, hidden);
    afterLayers.push(hidden);
  }

  const mean = graph.node("ReduceMean", [hidden], { axes: [1], keepdims: 0 });
  const projected = graph.floatLinear(
    mean,
    find("tanh_layer_0/weights"),
    find("tanh_layer_0/bias"),
  );
  const output = graph.node("LpNormalization", [graph.node("Tanh", [projected])], {
    axis: -1,
    p: 2,
  });
  return graph.finish([
    { name: "embedding", value: output, shape: [1, encoderDimensions] },
    ...afterLayers.map((value, index) => ({
      name: layerOutputs[index] ?? "",
      value,
      shape: [1, "tokens", encoderDimensions],
    })),
  ]);
}

/** Pre-normalised attention and feed-forward, each added to what came in. */
function writeLayer(
  graph: GraphWriter,
  find: FindWeight,
  { index, headSize }: (typeof layers)[number],
  input: string,
): string {
  const layer = `Layer_${index}`;
  const norm = (value: string, block: string) =>
    graph.layerNorm(value, find(`${layer}/${block}`, "scale"), find(`${layer}/${block}`, "_bias/"));
  const linear = (value: string, name: string, kernel: string) =>
    graph.int8Linear(value, find(layer, `${name}/${kernel}`), find(layer, `${name}/bias`));

  const width = attentionHeads * headSize;
  const joined = linear(
    norm(input, "TransformerLayer/layer_prepost"),
    "qkv_transform_single",
    "kernel",
  );
  const parts = graph.nodes(
    "Split",
    [joined, graph.integers([width, width, width])],
    { axis: -1 },
    3,
  );
  const [query, key, value] = parts.map((part) =>
    graph.node("Reshape", [part, graph.integers([0, 0, attentionHeads, headSize])]),
  );
  if (!query || !key || !value) throw new Error("Attention needs a query, a key and a value.");
  const scaled = graph.node("Mul", [
    graph.node("Transpose", [query], { perm: [0, 2, 1, 3] }),
    graph.scalar(1 / Math.sqrt(headSize)),
  ]);
  const scores = graph.node("MatMul", [
    scaled,
    graph.node("Transpose", [key], { perm: [0, 2, 3, 1] }),
  ]);
  const attention = graph.node("Softmax", [scores], { axis: -1 });
  const mixed = graph.node("MatMul", [
    attention,
    graph.node("Transpose", [value], { perm: [0, 2, 1, 3] }),
  ]);
  const context = graph.node("Reshape", [
    graph.node("Transpose", [mixed], { perm: [0, 2, 1, 3] }),
    graph.integers([0, 0, width]),
  ]);
  const attended = linear(context, "output_transform_single", "kernel");
  // The first layer widens 256 to 512, so its input is projected before it is added.
  const carried =
    index === 0
      ? graph.int8Linear(
          input,
          find("Layer_0/TransformerLayer/dense/kernel"),
          find("Layer_0/TransformerLayer/dense/bias"),
        )
      : input;
  const middle = graph.node("Add", [attended, carried]);
  const widened = linear(
    norm(middle, "TransformerLayer/FFN/layer_prepost"),
    "FFN/conv1",
    "Tensordot/Reshape_1",
  );
  const narrowed = linear(graph.node("Relu", [widened]), "FFN/conv2", "Tensordot/Reshape_1");
  return graph.node("Add", [middle, narrowed]);
}

/** Sines, then cosines, of position × frequency (Vaswani et al., arXiv 1706.03762). */
function positionSignal(frequencies: Float32Array): Float32Array {
  const signal = new Float32Array(maxTokens * embeddingSize);
  for (let position = 0; position < maxTokens; position += 1) {
    frequencies.forEach((frequency, index) => {
      const angle = Math.fround(position * frequency);
      signal[position * embeddingSize + index] = Math.sin(angle);
      signal[position * embeddingSize + frequencies.length + index] = Math.cos(angle);
    });
  }
  return signal;
}
