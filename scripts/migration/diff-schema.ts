import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/**
 * The SQL that leads from the database at `url` to the Prisma schema file, "" when they agree. Uses Prisma's schema
 * engine as WebAssembly: the native one would have to be downloaded.
 */
export const diffSchema = async (url: string, schemaFile: string): Promise<string> => {
  const content = await readFile(schemaFile, "utf8");
  const schema = {
    files: [{ path: schemaFile, content }],
    configDir: path.dirname(schemaFile),
  };
  engineLoaded ??= loadEngine();
  await engineLoaded;
  const pool = new CatalogPool(url);
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [[schemaFile, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(readingCatalogs(pool)),
  );
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", ...schema },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  } finally {
    engine.free();
    await pool.end();
  }
};

// Once: the generated module keeps views of the memory of the instance that it was given first.
let engineLoaded: Promise<void> | undefined;

/** The package is made for a bundler that imports .wasm; Node 20 has to be handed the module. */
const loadEngine = async () => {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => console.error(`The schema engine gave up: ${message}`),
    },
  });
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  // The generated module's own exports are the functions that the binary imports.
  const imports: Record<string, WebAssembly.ImportValue> = {};
  for (const [name, value] of Object.entries(engineModule)) {
    if (typeof value === "function") imports[name] = value;
  }
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
};

const CHAR_OID = 18;
const TEXT_OID = 25;

/** adapter-pg 7.10 does not know the catalogs' one-byte "char": it is read as text and remembered. */
class CatalogPool extends pg.Pool {
  charColumns: ReadonlySet<number> = new Set();

  constructor(url: string) {
    super({ connectionString: url, max: 1 });
    this.on("error", () => {});
    const query: (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult> =
      pg.Pool.prototype.query.bind(this);
    Object.assign(this, {
      query: async (config: pg.QueryArrayConfig) => {
        const result = await query(config);
        this.charColumns = new Set(
          result.fields.flatMap((field, index) => (field.dataTypeID === CHAR_OID ? [index] : [])),
        );
        for (const index of this.charColumns) {
          const field = result.fields[index];
          if (field) field.dataTypeID = TEXT_OID;
        }
        return result;
      },
    });
  }
}

const readingCatalogs = (pool: CatalogPool): PrismaPg => {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw: SqlDriverAdapter["queryRaw"] = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      return {
        ...result,
        columnTypes: result.columnTypes.map((type, index) =>
          pool.charColumns.has(index) ? ColumnTypeEnum.Character : type,
        ),
      };
    };
    return adapter;
  };
  return factory;
};
