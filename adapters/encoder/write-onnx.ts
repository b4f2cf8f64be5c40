/**
 * The few messages of ONNX's protobuf schema (onnx.proto3, IR version 8) that a constant graph needs, written by hand: the
 * numbers are its field numbers.
 */
export const onnxType = { float: 1, int8: 3, uint8: 2, int32: 6, int64: 7 } as const;
export type OnnxType = (typeof onnxType)[keyof typeof onnxType];

/** A whole number, a float (`{ float }`) or a list of whole numbers. */
export type Attribute = number | { readonly float: number } | readonly number[];

const attributeType = { float: 1, int: 2, ints: 7 } as const;

function varint(value: number): Buffer {
  const bytes: number[] = [];
  // Negative numbers are written as 64-bit two's complement.
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 128 : low);
  } while (rest > 0n);
  return Buffer.from(bytes);
}

const integerField = (field: number, value: number) =>
  Buffer.concat([varint(field << 3), varint(value)]);

const bytesField = (field: number, value: Uint8Array | string) => {
  const bytes = Buffer.from(value);
  return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
};

const floatField = (field: number, value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([varint((field << 3) | 5), bytes]);
};

/** TensorProto; `data` is in the machine's order, which on every platform of onnxruntime is little-endian. */
export function tensorProto(
  name: string,
  type: OnnxType,
  shape: readonly number[],
  data: ArrayBufferView,
): Buffer {
  return Buffer.concat([
    ...shape.map((size) => integerField(1, size)),
    integerField(2, type),
    bytesField(8, name),
    bytesField(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  ]);
}

function attributeProto(name: string, value: Attribute): Buffer {
  if (typeof value === "number") {
    return Buffer.concat([
      bytesField(1, name),
      integerField(3, value),
      integerField(20, attributeType.int),
    ]);
  }
  if ("float" in value) {
    return Buffer.concat([
      bytesField(1, name),
      floatField(2, value.float),
      integerField(20, attributeType.float),
    ]);
  }
  return Buffer.concat([
    bytesField(1, name),
    ...value.map((item) => integerField(8, item)),
    integerField(20, attributeType.ints),
  ]);
}

export function nodeProto(node: {
  op: string;
  inputs: readonly string[];
  outputs: readonly string[];
  attributes: Readonly<Record<string, Attribute>>;
}): Buffer {
  return Buffer.concat([
    ...node.inputs.map((name) => bytesField(1, name)),
    ...node.outputs.map((name) => bytesField(2, name)),
    bytesField(4, node.op),
    ...Object.entries(node.attributes).map(([name, value]) =>
      bytesField(5, attributeProto(name, value)),
    ),
  ]);
}

/** ValueInfoProto: a name, an element type and a shape whose text sizes are free. */
export function valueProto(
  name: string,
  type: OnnxType,
  shape: readonly (string | number)[],
): Buffer {
  const dimensions = shape.map((size) =>
    bytesField(1, typeof size === "string" ? bytesField(2, size) : integerField(1, size)),
  );
  const tensorType = Buffer.concat([
    integerField(1, type),
    bytesField(2, Buffer.concat(dimensions)),
  ]);
  return Buffer.concat([bytesField(1, name), bytesField(2, bytesField(1, tensorType))]);
}

/** ModelProto over opset 17 of the standard operators. */
export function modelProto(graph: {
  name: string;
  nodes: readonly Buffer[];
  tensors: readonly Buffer[];
  inputs: readonly Buffer[];
  outputs: readonly Buffer[];
}): Buffer {
  const body = Buffer.concat([
    ...graph.nodes.map((node) => bytesField(1, node)),
    bytesField(2, graph.name),
    ...graph.tensors.map((tensor) => bytesField(5, tensor)),
    ...graph.inputs.map((input) => bytesField(11, input)),
    ...graph.outputs.map((output) => bytesField(12, output)),
  ]);
  const opset = Buffer.concat([bytesField(1, ""), integerField(2, 17)]);
  return Buffer.concat([
    integerField(1, 8),
    bytesField(2, "assay"),
    bytesField(7, body),
    bytesField(8, opset),
  ]);
}
