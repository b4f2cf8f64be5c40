/** Starts what a long-lived server process does beside answering requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startTelemetry } = await import("./services/telemetry/start-telemetry");
  const stopTelemetry = await startTelemetry(process.env);
  const { startBackground } = await import("./inngest/background");
  startBackground(stopTelemetry);
}
