// The encoder's thread: model and tokenizer from their TypeScript source, outside of Next's bundle.
import { parentPort, workerData } from "node:worker_threads";
import { move } from "piscina";
import { register } from "tsx/esm/api";
import { yieldToRequests } from "../yield-to-requests.mjs";

yieldToRequests();
register();
const { openOnnxEncoder } = await import("./onnx-encoder.ts");

let opened;
const open = () => {
  opened ??= openOnnxEncoder({
    folder: workerData.folder,
    onProgress: (progress) => parentPort.postMessage({ progress }),
  });
  return opened;
};

/** Vectors one after the other in one buffer, which is moved and not copied. */
export default async function encode(texts) {
  const vectors = await (await open())(texts);
  const size = vectors[0]?.length ?? 0;
  const joined = new Float32Array(size * vectors.length);
  for (const [index, vector] of vectors.entries()) joined.set(vector, index * size);
  return move(joined);
}
