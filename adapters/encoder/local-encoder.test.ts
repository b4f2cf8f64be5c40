import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { dotProduct } from "@/research/retrieve/query-vector";
import { loadOrBuildModel } from "./build-model";
import { createLocalEncoder } from "./local-encoder";

const folder = mkdtempSync(path.join(os.tmpdir(), "assay-models-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const never = new AbortController().signal;

const sentences = [
  "We brew coffee for offices in Oslo.",
  "A roastery that delivers coffee beans to companies.",
  "Software that schedules nurses in hospitals.",
] as const;

function open(isThreaded: boolean, modelsFolder = folder) {
  const progress: string[] = [];
  const reasons: string[] = [];
  const encoder = createLocalEncoder({
    folder: modelsFolder,
    isThreaded,
    programs: ".",
    onProgress: (step) => progress.push(step),
    onUnavailable: (reason) => reasons.push(reason),
  });
  return { encoder, progress, reasons };
}

async function encodeAll(isThreaded: boolean, texts: readonly string[]) {
  const { encoder } = open(isThreaded);
  const encoded = await encoder.encode(texts, never);
  await encoder.close();
  if (!encoded.ok) throw new Error(encoded.error.message);
  return encoded.value;
}

test("the int8 model is built once, with progress shown, and is as near as the original finds", async () => {
  const { encoder, progress } = open(true);
  const encoded = await encoder.encode(sentences, never);
  await encoder.close();
  expect(progress).toEqual(["building", "built"]);
  const [office, roastery, nurses] = encoded.ok ? encoded.value : [];
  if (!office || !roastery || !nurses) throw new Error("three vectors were expected");
  expect(office).toHaveLength(512);
  expect(dotProduct(office, office)).toBeCloseTo(1, 4);
  // Cosines of the float model under TensorFlow.js.
  expect(Math.abs(dotProduct(office, roastery) - 0.5397)).toBeLessThan(0.01);
  expect(Math.abs(dotProduct(office, nurses) - 0.3273)).toBeLessThan(0.01);
  expect(Math.abs(dotProduct(roastery, nurses) - 0.324)).toBeLessThan(0.01);
  const later = open(true);
  await later.encoder.encode(sentences, never);
  await later.encoder.close();
  expect(later.progress).toEqual([]);
});

test("a text's vector depends neither on its neighbours nor on the thread", async () => {
  const [alone] = await encodeAll(false, [sentences[0]]);
  const among = await encodeAll(true, [sentences[2], "x".repeat(3000), sentences[0], ""]);
  expect(among[2]).toEqual(alone);
  expect(among[3]?.every((value) => value === 0)).toBe(true);
});

test("a model file that was changed is built again, and processes that build at once do not disturb each other", async () => {
  const [name = ""] = readdirSync(folder);
  writeFileSync(path.join(folder, name), "cut off");
  const build = () => loadOrBuildModel({ folder, onProgress: () => {} });
  const [one, other] = await Promise.all([build(), build()]);
  expect(Buffer.compare(one, other)).toBe(0);
  expect(readdirSync(folder)).toEqual([name]);
});

test("a folder that cannot be written costs the build, not the encoder", async () => {
  const file = path.join(folder, "not-a-folder");
  writeFileSync(file, "");
  const { encoder } = open(false, file);
  expect((await encoder.encode(["kites"], never)).ok).toBe(true);
  rmSync(file);
});

test("without onnxruntime every request is unavailable, and each encoder says the reason once", async () => {
  // A module hook stands for an installation in which the optional package is missing.
  const hook = `export const resolve = (name, context, next) => { if (name === "onnxruntime-node") throw new Error("Cannot find package 'onnxruntime-node'"); return next(name, context); };`;
  const program = `
    import { register } from "node:module";
    register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hook)}));
    const { createLocalEncoder } = await import(${JSON.stringify(path.resolve("adapters/encoder/local-encoder.ts"))});
    const reasons = [];
    const encoder = createLocalEncoder({ folder: ${JSON.stringify(folder)}, isThreaded: false, programs: ".", onProgress() {}, onUnavailable: (reason) => reasons.push(reason) });
    const codes = [];
    for (let call = 0; call < 3; call += 1) {
      const encoded = await encoder.encode(["kites"], new AbortController().signal);
      codes.push(encoded.ok ? "ok" : encoded.error.code);
    }
    const { createPieceEncoder } = await import(${JSON.stringify(path.resolve("adapters/encoder/piece-encoder.ts"))});
    const byPiece = createPieceEncoder({ folder: ${JSON.stringify(folder)}, onProgress() {}, onUnavailable: (reason) => reasons.push(reason) });
    for (let call = 0; call < 2; call += 1) {
      const read = await byPiece.readPieces(["kites"], new AbortController().signal);
      codes.push(read.ok ? "ok" : read.error.code);
    }
    console.log(JSON.stringify({ codes, reasons }));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "--input-type=module",
    "--eval",
    program,
  ]);
  const { codes, reasons } = JSON.parse(stdout);
  expect(codes).toEqual(Array(5).fill("unavailable"));
  expect(reasons).toEqual(Array(2).fill(expect.stringContaining("onnxruntime-node")));
});
