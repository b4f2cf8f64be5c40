import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Condition, type Criterion, conditionSchema } from "@/research/plan/plan";
import type { Encoder } from "@/research/ports";
import { succeed } from "@/research/result";
import { createTestContext } from "@/tests/support/test-context";
import { encodeCompanies, makeAnchors } from "./encode-companies";
import { findCompanies } from "./find-companies";

let context: Awaited<ReturnType<typeof createTestContext>>;
beforeAll(async () => {
  context = await createTestContext({});
});
afterAll(() => context.close());
beforeEach(() => context.ctx.database.pool.query("DELETE FROM company"));

type Row = {
  domain: string;
  oneLiner?: string;
  country?: string;
  employees?: number;
  source?: string;
};

async function add(...rows: Row[]): Promise<void> {
  for (const {
    domain,
    oneLiner = "Makes things",
    country,
    employees,
    source = "imported",
  } of rows) {
    await context.ctx.database.pool.query(
      `INSERT INTO company (domain, name, homepage_url, one_liner, country, employees, sources)
       VALUES ($1, $1, 'https://' || $1, $2, $3, $4, ARRAY[$5])`,
      [domain, oneLiner, country ?? null, employees ?? null, source],
    );
  }
}

const topic = (text: string): Omit<Criterion, "id"> => ({ text, kind: "topic", condition: null });
const structured = (condition: Condition): Omit<Criterion, "id"> => ({
  text: "a condition",
  kind: "structured",
  condition,
});
const inGermany = structured({
  field: "place",
  anyOf: [{ kind: "country", name: "Germany" }],
  negated: false,
});

async function find(
  criteria: readonly Omit<Criterion, "id">[],
  options: { encoder?: Encoder; limit?: number } = {},
): Promise<string[]> {
  const found = await findCompanies({
    pool: context.ctx.database.pool,
    encoder: options.encoder ?? null,
    source: "imported",
    criteria,
    limit: options.limit ?? 50,
    signal: new AbortController().signal,
  });
  return found.map(({ profile }) => profile.domain);
}

describe("fields", () => {
  it("leaves out what contradicts a condition and keeps what is not known, behind what fits", async () => {
    await add(
      { domain: "unknown.com", oneLiner: "Robots" },
      { domain: "french.com", oneLiner: "Robots", country: "France" },
      { domain: "german.com", oneLiner: "Robots", country: "Germany" },
    );
    expect(await find([topic("works in robotics"), inGermany])).toEqual([
      "german.com",
      "unknown.com",
    ]);
  });

  it("turns a negated place round, and still keeps what is not known", async () => {
    await add(
      { domain: "a.com", country: "Germany" },
      { domain: "b.com" },
      { domain: "c.com", country: "Peru" },
    );
    const elsewhere = structured({
      field: "place",
      anyOf: [{ kind: "country", name: "Germany" }],
      negated: true,
    });
    expect(await find([elsewhere])).toEqual(["c.com", "b.com"]);
  });

  it("does not take the country around a state or an area for it", async () => {
    await add(
      { domain: "ny.com", country: "United States" },
      { domain: "ca.com", country: "United States" },
    );
    await context.ctx.database.pool.query(
      "UPDATE company SET region = CASE domain WHEN 'ca.com' THEN 'California' ELSE 'New York' END",
    );
    const inCalifornia = structured({
      field: "place",
      anyOf: [{ kind: "region", name: "California" }],
      negated: false,
    });
    expect(await find([inCalifornia])).toEqual(["ca.com"]);
  });

  it.each([
    ["city", "Berlin", { field: "place", anyOf: [{ kind: "city", name: "Berlin" }] }],
    ["status", "acquired", { field: "status", anyOf: ["acquired", "public"] }],
    ["company_type", "agency", { field: "companyType", anyOf: ["agency"] }],
    ["funding_stage", "seed", { field: "fundingStage", anyOf: ["seed", "series_a"] }],
  ] as const)(
    "by %s keep what fits and what is not known, and the others when negated",
    async (column, value, condition) => {
      await add({ domain: "fits.com" }, { domain: "other.com" }, { domain: "unknown.com" });
      const other = {
        city: "Lagos",
        status: "active",
        company_type: "retailer",
        funding_stage: "bootstrapped",
      };
      await context.ctx.database.pool.query(
        `UPDATE company SET ${column} = CASE domain WHEN 'fits.com' THEN $1 WHEN 'other.com' THEN $2 END`,
        [value, other[column]],
      );
      const parse = (negated: boolean) => conditionSchema.parse({ ...condition, negated });
      expect(await find([structured(parse(false))])).toEqual(["fits.com", "unknown.com"]);
      expect(await find([structured(parse(true))])).toEqual(["other.com", "unknown.com"]);
    },
  );

  it.each(["hiring", "nonprofit"] as const)(
    "by %s keep what fits and what is not known",
    async (field) => {
      await add({ domain: "yes.com" }, { domain: "no.com" }, { domain: "unknown.com" });
      await context.ctx.database.pool.query(
        `UPDATE company SET ${field} = CASE domain WHEN 'yes.com' THEN true WHEN 'no.com' THEN false END`,
      );
      expect(await find([structured({ field, is: true })])).toEqual(["yes.com", "unknown.com"]);
      expect(await find([structured({ field, is: false })])).toEqual(["no.com", "unknown.com"]);
    },
  );

  it("keeps sources apart", async () => {
    await add({ domain: "demo.com", source: "demo" }, { domain: "mine.com" });
    expect(await find([topic("makes things")])).toEqual(["mine.com"]);
  });
});

/** Every value at and beside the bounds by which companies are marked, and far from them. */
const edges = (bounds: readonly number[]) => [
  ...new Set(bounds.flatMap((bound) => [bound - 1, bound, bound + 1])),
];

describe("ranges", () => {
  it.each([
    ["employees", "employees", [2, 10, 50, 500, 10_000]],
    ["foundedYear", "founded_year", [1900, 1950, 2000, 2015, 2024]],
    ["cohortYear", "cohort_year", [2005, 2012, 2020]],
    ["fundingUsd", "funding_usd", [1e5, 5e6, 1e9]],
  ] as const)(
    "of %s hold exactly what lies in them, and what is not known",
    async (field, column, bounds) => {
      const values = edges(bounds);
      await context.ctx.database.pool.query(
        `INSERT INTO company (domain, name, homepage_url, sources, ${column})
       SELECT coalesce(v::text, 'unknown') || '.com', 'x', 'x', ARRAY['imported'], v FROM unnest($1::float8[]) AS v`,
        [[...values, null]],
      );
      const domains = (isIn: (value: number) => boolean) =>
        [...values.filter(isIn).map((value) => `${value}.com`), "unknown.com"].sort();
      for (const bound of values) {
        expect((await find([structured({ field, gte: bound, negated: false })])).sort()).toEqual(
          domains((value) => value >= bound),
        );
        expect((await find([structured({ field, lte: bound, negated: false })])).sort()).toEqual(
          domains((value) => value <= bound),
        );
        expect((await find([structured({ field, gte: bound, negated: true })])).sort()).toEqual(
          domains((value) => value < bound),
        );
      }
      const [low = 0, , , high = 0] = values;
      expect(
        (await find([structured({ field, gte: low, lte: high, negated: false })])).sort(),
      ).toEqual(domains((value) => value >= low && value <= high));
    },
  );
});

describe("many companies", () => {
  const count = 15_000;

  /** Companies 1 to `count` in the order that `order` says, every one with the word, every fifth in Germany. */
  const addMany = (order: string) =>
    context.ctx.database.pool.query(
      `INSERT INTO company (domain, name, homepage_url, one_liner, country, sources)
       SELECT 'n' || n || '.com', 'n', 'n', 'Solar panels number ' || n % 7, CASE WHEN n % 5 = 0 THEN 'Germany' END,
         ARRAY['imported'] FROM generate_series(1, $1::int) AS n ORDER BY ${order}`,
      [count],
    );
  const inSolar = topic("works in solar energy");

  it("are chosen alike in whatever order they lie on disk, and whatever the planner thinks of them", async () => {
    const { pool } = context.ctx.database;
    await addMany("n");
    const unknown = [await find([inSolar]), await find([inGermany])];
    await pool.query("ANALYZE company");
    expect([await find([inSolar]), await find([inGermany])]).toEqual(unknown);
    await pool.query("TRUNCATE company CASCADE");
    await addMany("md5(n::text)");
    expect([await find([inSolar]), await find([inGermany])]).toEqual(unknown);
  });

  it("do not hide the one that alone is where it is asked for, or alone says a word", async () => {
    const { pool } = context.ctx.database;
    await addMany("n");
    await add({ domain: "peru.com", country: "Peru", oneLiner: "Bread" });
    await pool.query("ANALYZE company");
    const inPeru = structured({
      field: "place",
      anyOf: [{ kind: "country", name: "Peru" }],
      negated: false,
    });
    expect((await find([inPeru]))[0]).toBe("peru.com");
    expect((await find([topic("makes bread")]))[0]).toBe("peru.com");
  });
});

describe("words", () => {
  it("puts a company that answers all wishes before those that answer one", async () => {
    await add(
      { domain: "vision.com", oneLiner: "Computer vision, computer vision, computer vision" },
      { domain: "both.com", oneLiner: "Computer vision for farms" },
      { domain: "farm.com", oneLiner: "Agriculture" },
    );
    expect(
      (await find([topic("works with computer vision"), topic("works in agriculture")]))[0],
    ).toBe("both.com");
  });

  it("finds other words for a topic", async () => {
    await add(
      { domain: "x.com", oneLiner: "Bread" },
      { domain: "pv.com", oneLiner: "Photovoltaics" },
    );
    expect((await find([topic("works in solar energy")]))[0]).toBe("pv.com");
  });

  it("puts what says an unwanted topic behind the others", async () => {
    await add(
      { domain: "a-robots.com", oneLiner: "Hardware for robotics, robots" },
      { domain: "b-chips.com", oneLiner: "Hardware for pumps and valves" },
    );
    expect(await find([topic("makes hardware"), topic("does not work in robotics")])).toEqual([
      "b-chips.com",
      "a-robots.com",
    ]);
  });

  it("fills up with companies that say nothing of it, in the same order every time", async () => {
    await add(
      ...Array.from({ length: 30 }, (_, n) => ({ domain: `n${n}.com`, oneLiner: "Bread" })),
    );
    await add({ domain: "solar.com", oneLiner: "Solar panels" });
    const first = await find([topic("works in solar energy")]);
    expect(first).toHaveLength(31);
    expect(first[0]).toBe("solar.com");
    expect(await find([topic("works in solar energy")])).toEqual(first);
  });

  it.each([
    "'; DROP TABLE company; --",
    "a & | ! ( ) : * <-> 'b",
    "\\'\\\\:A* robots",
    "%_%",
    "the of and",
    "🤖 ".repeat(100),
    "x".repeat(400),
  ])("answers the hostile text %j as any other", async (text) => {
    await add({ domain: "a.com" });
    expect(await find([topic(text), { text, kind: "other", condition: null }])).toEqual(["a.com"]);
  });
});

describe("vectors", () => {
  /** Texts that name the sea point one way, all others the other way. */
  const encoder = (modelId: string): Encoder => ({
    modelId,
    dimensions: 512,
    encode: async (texts) =>
      succeed(
        texts.map((text) =>
          new Float32Array(512)
            .fill(/sea|fish/i.test(text) ? 1 : -1)
            .map((value) => value / Math.sqrt(512)),
        ),
      ),
  });
  const signal = new AbortController().signal;

  it("find what shares no word, and only among vectors of the same model", async () => {
    const { pool } = context.ctx.database;
    await add(
      { domain: "a-bread.com", oneLiner: "Bread" },
      { domain: "b-fish.com", oneLiner: "Fish" },
    );
    await encodeCompanies({ pool, encoder: encoder("one"), signal });
    const atSea = [topic("sails the sea")];
    expect(await find(atSea, { encoder: encoder("one") })).toEqual(["b-fish.com", "a-bread.com"]);
    expect(await find(atSea, { encoder: encoder("two") })).toEqual(["a-bread.com", "b-fish.com"]);
  });

  it("find what shares no word, also when words alone would fill the table", async () => {
    const { pool } = context.ctx.database;
    await add(
      ...Array.from({ length: 420 }, (_, n) => ({ domain: `a${n}.com`, oneLiner: "Ocean boats" })),
      { domain: "fish.com", oneLiner: "Fish" },
    );
    await encodeCompanies({ pool, encoder: encoder("one"), signal });
    const found = await find([topic("makes ocean boats for the sea")], { encoder: encoder("one") });
    expect(found).toContain("fish.com");
  });

  it("stay in the groups that were made first for their model", async () => {
    const { pool } = context.ctx.database;
    const turned: Encoder = {
      ...encoder("kept"),
      encode: async (texts) =>
        succeed(
          texts.map((text) => new Float32Array(512).map((_, at) => Math.sin(at * text.length))),
        ),
    };
    const first = await makeAnchors(pool, turned, signal);
    expect(first.ok && first.value.length).toBeGreaterThan(100);
    expect(await makeAnchors(pool, encoder("kept"), signal)).toEqual(first);
  });

  it("are made once, again after a new text, and again for another model", async () => {
    const { pool } = context.ctx.database;
    await add({ domain: "a.com" }, { domain: "b.com" });
    const encode = (modelId: string) =>
      encodeCompanies({ pool, encoder: encoder(modelId), signal });
    expect(await encode("one")).toEqual(succeed(2));
    expect(await encode("one")).toEqual(succeed(0));
    await pool.query("UPDATE company SET employees = 5");
    expect(await encode("one")).toEqual(succeed(0));
    await pool.query("UPDATE company SET one_liner = 'Fish' WHERE domain = 'a.com'");
    expect(await encode("one")).toEqual(succeed(1));
    expect(await encode("two")).toEqual(succeed(2));
  });

  it("of a text that changed while it was encoded are not kept", async () => {
    const { pool } = context.ctx.database;
    await add({ domain: "a.com", oneLiner: "Bread" });
    const slow: Encoder = {
      ...encoder("one"),
      async encode(texts, aborted) {
        await pool.query("UPDATE company SET one_liner = 'Fish'");
        return encoder("one").encode(texts, aborted);
      },
    };
    await encodeCompanies({ pool, encoder: slow, signal });
    expect((await pool.query("SELECT 1 FROM company_embedding")).rowCount).toBe(0);
  });

  it("of a model with more dimensions are stored and compared too", async () => {
    const { pool } = context.ctx.database;
    await add({ domain: "a.com" });
    const vector = new Float32Array(1536).map((_, at) => Math.sin(at));
    const wide: Encoder = {
      modelId: "wide",
      dimensions: 1536,
      encode: async (texts) => succeed(texts.map(() => vector)),
    };
    expect(await encodeCompanies({ pool, encoder: wide, signal })).toEqual(succeed(1));
    expect(await find([topic("makes things")], { encoder: wide })).toEqual(["a.com"]);
  });
});
