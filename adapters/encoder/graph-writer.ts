import type { Weight } from "./read-weights";
import {
  type Attribute,
  modelProto,
  nodeProto,
  type OnnxType,
  onnxType,
  tensorProto,
  valueProto,
} from "./write-onnx";

type Attributes = Readonly<Record<string, Attribute>>;

/** Collects the nodes and constants of a graph; every method that makes a value returns its name. */
export class GraphWriter {
  private readonly written: Buffer[] = [];
  private readonly tensors: Buffer[] = [];
  private names = 0;

  nodes(op: string, inputs: readonly string[], attributes: Attributes, count: number): string[] {
    const outputs = Array.from({ length: count }, () => this.newName());
    this.written.push(nodeProto({ op, inputs, outputs, attributes }));
    return outputs;
  }

  node(op: string, inputs: readonly string[], attributes: Attributes = {}): string {
    return this.nodes(op, inputs, attributes, 1).join();
  }

  cast(value: string, to: keyof typeof onnxType): string {
    return this.node("Cast", [value], { to: onnxType[to] });
  }

  floats(name: string, shape: readonly number[], data: Float32Array): string {
    return this.constant(name, onnxType.float, shape, data);
  }

  scalar(value: number): string {
    return this.floats(this.newName(), [], Float32Array.of(value));
  }

  integers(values: readonly number[]): string {
    const data = BigInt64Array.from(values, BigInt);
    return this.constant(this.newName(), onnxType.int64, [values.length], data);
  }

  /** A table in int8 under `name`, and the scale of each of its rows under `name_scale`. */
  int8Rows(name: string, data: Float32Array, width: number): void {
    const rows = data.length / width;
    const scales = new Float32Array(rows);
    const quantized = new Int8Array(data.length);
    for (let row = 0; row < rows; row += 1) {
      const values = data.subarray(row * width, (row + 1) * width);
      const scale = scaleOf(values);
      scales[row] = scale;
      values.forEach((value, index) => {
        quantized[row * width + index] = Math.round(value / scale);
      });
    }
    this.constant(name, onnxType.int8, [rows, width], quantized);
    this.floats(`${name}_scale`, [rows, 1], scales);
  }

  /**
   * value · kernel + bias, the kernel in 8 bits with a scale per column, the value in uint8 as it comes. Both are unsigned:
   * processors without VNNI multiply unsigned by signed bytes in pairs that saturate at 16 bits, and get other vectors.
   */
  int8Linear(value: string, kernel: Weight, bias: Weight): string {
    const [rows = 0, columns = 0] = kernel.shape.slice(-2);
    const { quantized, scales } = quantizeColumns(kernel.data, rows, columns);
    const weights = this.constant(this.newName(), onnxType.uint8, [rows, columns], quantized);
    const [bytes, step, zero] = this.nodes("DynamicQuantizeLinear", [value], {}, 3);
    if (!bytes || !step || !zero) throw new Error("A quantised value has a step and a zero point.");
    const middle = this.constant(this.newName(), onnxType.uint8, [], Uint8Array.of(zeroPoint));
    const product = this.node("MatMulInteger", [bytes, weights, zero, middle]);
    const scale = this.node("Mul", [step, this.floats(this.newName(), [columns], scales)]);
    const scaled = this.node("Mul", [this.cast(product, "float"), scale]);
    return this.node("Add", [scaled, this.floats(this.newName(), [columns], bias.data)]);
  }

  floatLinear(value: string, kernel: Weight, bias: Weight): string {
    const weights = this.floats(this.newName(), kernel.shape.slice(-2), kernel.data);
    const product = this.node("MatMul", [value, weights]);
    return this.node("Add", [product, this.floats(this.newName(), [bias.data.length], bias.data)]);
  }

  layerNorm(value: string, scale: Weight, bias: Weight): string {
    return this.node(
      "LayerNormalization",
      [
        value,
        this.floats(this.newName(), [scale.data.length], scale.data),
        this.floats(this.newName(), [bias.data.length], bias.data),
      ],
      { axis: -1, epsilon: { float: 1e-6 } },
    );
  }

  /** The model's bytes; its input is `ids`, its outputs are named as `outputs` names them. */
  finish(
    outputs: readonly { name: string; value: string; shape: readonly (number | string)[] }[],
  ): Buffer {
    const naming = outputs.map(({ name, value }) =>
      nodeProto({ op: "Identity", inputs: [value], outputs: [name], attributes: {} }),
    );
    return modelProto({
      name: "use-lite",
      nodes: [...this.written, ...naming],
      tensors: this.tensors,
      inputs: [valueProto("ids", onnxType.int64, [1, "tokens"])],
      outputs: outputs.map(({ name, shape }) => valueProto(name, onnxType.float, shape)),
    });
  }

  private constant(
    name: string,
    type: OnnxType,
    shape: readonly number[],
    data: ArrayBufferView,
  ): string {
    this.tensors.push(tensorProto(name, type, shape, data));
    return name;
  }

  private newName(): string {
    this.names += 1;
    return `v${this.names}`;
  }
}

/** What stands for 0 among unsigned weights. */
const zeroPoint = 128;

function quantizeColumns(data: Float32Array, rows: number, columns: number) {
  const scales = new Float32Array(columns);
  const quantized = new Uint8Array(rows * columns);
  for (let column = 0; column < columns; column += 1) {
    const values = Float32Array.from(
      { length: rows },
      (_, row) => data[row * columns + column] ?? 0,
    );
    const scale = scaleOf(values);
    scales[column] = scale;
    values.forEach((value, row) => {
      quantized[row * columns + column] = Math.round(value / scale) + zeroPoint;
    });
  }
  return { scales, quantized };
}

/** Symmetric int8: the largest magnitude becomes 127. */
function scaleOf(values: Float32Array): number {
  let largest = 1e-12;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest / 127;
}
