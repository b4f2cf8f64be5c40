import { telemetryHolder } from "./telemetry";

const endpointVariables = [
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
  "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT",
];

/** Turns traces and metrics on when one of the standard variables names a collector; else loads nothing. */
export async function startTelemetry(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<() => Promise<void>> {
  const isNamed = endpointVariables.some((name) => environment[name]);
  if (!isNamed || environment.OTEL_SDK_DISABLED?.toLowerCase() === "true") return async () => {};
  const { openTelemetry } = await import("./open-telemetry");
  const { telemetry, shutdown } = openTelemetry(environment);
  const holder = telemetryHolder();
  const before = holder.current;
  holder.current = telemetry;
  return async () => {
    holder.current = before;
    await shutdown();
  };
}
