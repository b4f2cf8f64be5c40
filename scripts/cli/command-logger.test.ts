import { expect, test } from "vitest";
import { createCommandLogger } from "./command-logger";

test("a command's log leaves secrets and long quotations out, and says only what went wrong", () => {
  const lines: string[] = [];
  const environment = {
    OPENAI_API_KEY: "key-of-the-model",
    DATABASE_URL: "postgresql://me:p%40ssword1@db/assay",
  };
  const log = createCommandLogger(environment, (line) => lines.push(line));
  log.info("search.created");
  log.error("record.refused", { reason: `key-of-the-model p@ssword1 "${"a page ".repeat(20)}"` });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("record.refused");
  expect(lines[0]).not.toMatch(/key-of-the-model|ssword1|a page a page/);
});
