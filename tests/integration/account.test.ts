import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountViewSchema } from "@/research/account-view";
import { searchListSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { ownedTables } from "@/services/users/adopt-user";
import { ApiClient, openApi } from "../support/api-routes";

let ctx: ServiceContext;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ ctx, close } = await openApi());
});
afterAll(() => close());

const password = "correct horse battery";
const newEmail = () => `ada-${randomUUID()}@users.example`;

async function search(client: ApiClient, query = "robot makers"): Promise<string> {
  const response = await client.call("/api/searches", { body: { query } });
  expect(response.status).toBe(201);
  const { id }: { id: string } = await response.json();
  return id;
}

const listIds = async (client: ApiClient) => {
  const { searches } = searchListSchema.parse(await (await client.call("/api/searches")).json());
  return searches.map(({ id }) => id).sort();
};

const readAccount = async (client: ApiClient) =>
  accountViewSchema.parse(await (await client.call("/api/account")).json());

async function enter(client: ApiClient, how: "sign-in" | "sign-up", email: string) {
  return client.call(`/api/account/${how}`, { body: { email, password } });
}

test("what an anonymous user has moves along into a new account, and into one that exists", async () => {
  const email = newEmail();
  const first = new ApiClient();
  const searches = [await search(first)];
  expect((await readAccount(first)).user).toMatchObject({ email: null, searches: 1 });
  expect((await enter(first, "sign-up", email)).status).toBe(200);
  expect((await readAccount(first)).user).toMatchObject({ email, searches: 1 });

  const second = new ApiClient();
  searches.push(await search(second));
  expect((await enter(second, "sign-in", email)).status).toBe(200);
  expect(await listIds(second)).toEqual(searches.sort());
  expect(await listIds(first)).toEqual(searches);
  const { rows } = await ctx.database.pool.query(
    `SELECT FROM "user" u WHERE is_anonymous AND EXISTS (SELECT FROM search s WHERE s.user_id = u.id AND s.id = ANY($1))`,
    [searches],
  );
  expect(rows).toEqual([]);
});

test("two searches sent under the same key by two users are both kept when they become one", async () => {
  const email = newEmail();
  const [first, second] = [new ApiClient(), new ApiClient()];
  const body = { query: "robot makers" };
  const headers = { "idempotency-key": "the same" };
  await first.call("/api/searches", { body, headers });
  await enter(first, "sign-up", email);
  await second.call("/api/searches", { body, headers });
  await enter(second, "sign-in", email);
  expect(await listIds(first)).toHaveLength(2);
});

test("every table that belongs to a user moves with them", async () => {
  const { rows } = await ctx.database.pool.query<{ table: string }>(
    `SELECT conrelid::regclass::text AS table FROM pg_constraint
     WHERE contype = 'f' AND confrelid = '"user"'::regclass AND conrelid::regclass::text NOT IN ('session', 'account')
     ORDER BY 1`,
  );
  expect([...ownedTables].sort()).toEqual(rows.map(({ table }) => table));
});

test("what a user spent today counts on in the account they sign in to", async () => {
  const client = new ApiClient();
  const id = await search(client);
  const spent = async (searchId: string) => {
    const { rows } = await ctx.database.pool.query<{ key: string; tokens: number }>(
      `SELECT w.key, w.tokens::int FROM rate_limit_window w JOIN search s ON w.key = 'spend:user:' || s.user_id WHERE s.id = $1`,
      [searchId],
    );
    return rows;
  };
  await ctx.database.pool.query(
    `INSERT INTO rate_limit_window (key, window_start, count, tokens)
     SELECT 'spend:user:' || user_id, date_trunc('day', now()), 1, 700 FROM search WHERE id = $1`,
    [id],
  );
  const [before] = await spent(id);
  await enter(client, "sign-up", newEmail());
  const [after] = await spent(id);
  expect(after).toMatchObject({ tokens: 700 });
  expect(after?.key).not.toBe(before?.key);
});

test("a wrong password, a taken email and input that is neither are told apart, and tries are counted", async () => {
  const email = newEmail();
  expect((await enter(new ApiClient(), "sign-up", email)).status).toBe(200);
  const again = await enter(new ApiClient(), "sign-up", email.toUpperCase());
  expect(again.status).toBe(409);
  expect(await again.json()).toMatchObject({ error: { code: "email_taken" } });
  const guess = (body: unknown) => new ApiClient().call("/api/account/sign-in", { body });
  expect((await guess({ email, password: "short" })).status).toBe(400);
  expect((await guess({ email: "nobody", password })).status).toBe(400);
  const statuses: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    statuses.push((await guess({ email, password: `wrong password ${n}` })).status);
  }
  expect(statuses.slice(0, 8)).toEqual(Array(8).fill(401));
  expect(statuses.at(-1)).toBe(429);
});

test("signing out everywhere ends every session of the user and no other", async () => {
  const email = newEmail();
  const [one, two, other] = [new ApiClient(), new ApiClient(), new ApiClient()];
  await enter(one, "sign-up", email);
  await enter(two, "sign-in", email);
  await enter(other, "sign-up", newEmail());
  expect((await readAccount(one)).user?.sessions).toBe(2);
  await two.call("/api/account/sign-out", { body: { everywhere: true } });
  expect((await readAccount(one)).user).toBeNull();
  expect((await readAccount(two)).user).toBeNull();
  expect((await readAccount(other)).user).not.toBeNull();
});

test("a browser whose session was ended elsewhere signs in at the first try, and searches as somebody new without", async () => {
  const email = newEmail();
  const [one, two, three] = [new ApiClient(), new ApiClient(), new ApiClient()];
  await enter(one, "sign-up", email);
  await enter(two, "sign-in", email);
  await enter(three, "sign-in", email);
  await one.call("/api/account/sign-out", { body: { everywhere: true } });
  expect((await enter(two, "sign-in", email)).status).toBe(200);
  expect((await readAccount(two)).user).toMatchObject({ email });
  const searchId = await search(three);
  expect(await listIds(three)).toEqual([searchId]);
});

test("deleting a user's data leaves no row that names them", async () => {
  const client = new ApiClient();
  const searchId = await search(client);
  await enter(client, "sign-up", newEmail());
  const { rows } = await ctx.database.pool.query<{ id: string }>(
    "SELECT user_id AS id FROM search WHERE id = $1",
    [searchId],
  );
  const userId = rows[0]?.id ?? "";
  const other = new ApiClient();
  const kept = await search(other);
  expect((await client.call("/api/account", { method: "DELETE" })).status).toBe(200);
  expect((await readAccount(client)).user).toBeNull();
  expect(await findMentions(userId)).toEqual([]);
  expect(await findMentions(searchId)).toEqual([]);
  expect(await listIds(other)).toEqual([kept]);
});

/** Tables with a row in which the text stands anywhere. */
async function findMentions(text: string): Promise<string[]> {
  const { rows } = await ctx.database.pool.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  const found = await Promise.all(
    rows.map(async ({ name }) => {
      const { rowCount } = await ctx.database.pool.query(
        `SELECT FROM "${name}" t WHERE strpos(t::text, $1) > 0`,
        [text],
      );
      return rowCount ? [name] : [];
    }),
  );
  return found.flat();
}
