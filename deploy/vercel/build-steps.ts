export type BuildStep = "migrate" | "build" | "check sizes";

/**
 * What a deployment does. Only production brings the database up to date, and before the code that needs it: a preview
 * of somebody's branch must never change it.
 */
export function buildSteps(environment: Readonly<Record<string, string | undefined>>): BuildStep[] {
  const build: BuildStep[] = ["build", "check sizes"];
  return environment.VERCEL_ENV === "production" ? ["migrate", ...build] : build;
}
