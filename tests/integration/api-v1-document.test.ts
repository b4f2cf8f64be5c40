import { readdirSync } from "node:fs";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ApiRoute } from "@/app/api/v1/declare-route";
import { openApiDocument } from "@/app/api/v1/openapi-document";
import { routes } from "@/app/api/v1/routes";
import { listOperations } from "@/app/docs/api/list-operations";
import { jsonSchema, writeSchema } from "@/components/docs/json-schema";
import { createRandom, type Random } from "@/demo/corpus/random";
import type { ServiceContext } from "@/services/context";
import { openApi } from "../support/api-routes";
import { addKeyOwner, type KeyOwner, type V1Call } from "../support/api-v1-client";
import { drawJson, drawText } from "../support/draw-json";
import { addEvidenceRows, addVerdict } from "../support/evidence-rows";

let ctx: ServiceContext;
let close: () => Promise<void>;
let owner: KeyOwner;
/** Ids that are there, for parameters of that name. */
const known: Record<string, string[]> = {};

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  ({ ctx, close } = await openApi({ ASSAY_API_PER_MINUTE: "1000000" }));
  owner = await addKeyOwner(ctx, "ada");
  const rows = await addEvidenceRows(ctx.database.pool, "rows");
  await addVerdict(ctx.database.pool, rows);
  await ctx.database.pool.query("UPDATE search SET user_id = 'ada'");
  // Things that later calls delete, each found by one of the first of them.
  const { rows: made } = await ctx.database.pool.query<Record<string, string>>(
    `WITH m AS (
       INSERT INTO monitor (user_id, request, schedule, time_zone, next_due_at)
       VALUES ('ada', '{"query": "robots"}', '0 8 * * 1', 'UTC', now() + interval '1 day') RETURNING id
     ), c AS (
       INSERT INTO search_column (search_id, place, name, type) VALUES ($1, 0, 'Founder', 'text') RETURNING id
     ), l AS (
       INSERT INTO company_list (user_id, name) VALUES ('ada', 'a list') RETURNING id
     ), e AS (
       INSERT INTO company_list_entry (list_id, position, given, company_id) SELECT id, 1, 'x', $2 FROM l RETURNING id
     )
     SELECT m.id AS monitor, c.id AS column, l.id AS list, e.id AS entry FROM m, c, l, e`,
    [rows.searchId, rows.companyId],
  );
  const { monitor = "", column = "", list = "", entry = "" } = made[0] ?? {};
  Object.assign(known, {
    monitorId: [monitor],
    columnId: [column],
    listId: [list],
    entryId: [entry],
    id: [rows.searchId],
    resultId: [rows.candidateId],
    criterionId: [rows.criterionId],
    pageId: [rows.pageId],
    idOrDomain: [rows.companyId, "rows.assay.test"],
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await close();
});

const document = openApiDocument();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, "api");

const resolve = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split("/")
    .reduce<unknown>((part, key) => Object(part)[key], document);

/** The schema that the document declares for an answer; undefined where it declares none. */
function declaredSchema(route: ApiRoute, status: number, type: string) {
  const at = [
    "paths",
    route.path,
    route.method.toLowerCase(),
    "responses",
    status,
    "content",
    type,
  ];
  const pointer = at
    .map((part) => encodeURIComponent(String(part).replaceAll("/", "~1")))
    .join("/");
  return ajv.getSchema(`api#/${pointer}/schema`);
}

/** Its status and type are declared, its body fits, and has no field that is not in the schema. */
async function expectDeclared(route: ApiRoute, response: Response, said: string): Promise<void> {
  expect(response.status, said).toBeLessThan(500);
  if (response.status === 204) {
    expect(route.answer.status, said).toBe(204);
    return;
  }
  const type = response.headers.get("content-type")?.split(";", 1)[0] ?? "none";
  const validate = declaredSchema(route, response.status, type);
  expect(validate, `${said} is not declared: ${response.status} ${type}`).toBeDefined();
  if (type === "text/event-stream") {
    await response.body?.cancel();
    return;
  }
  const body: unknown = await response.json();
  expect(validate?.(body), `${said} ${JSON.stringify(validate?.errors)}`).toBe(true);
  if (response.status < 300 && "schema" in route.answer) {
    expect(route.answer.schema.parse(body), said).toEqual(body);
  }
}

test("the document is OpenAPI 3.1", async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect(result).toMatchObject({ valid: true });
  expect(Object.keys(document.webhooks)).toContain("candidate.matched");
});

test("every folder below /api/v1 is the one that serves what is declared, and every resource is declared", async () => {
  const files = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => path.basename(file) === "route.ts")).toEqual([
    "[...path]/route.ts",
  ]);
  for (const file of files.filter((file) => file.startsWith(`resources${path.sep}`))) {
    const module: Record<string, ApiRoute[]> = await import(path.resolve("app/api/v1", file));
    for (const route of Object.values(module).flat()) expect(routes).toContain(route);
  }
});

test("no two routes have one name, or match the same address", () => {
  expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length);
  const shape = ({ method, path: own }: ApiRoute) => `${method} ${own.replace(/\{\w+\}/g, "{}")}`;
  expect(new Set(routes.map(shape)).size).toBe(routes.length);
  const dynamic = routes.filter(({ path: own }) => own.includes("{"));
  for (const { path: own } of dynamic) {
    const pattern = new RegExp(`^${own.replace(/\{\w+\}/g, "[^/{]+")}$`);
    for (const other of routes) expect(other.path).not.toMatch(pattern);
  }
});

test("the page can show every route and every schema", () => {
  expect(listOperations(document, "http://here").map(({ id }) => id)).toHaveLength(routes.length);
  const groups = routes.map(({ group }) => group);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    // Two parts of the page with one name could not be told apart by ear.
    expect(groups).not.toContain(name);
    expect(writeSchema(jsonSchema.parse(schema)).join(""), name).not.toBe("any");
  }
});

test("every example fits the schema of its body", () => {
  for (const { example, body, name } of routes) {
    if (example !== undefined) expect(body?.safeParse(example).success, name).toBe(true);
  }
});

function bodySchemaOf(route: ApiRoute): unknown {
  const operation = Object(document.paths[route.path])[route.method.toLowerCase()];
  return operation?.requestBody?.content["application/json"].schema;
}

const junkBodies = [
  "{",
  "",
  "null",
  "[]",
  "\u0000",
  "query=robots",
  "[".repeat(60_000),
  `"${"x".repeat(300_000)}"`,
];

function drawCall(random: Random, route: ApiRoute): { address: string; call: V1Call } {
  const text = () => encodeURIComponent(drawText(random));
  const address = route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    random.chance(0.8)
      ? random.pick(known[name] ?? ["x"])
      : random.pick([
          "null",
          "0b5c9a52-7a0e-4d3a-9a43-0a8a1f6f5d11",
          "%00",
          "%F0%9F%98%80",
          text(),
          "-1",
        ]),
  );
  const query = new URLSearchParams();
  for (const name of Object.keys(route.query.shape)) {
    if (random.chance(0.4)) continue;
    const given = random.chance(0.7)
      ? random.pick(["1", "25", "matched", "demo", "robot makers", "100", ""])
      : random.pick([
          "-1",
          "1e9",
          "NaN",
          "x".repeat(3_000),
          "\u0000",
          "😀",
          "[]",
          "eyJyYW5rIjowfQ",
          "e30",
        ]);
    query.set(name, given);
  }
  if (random.chance(0.1)) query.set("__proto__", "1");
  const headers: Record<string, string> = {};
  for (const name of Object.keys(route.headers.shape)) {
    if (random.chance(0.5))
      headers[name] = random.pick(["1", "a-key", "x".repeat(250), "-5", "1.5"]);
  }
  const schema = bodySchemaOf(route);
  const call: V1Call = { method: route.method, headers };
  const search = query.size > 0 ? `?${query}` : "";
  if (schema === undefined) return { address: address + search, call };
  return {
    address: address + search,
    call: random.chance(0.1)
      ? { ...call, rawBody: random.pick(junkBodies) }
      : random.chance(0.2)
        ? { ...call, body: route.example }
        : { ...call, body: drawJson(random, schema, resolve, random.pick([0, 0.05, 0.2])) },
  };
}

test.each(routes.map((route) => [route.name, route] as const))(
  "whatever is sent to %s, the answer is one that the document declares",
  async (name, route) => {
    // Calls before may have changed the criteria.
    const { rows } = await ctx.database.pool.query<{ id: string }>(
      "SELECT id FROM criterion WHERE search_id = $1 AND retired_at IS NULL",
      [known.id?.[0]],
    );
    known.criterionId = rows.map(({ id }) => id);
    const statuses = new Set<number>();
    for (let seed = 0; seed < 60; seed += 1) {
      const { address, call } = drawCall(createRandom(seed, name), route);
      const response = await owner.client.call(address, call);
      statuses.add(response.status);
      const said = `seed ${seed}: ${route.method} ${address} ${JSON.stringify(call).slice(0, 600)}`;
      await expectDeclared(route, response, said);
    }
    // It reaches what is behind the parser, or the test would show nothing.
    expect([...statuses]).toContain(route.answer.status);
  },
  60_000,
);

test("a method that an address does not know is refused as a problem, for all of them", async () => {
  for (const { path: own } of routes) {
    const methods = routes.filter((route) => route.path === own).map(({ method }) => method);
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter(
      (one) => !methods.some((known) => known === one),
    )) {
      const response = await owner.client.call(own.replace(/\{\w+\}/g, "x"), { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    }
  }
});
