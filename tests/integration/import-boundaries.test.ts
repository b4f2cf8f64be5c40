import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";

/** The house rules of ARCHITECTURE.md: who may not import whom. Adding an arrow means changing this list. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  research: [
    "app",
    "components",
    "inngest",
    "services",
    "db",
    "adapters",
    "local-engine",
    "scripts",
    "deploy",
    "demo",
    "env",
  ],
  backends: [
    "app",
    "components",
    "inngest",
    "services",
    "db",
    "adapters",
    "local-engine",
    "research",
    "scripts",
    "demo",
    "env",
  ],
  components: [
    "app",
    "inngest",
    "services",
    "db",
    "adapters",
    "local-engine",
    "scripts",
    "deploy",
    "demo",
    "env",
  ],
  services: ["app", "components", "inngest", "local-engine", "scripts", "deploy", "demo"],
  db: [
    "app",
    "components",
    "inngest",
    "services",
    "adapters",
    "local-engine",
    "scripts",
    "deploy",
    "demo",
    "env",
  ],
  adapters: [
    "app",
    "components",
    "inngest",
    "services",
    "db",
    "local-engine",
    "scripts",
    "deploy",
    "demo",
    "env",
  ],
  inngest: ["app", "components", "db", "adapters", "local-engine", "scripts", "deploy", "demo"],
  app: ["db", "adapters", "local-engine", "scripts", "deploy", "demo"],
  "local-engine": [
    "app",
    "components",
    "inngest",
    "services",
    "db",
    "adapters",
    "research",
    "scripts",
    "deploy",
    "demo",
    "env",
  ],
  demo: [
    "app",
    "components",
    "inngest",
    "services",
    "db",
    "adapters",
    "local-engine",
    "scripts",
    "deploy",
    "env",
  ],
  scripts: ["app", "components", "inngest", "deploy"],
};

const forbiddenPackages: Readonly<Record<string, readonly string[]>> = {
  research: [
    "next",
    "next/server",
    "react",
    "inngest",
    "@prisma/client",
    "pg",
    "openai",
    "undici",
    "node:fs",
  ],
  backends: ["next", "react", "inngest", "pg", "node:fs"],
  components: ["inngest", "@prisma/client", "pg", "openai"],
  services: ["next/server", "react", "inngest"],
  db: ["next/server", "inngest", "openai"],
  adapters: ["next/server", "inngest", "pg"],
  inngest: ["next/server", "react", "pg"],
  app: ["pg", "@prisma/client", "openai"],
  "local-engine": ["next/server", "pg", "openai"],
};

/** What must stay possible, so that a rule that refuses everything is noticed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  research: ["zod", "entities/decode", "./plan/plan"],
  services: ["@/db/database", "@/research/result", "@/adapters/web/host-gate", "pg"],
  app: ["@/services/context", "@/components/ui/button", "@/inngest/context", "next/server"],
  components: ["@/research/search-view", "@/backends/compare-backends", "react"],
  inngest: ["@/services/context", "inngest"],
};

const root = path.resolve(import.meta.dirname, "../..");
const biome = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")),
  "bin/biome",
);
const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string().nullable(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

const file = (target: string) => (target === "env" ? "env" : `${target}/something`);
const byAlias = (target: string) => `@/${file(target)}`;
const byPath = (target: string) => `../${file(target)}`;
const byDeepPath = (target: string) => `../../${file(target)}`;

/** The linter with our rules over a folder that holds one intruder a folder: what it refuses, as `path import`. */
function lintIntruders(): Set<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "assay-boundaries-"));
  try {
    const rules = z
      .looseObject({})
      .parse(JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8")));
    writeFileSync(
      path.join(folder, "biome.json"),
      JSON.stringify({ ...rules, vcs: { enabled: false } }),
    );
    const files = new Map<string, string[]>();
    for (const [area, targets] of Object.entries(forbidden)) {
      const packages = [...(forbiddenPackages[area] ?? []), ...(allowed[area] ?? [])];
      files.set(`${area}/intruder.ts`, [
        ...targets.flatMap((t) => [byAlias(t), byPath(t)]),
        ...packages,
      ]);
      files.set(`${area}/inside/intruder.ts`, targets.map(byDeepPath));
    }
    for (const [name, imports] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      const lines = imports.map((specifier, i) => `import * as i${i} from "${specifier}";`);
      writeFileSync(path.join(folder, name), lines.join("\n"));
    }
    const { stdout } = spawnSync(
      process.execPath,
      [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."],
      { cwd: folder, encoding: "utf8", maxBuffer: 64_000_000 },
    );
    const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
    return new Set(
      diagnostics
        .filter(({ category }) => category === "lint/style/noRestrictedImports")
        .map(
          ({ location }) =>
            `${location.path} ${files.get(location.path)?.[location.start.line - 1]}`,
        ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const refused = lintIntruders();

describe.each(Object.entries(forbidden))("%s may not import", (area, targets) => {
  test.each(targets)("%s by alias", (target) => {
    expect(refused).toContain(`${area}/intruder.ts ${byAlias(target)}`);
  });
  test.each(targets)("%s by relative path", (target) => {
    expect(refused).toContain(`${area}/intruder.ts ${byPath(target)}`);
    expect(refused).toContain(`${area}/inside/intruder.ts ${byDeepPath(target)}`);
  });
  test.each(forbiddenPackages[area] ?? [])("the package %s", (name) => {
    expect(refused).toContain(`${area}/intruder.ts ${name}`);
  });
});

describe.each(Object.entries(allowed))("%s may import", (area, specifiers) => {
  test.each(specifiers)("%s", (specifier) => {
    expect(refused).not.toContain(`${area}/intruder.ts ${specifier}`);
  });
});
