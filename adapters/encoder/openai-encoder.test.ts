import { afterEach, expect, test } from "vitest";
import { dotProduct } from "@/research/retrieve/query-vector";
import {
  type FakeLlmOptions,
  type FakeLlmServer,
  startFakeLlmServer,
} from "@/tests/support/fake-llm-server";
import { createOpenAiEncoder, type EmbeddingLimits } from "./openai-encoder";

const never = new AbortController().signal;
const servers: FakeLlmServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: FakeLlmOptions = {}, limits: Partial<EmbeddingLimits> = {}) {
  const server = await startFakeLlmServer(options);
  servers.push(server);
  const encoder = createOpenAiEncoder(
    { model: "fake-embedder", dimensions: 32, apiKey: "key", baseUrl: server.baseUrl },
    limits,
  );
  return { server, encoder };
}

test("vectors come back in the order of the texts, with length one", async () => {
  const { encoder } = await start();
  const encoded = await encoder.encode(["kites and sails", "kites", "tax"], never);
  const [both, kites, tax] = encoded.ok ? encoded.value : [];
  if (!both || !kites || !tax) throw new Error("three vectors were expected");
  expect(dotProduct(kites, kites)).toBeCloseTo(1, 5);
  expect(dotProduct(both, kites)).toBeGreaterThan(dotProduct(tax, kites));
  expect(encoder.modelId).toBe("fake-embedder@32");
});

test("many texts go in bounded calls, long texts are cut, empty ones are not sent empty", async () => {
  const { server, encoder } = await start({}, { textsPerCall: 2, maxTextLength: 5 });
  const encoded = await encoder.encode(["123456789", "", "abc"], never);
  expect(encoded.ok && encoded.value.length).toBe(3);
  expect(server.embeddingCalls.map(({ input }) => input)).toEqual([["12345", " "], ["abc"]]);
  expect(server.embeddingCalls[0]).not.toHaveProperty("dimensions");
});

test("an overloaded server is asked again", async () => {
  const { server, encoder } = await start();
  server.script({ kind: "status", status: 429, headers: { "retry-after-ms": "1" } });
  expect((await encoder.encode(["kites"], never)).ok).toBe(true);
  expect(server.embeddingCalls).toHaveLength(2);
});

test("a refused key is a misconfiguration, and no message repeats it", async () => {
  const { encoder } = await start({ apiKey: "another" });
  const encoded = await encoder.encode(["kites"], never);
  expect(encoded).toMatchObject({ ok: false, error: { code: "misconfigured" } });
  expect(JSON.stringify(encoded)).not.toContain('key"');
});

test("vectors of another length name the setting", async () => {
  const { encoder } = await start({ embeddingDimensions: 16 });
  expect(await encoder.encode(["kites"], never)).toEqual({
    ok: false,
    error: {
      code: "misconfigured",
      message: "fake-embedder answers with vectors of 16; set EMBEDDING_DIMENSIONS to that.",
    },
  });
});

test("a server that hangs is unavailable, one that answers something else too", async () => {
  const hanging = await start({ otherwise: { kind: "hang" } }, { callTimeoutMs: 50 });
  expect(await hanging.encoder.encode(["kites"], never)).toMatchObject({
    error: { code: "unavailable", message: "The embedding endpoint did not answer in time." },
  });
  const odd = await start({ otherwise: { kind: "not_a_completion" } });
  expect(await odd.encoder.encode(["kites"], never)).toMatchObject({
    error: { code: "unavailable" },
  });
});

const raw = (body: unknown) =>
  ({ kind: "raw", status: 200, body: JSON.stringify(body), contentType: "text/plain" }) as const;
const vector = (...values: number[]) => [
  ...values,
  ...new Array<number>(32 - values.length).fill(0),
];

test("a server that takes fewer texts gets fewer, and from then on at once", async () => {
  const { server, encoder } = await start({ mostTexts: 3 });
  const texts = ["kites", "sails", "tax", "kites sails", "tax kites", "law"];
  const encoded = await encoder.encode(texts, never);
  const alone = await encoder.encode(["law"], never);
  const [last] = alone.ok ? alone.value : [];
  expect(encoded.ok && encoded.value).toHaveLength(6);
  expect(encoded.ok && encoded.value[5]).toEqual(last);
  const sizes = () => server.embeddingCalls.map(({ input }) => input.length);
  expect(sizes()).toEqual([6, 3, 3, 1]);
  await encoder.encode(texts, never);
  expect(sizes()).toEqual([6, 3, 3, 1, 3, 3]);
});

test("a text that is too long for the model is cut, and costs the others neither words nor calls", async () => {
  const { server, encoder } = await start({ longestText: 1_000 });
  const encoded = await encoder.encode(["kites", "sail ".repeat(700), "tax", "law"], never);
  expect(encoded.ok && encoded.value).toHaveLength(4);
  const sent = server.embeddingCalls.filter(({ input }) =>
    input.every((text) => text.length <= 1_000),
  );
  expect(sent.flatMap(({ input }) => input.map(({ length }) => length)).sort()).toEqual([
    3, 3, 5, 875,
  ]);
  await encoder.encode(["kites", "tax", "law"], never);
  expect(server.embeddingCalls.at(-1)?.input).toHaveLength(3);
});

test("vectors as bytes, without an index, under another content type are read", async () => {
  const { server, encoder } = await start();
  const bytes = Buffer.from(Float32Array.from(vector(3, 4)).buffer).toString("base64");
  server.script(raw({ data: [{ embedding: bytes }, { embedding: vector(0, 1) }] }));
  const encoded = await encoder.encode(["kites", "tax"], never);
  const [one, other] = encoded.ok ? encoded.value : [];
  expect([one?.[0], one?.[1], other?.[1]].map((value) => value?.toFixed(3))).toEqual([
    "0.600",
    "0.800",
    "1.000",
  ]);
});

test.each([
  [
    "one index twice",
    [
      { index: 0, embedding: vector(1) },
      { index: 0, embedding: vector(2) },
    ],
  ],
  ["a vector too few", [{ index: 0, embedding: vector(1) }]],
  [
    "bytes that are no numbers",
    [
      { index: 0, embedding: vector(1) },
      { index: 1, embedding: Buffer.alloc(128, 0xff).toString("base64") },
    ],
  ],
])("%s gives no text another's vector", async (_what, data) => {
  const { server, encoder } = await start();
  server.script(raw({ data }));
  expect(await encoder.encode(["kites", "tax"], never)).toMatchObject({
    error: { code: "unavailable" },
  });
});

test("stopping ends a call in flight; texts beyond the bound are refused", async () => {
  const { encoder } = await start({ otherwise: { kind: "hang" } }, { maxQueuedTexts: 2 });
  const stop = new AbortController();
  const stopped = encoder.encode(["kites", "sails"], stop.signal);
  expect(await encoder.encode(["tax"], never)).toMatchObject({ error: { code: "queue_full" } });
  stop.abort();
  expect(await stopped).toMatchObject({ error: { code: "aborted" } });
});
