import type { Measurement } from "./measure";
import type { Modelled } from "./modelled";

export type MeasuredShape = {
  readonly id: string;
  readonly name: string;
  readonly measurement: Measurement;
  readonly modelled: Modelled;
};

export function writeReport(report: {
  machine: string;
  shapes: readonly MeasuredShape[];
  isComplete: boolean;
}): void {
  console.log(JSON.stringify(report, null, 1));
}
