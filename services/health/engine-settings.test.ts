import { expect, test } from "vitest";
import { readEngineSettings } from "./engine-settings";

const keys = { INNGEST_EVENT_KEY: "e", INNGEST_SIGNING_KEY: "signkey-prod-00" };

test("signatures are enforced whenever a signing key is set, and always in production", () => {
  const modeOf = (env: Record<string, string>) => readEngineSettings(env).mode;
  expect(modeOf({})).toBe("signed");
  expect(modeOf(keys)).toBe("signed");
  expect(modeOf({ ...keys, INNGEST_DEV: "1" })).toBe("signed");
  expect(modeOf({ INNGEST_DEV: "1", NODE_ENV: "production" })).toBe("signed");
  expect(modeOf({ INNGEST_DEV: "0", NODE_ENV: "development" })).toBe("signed");
  expect(modeOf({ INNGEST_DEV: "1", NODE_ENV: "development" })).toBe("development");
  expect(modeOf({ INNGEST_DEV: "http://127.0.0.1:8288" })).toBe("development");
});

test("events go to Inngest Cloud, to the server that is named, or to the Dev Server", () => {
  const urlOf = (env: Record<string, string>) => readEngineSettings(env).eventUrl;
  expect(urlOf(keys)).toBe("https://inn.gs");
  expect(urlOf({ ...keys, INNGEST_BASE_URL: "http://inngest:8288" })).toBe("http://inngest:8288");
  expect(urlOf({ INNGEST_DEV: "1" })).toBe("http://127.0.0.1:8288");
  expect(urlOf({ INNGEST_DEV: "http://dev:9000" })).toBe("http://dev:9000");
});
