/** A linear model over standardised columns, given per unit of the raw ones. */
export type LinearModel = { readonly bias: number; readonly weights: readonly number[] };
export type Example = {
  readonly x: readonly number[];
  readonly y: boolean;
  readonly weight: number;
};

const maxSteps = 25;

/** Logistic regression with an L2 penalty on the standardised weights, by Newton's method. */
export function fitLogistic(examples: readonly Example[], penalty: number): LinearModel {
  const width = examples[0]?.x.length ?? 0;
  const { means, spreads } = describeColumns(examples, width);
  const rows = examples.map(({ x }) => {
    const row = Float64Array.from({ length: width + 1 }, (_, at) =>
      at === width ? 1 : ((x[at] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1),
    );
    return row;
  });
  let theta = new Float64Array(width + 1);
  for (let step = 0; step < maxSteps; step++) {
    const gradient = new Float64Array(width + 1);
    const hessian = Array.from({ length: width + 1 }, () => new Float64Array(width + 1));
    examples.forEach(({ y, weight }, index) => {
      const row = rows[index] ?? new Float64Array(width + 1);
      const chance = 1 / (1 + Math.exp(-dot(row, theta)));
      const slope = weight * (chance - Number(y));
      const curve = weight * chance * (1 - chance);
      row.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + slope * value;
        if (value === 0) return;
        const target = hessian[at];
        if (!target) return;
        for (let other = 0; other <= at; other++) {
          target[other] = (target[other] ?? 0) + curve * value * (row[other] ?? 0);
        }
      });
    });
    for (let at = 0; at < width; at++) {
      gradient[at] = (gradient[at] ?? 0) + penalty * (theta[at] ?? 0);
    }
    hessian.forEach((row, at) => {
      row[at] = (row[at] ?? 0) + (at < width ? penalty : 0) + 1e-9;
    });
    const change = solveSymmetric(hessian, gradient);
    theta = theta.map((value, at) => value - (change[at] ?? 0));
    if (change.every((value) => Math.abs(value) < 1e-3)) break;
  }
  const weights = Array.from(theta.slice(0, width), (value, at) => value / (spreads[at] ?? 1));
  const shift = weights.reduce((total, weight, at) => total + weight * (means[at] ?? 0), 0);
  return { bias: (theta[width] ?? 0) - shift, weights };
}

function describeColumns(examples: readonly Example[], width: number) {
  const columns = Array.from({ length: width }, (_, at) => examples.map(({ x }) => x[at] ?? 0));
  const means = columns.map((values) => values.reduce((a, b) => a + b, 0) / values.length);
  const spreads = columns.map((values, at) => {
    const mean = means[at] ?? 0;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return variance < 1e-12 ? 1 : Math.sqrt(variance);
  });
  return { means, spreads };
}

/** Cholesky's method on the lower triangle of a positive definite matrix. */
function solveSymmetric(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const get = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = get(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      const target = lower[row];
      if (target)
        target[column] =
          row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= at(row, k) * (half[k] ?? 0);
    half[row] = sum / at(row, row);
  }
  const result = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * (result[k] ?? 0);
    result[row] = sum / at(row, row);
  }
  return result;
}

function dot(row: Float64Array, theta: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (theta[at] ?? 0);
  return sum;
}
