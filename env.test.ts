import { expect, test, vi } from "vitest";
import { readEarlyEnvironment, readEnvironment, readStepSeconds } from "./env";

const stepSeconds = (settings: Record<string, string>) =>
  readStepSeconds(readEnvironment({ DATABASE_URL: "postgres://localhost/assay", ...settings }));

test("no step begins that could not end before the host ends the request", () => {
  expect(stepSeconds({})).toBeNull();
  expect(stepSeconds({ ASSAY_REQUEST_SECONDS: "300" })).toBe(300 - 60 - 10);
  expect(stepSeconds({ ASSAY_REQUEST_SECONDS: "60", ASSAY_RESEARCH_SECONDS: "30" })).toBe(20);
});

test("a company's research that does not fit into a request is refused with the number that does", () => {
  expect(() => stepSeconds({ ASSAY_REQUEST_SECONDS: "60" })).toThrow(
    "ASSAY_RESEARCH_SECONDS: at most 49, since ASSAY_REQUEST_SECONDS is 60.",
  );
});

test("a build needs no database, also where DATABASE_URL is there and empty", () => {
  vi.stubEnv("DATABASE_URL", "");
  expect(readEarlyEnvironment().ASSAY_MONITOR_CRON).toBe("*/5 * * * *");
  vi.unstubAllEnvs();
});

test("a key is taken without the line break that was copied with it, and refused with what no key has", () => {
  const keyOf = (OPENAI_API_KEY: string) =>
    readEnvironment({ DATABASE_URL: "postgres://localhost/assay", OPENAI_API_KEY }).OPENAI_API_KEY;
  expect(keyOf(" sk-abc\n")).toBe("sk-abc");
  for (const broken of ["sk–abc", "sk\nabc", "sk abc"]) {
    expect(() => keyOf(broken)).toThrow("OPENAI_API_KEY: holds a character that no key has");
  }
});
