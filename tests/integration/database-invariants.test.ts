import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/database";
import { inTransaction } from "@/db/transaction";
import {
  addEvidenceRows,
  addVerdict,
  type EvidenceRows,
  refusalOf,
  type VerdictDraft,
} from "../support/evidence-rows";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

let testDatabase: TestDatabase;
let database: Database;
let named = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
});
afterAll(async () => {
  await database.close();
  await testDatabase.close();
});

const addRows = () => {
  named += 1;
  return addEvidenceRows(database.pool, `rows${named}`);
};
const query = (sql: string, values: readonly unknown[] = []) =>
  database.pool.query(sql, [...values]);

/** Verdict and, with `state`, the candidate's state in one transaction, as a result is recorded. */
const record = (rows: EvidenceRows, draft: VerdictDraft, state?: string) =>
  inTransaction(database.pool, async (client) => {
    const id = await addVerdict(client, rows, draft);
    if (state) {
      await client.query(
        "UPDATE candidate SET state = $2, lease_until = NULL, decided_at = now() WHERE id = $1",
        [rows.candidateId, state],
      );
    }
    return id;
  });

describe("triggers", () => {
  test("are all named in this file", async () => {
    const { rows } = await query(
      "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname",
    );
    expect(rows.map(({ tgname }) => tgname)).toEqual([
      "candidate_state_agrees",
      "citation_immutable",
      "citation_on_page",
      "column_value_append_only",
      "company_text",
      "company_text_changed",
      "criterion_immutable",
      "page_text_immutable",
      "search_column_immutable",
      "search_event_immutable",
      "value_citation_immutable",
      "value_citation_on_page",
      "value_keeps_evidence",
      "value_needs_evidence",
      "value_within_search",
      "verdict_append_only",
      "verdict_keeps_evidence",
      "verdict_needs_evidence",
      "verdict_within_search",
    ]);
  });

  test.each([
    ["one_liner = 'Makes boats'", 0],
    ["description = 'Boats of oak.'", 0],
    ["industries = ARRAY['boats']", 0],
    ["employees = 12", 1],
  ])("a company's vector does not outlive the words it was made of: %s", async (change, left) => {
    const { companyId } = await addRows();
    await query(
      `WITH a AS (INSERT INTO embedding_anchor (model_id, number, signature)
         VALUES ('m', 0, repeat('0', 512)::bit(512)) ON CONFLICT DO NOTHING)
       INSERT INTO company_embedding (company_id, model_id, anchor, signature, vector)
       VALUES ($1, 'm', 0, repeat('0', 512)::bit(512), '\\x00')`,
      [companyId],
    );
    await query(`UPDATE company SET ${change} WHERE id = $1`, [companyId]);
    const { rows } = await query("SELECT 1 FROM company_embedding WHERE company_id = $1", [
      companyId,
    ]);
    expect(rows).toHaveLength(left);
  });

  test.each(["met", "not_met"])(
    "%s without citation and fact is refused at commit",
    async (outcome) => {
      const rows = await addRows();
      const client = await database.pool.connect();
      try {
        await client.query("BEGIN");
        await addVerdict(client, rows, { outcome, quote: null });
        expect(await refusalOf(() => client.query("COMMIT"))).toContain(
          "without a citation or a structured fact",
        );
      } finally {
        client.release();
      }
      expect(
        (await query("SELECT 1 FROM verdict WHERE candidate_id = $1", [rows.candidateId])).rows,
      ).toEqual([]);
    },
  );

  test.each([
    ["met with a quote", {}],
    ["not met with a quote", { outcome: "not_met" }],
    [
      "met with a fact",
      { quote: null, fact: { field: "country", value: "Germany", origin: "profile" } },
    ],
    ["unclear with nothing", { outcome: "unclear", quote: null }],
    ["met by the user", { judge: "user", quote: null }],
  ])("%s is accepted", async (_name, draft) => {
    const rows = await addRows();
    expect(await refusalOf(() => record(rows, draft))).toBeNull();
  });

  test("the last citation of a verdict cannot be deleted, one of two can", async () => {
    const rows = await addRows();
    const id = await record(rows, {});
    const deleteAll = () => query("DELETE FROM citation WHERE verdict_id = $1", [id]);
    expect(await refusalOf(deleteAll)).toContain("without a citation");
    await query(
      `INSERT INTO citation (verdict_id, page_id, position, quote, start, "end", fetched_at)
       VALUES ($1, $2, 1, 'Our robots', 0, 10, now())`,
      [id, rows.pageId],
    );
    await query("DELETE FROM citation WHERE verdict_id = $1 AND position = 0", [id]);
    expect(await refusalOf(deleteAll)).toContain("without a citation");
  });

  test("a quote that is not on the page is refused, also one of another page", async () => {
    const rows = await addRows();
    expect(await refusalOf(() => record(rows, { quote: "rated 4.9" }))).toContain(
      "not in the text",
    );
    const other = await addRows();
    await query(
      `INSERT INTO page (company_id, url, final_url, outcome, content_hash, text, blocks, facts, links, fetched_at)
       VALUES ($1, 'https://x.test/', 'https://x.test/', 'ok', 'h', 'Only here.', '[]', '[]', '[]', now())`,
      [other.companyId],
    );
    expect(await refusalOf(() => record(rows, { quote: "Only here." }))).toContain(
      "not in the text",
    );
  });

  test("a citation never changes", async () => {
    const rows = await addRows();
    const id = await record(rows, {});
    expect(
      await refusalOf(() =>
        query("UPDATE citation SET quote = 'Our robots' WHERE verdict_id = $1", [id]),
      ),
    ).toContain("immutable");
  });

  test.each([
    "text = 'makes drones'",
    "kind = 'other'",
    "kind = 'structured', condition = '{}'",
    "position = 3",
    "version = 2",
  ])("a criterion never changes: %s", async (assignment) => {
    const { criterionId } = await addRows();
    const change = () => query(`UPDATE criterion SET ${assignment} WHERE id = $1`, [criterionId]);
    expect(await refusalOf(change)).toContain("immutable");
  });

  test("a criterion can be retired, and then a new version takes its position", async () => {
    const { criterionId, searchId } = await addRows();
    const addVersion = () =>
      query(
        "INSERT INTO criterion (search_id, position, version, text, kind) VALUES ($1, 0, 2, 'makes drones', 'topic')",
        [searchId],
      );
    expect(await refusalOf(addVersion)).toBe("criterion_live_position");
    await query("UPDATE criterion SET retired_at = now() WHERE id = $1", [criterionId]);
    expect(await refusalOf(addVersion)).toBeNull();
  });

  test.each([
    "outcome = 'unclear'",
    "confidence = 0.1",
    "reasoning = 'Changed.'",
    "judge = 'llm'",
    "model = 'other'",
    `fact = '{"field":"x"}'`,
    "attempt = 9",
  ])("a verdict never changes: %s", async (assignment) => {
    const rows = await addRows();
    const id = await record(rows, {});
    expect(
      await refusalOf(() => query(`UPDATE verdict SET ${assignment} WHERE id = $1`, [id])),
    ).toContain("immutable");
  });

  test("a candidate has one current verdict per criterion; an older one may step back", async () => {
    const rows = await addRows();
    const first = await record(rows, {});
    expect(await refusalOf(() => record(rows, { attempt: 2 }))).toBe("verdict_one_current");
    await query("UPDATE verdict SET is_current = false WHERE id = $1", [first]);
    expect(await refusalOf(() => record(rows, { attempt: 2 }))).toBeNull();
  });

  test("an attempt gives one verdict per criterion", async () => {
    const rows = await addRows();
    await record(rows, {});
    expect(await refusalOf(() => record(rows, { current: false }))).toBe("verdict_one_of_attempt");
    expect(await refusalOf(() => record(rows, { current: false, judge: "user" }))).toBeNull();
  });

  test.each(["text = 'Something else'", "content_hash = 'other'", "url = 'https://other.test/'"])(
    "a stored page never changes: %s",
    async (assignment) => {
      const { pageId } = await addRows();
      expect(
        await refusalOf(() => query(`UPDATE page SET ${assignment} WHERE id = $1`, [pageId])),
      ).toContain("immutable");
    },
  );

  test("a page may be seen again later, and a cited one cannot be deleted", async () => {
    const rows = await addRows();
    await record(rows, {});
    await query("UPDATE page SET fetched_at = now() WHERE id = $1", [rows.pageId]);
    expect(await refusalOf(() => query("DELETE FROM page WHERE id = $1", [rows.pageId]))).toBe(
      "citation_page_id_fkey",
    );
  });

  test("an event never changes", async () => {
    const { searchId } = await addRows();
    await query("INSERT INTO search_event (search_id, seq, type, data) VALUES ($1, 1, 'x', '{}')", [
      searchId,
    ]);
    expect(
      await refusalOf(() =>
        query("UPDATE search_event SET data = '[]' WHERE search_id = $1", [searchId]),
      ),
    ).toContain("immutable");
  });

  test.each([
    ["matched", "not_met"],
    ["matched", "unclear"],
    ["rejected", "met"],
    ["rejected", "unclear"],
  ])("a candidate is not %s when its verdict is %s", async (state, outcome) => {
    const rows = await addRows();
    expect(await refusalOf(() => record(rows, { outcome }, state))).toContain(
      "against its verdicts",
    );
  });

  test("a candidate is not matched while one of its criteria has no verdict, or without any", async () => {
    const rows = await addRows();
    await query(
      "INSERT INTO criterion (search_id, position, text, kind) VALUES ($1, 1, 'is good', 'other')",
      [rows.searchId],
    );
    expect(await refusalOf(() => record(rows, {}, "matched"))).toContain("against its verdicts");
    await query("UPDATE criterion SET retired_at = now() WHERE search_id = $1", [rows.searchId]);
    expect(await refusalOf(() => record(rows, {}, "matched"))).toContain("against its verdicts");
  });

  test.each([
    ["matched", "met"],
    ["rejected", "not_met"],
  ])("a candidate is %s when its verdict is %s", async (state, outcome) => {
    const rows = await addRows();
    expect(await refusalOf(() => record(rows, { outcome }, state))).toBeNull();
  });

  test("what is nice to have rejects no candidate, and one is matched without it, once it is judged", async () => {
    const addNice = async () => {
      const rows = await addRows();
      const added = await query(
        "INSERT INTO criterion (search_id, position, text, kind, importance) VALUES ($1, 1, 'is good', 'other', 'nice') RETURNING id",
        [rows.searchId],
      );
      return { rows, niceId: String(added.rows[0]?.id) };
    };
    const unjudged = await addNice();
    expect(await refusalOf(() => record(unjudged.rows, {}, "matched"))).toContain(
      "against its verdicts",
    );
    const lacking = await addNice();
    const notMet = { outcome: "not_met", criterionId: lacking.niceId };
    expect(await refusalOf(() => record(lacking.rows, notMet, "rejected"))).toContain(
      "against its verdicts",
    );
    await record(lacking.rows, notMet);
    expect(await refusalOf(() => record(lacking.rows, {}, "matched"))).toBeNull();
  });

  test("a verdict on another search's criterion is refused", async () => {
    const rows = await addRows();
    const other = await addRows();
    expect(await refusalOf(() => record(rows, { criterionId: other.criterionId }))).toContain(
      "across searches",
    );
  });

  const addValue = (
    rows: EvidenceRows,
    draft: { quote?: string; fact?: boolean; searchId?: string } = {},
  ) =>
    inTransaction(database.pool, async (client) => {
      const found = await client.query<{ id: string; columnId: string }>(
        `WITH k AS (INSERT INTO search_column (search_id, place, name, type) VALUES ($1, 0, 'Rating', 'text') RETURNING id)
         INSERT INTO column_value (candidate_id, column_id, attempt, outcome, value, confidence, reasoning, extractor, fact)
         SELECT $2::uuid, k.id, 1, 'found', '{"type":"text","text":"4.8"}', 0.9, '', 'local', $3::jsonb FROM k
         RETURNING id, column_id AS "columnId"`,
        [draft.searchId ?? rows.searchId, rows.candidateId, draft.fact ? "{}" : null],
      );
      const [value] = found.rows;
      if (value && draft.quote !== undefined) {
        await client.query(
          `INSERT INTO value_citation (value_id, page_id, position, quote, start, "end", fetched_at)
           VALUES ($1, $2, 0, $3, 0, 9, now())`,
          [value.id, rows.pageId, draft.quote],
        );
      }
      return value ?? { id: "", columnId: "" };
    });

  test("a found value without a quote or a fact is refused; a fact suffices", async () => {
    const bare = await addRows();
    expect(await refusalOf(() => addValue(bare))).toContain("found without a citation");
    const known = await addRows();
    expect(await refusalOf(() => addValue(known, { fact: true }))).toBeNull();
  });

  test("a value's quote that is not on its page is refused, and the last one cannot be taken away", async () => {
    const invented = await addRows();
    expect(await refusalOf(() => addValue(invented, { quote: "rated 5.0" }))).toContain(
      "not in the text",
    );
    const rows = await addRows();
    const { id } = await addValue(rows, { quote: "rated 4.8" });
    const take = () => query("DELETE FROM value_citation WHERE value_id = $1", [id]);
    expect(await refusalOf(take)).toContain("found without a citation");
  });

  test("a value of another search's column is refused", async () => {
    const rows = await addRows();
    const { searchId } = await addRows();
    expect(await refusalOf(() => addValue(rows, { fact: true, searchId }))).toContain(
      "across searches",
    );
  });

  test("columns, values and their quotes do not change", async () => {
    const rows = await addRows();
    const { id, columnId } = await addValue(rows, { quote: "rated 4.8" });
    for (const [sql, key] of [
      ["UPDATE search_column SET name = 'Stars' WHERE id = $1", columnId],
      ["UPDATE column_value SET confidence = 1 WHERE id = $1", id],
      ["UPDATE value_citation SET start = 1 WHERE value_id = $1", id],
    ] as const)
      expect(await refusalOf(() => query(sql, [key]))).toContain("immutable");
    const kept = () =>
      query("UPDATE column_value SET is_stale = true, is_current = false WHERE id = $1", [id]);
    expect(await refusalOf(kept)).toBeNull();
    const retired = () =>
      query("UPDATE search_column SET retired_at = now() WHERE id = $1", [columnId]);
    expect(await refusalOf(retired)).toBeNull();
  });

  test("a company that waits for values is shown as nothing that its verdicts do not say", async () => {
    const rows = await addRows();
    const settle = (as: string) =>
      query("UPDATE candidate SET settled_as = $2, decided_at = now() WHERE id = $1", [
        rows.candidateId,
        as,
      ]);
    expect(await refusalOf(() => settle("matched"))).toContain("against its verdicts");
    await record(rows, { outcome: "met" });
    expect(await refusalOf(() => settle("matched"))).toBeNull();
  });

  test("a company is found by the words of its name, and by new ones after a change", async () => {
    const { companyId } = await addRows();
    const finds = async (word: string) =>
      (
        await query(
          "SELECT 1 FROM company WHERE id = $1 AND search_vector @@ to_tsquery('english', $2)",
          [companyId, word],
        )
      ).rows.length === 1;
    await query("UPDATE company SET name = 'Zeppelin Works' WHERE id = $1", [companyId]);
    expect(await finds("zeppelin")).toBe(true);
    await query("UPDATE company SET name = 'Balloon Works' WHERE id = $1", [companyId]);
    expect([await finds("zeppelin"), await finds("balloon")]).toEqual([false, true]);
  });
});

describe("keys", () => {
  test("a company is a candidate of a search once", async () => {
    const rows = await addRows();
    const again = () =>
      query("INSERT INTO candidate (search_id, company_id, rank) VALUES ($1, $2, 2)", [
        rows.searchId,
        rows.companyId,
      ]);
    expect(await refusalOf(again)).toBe("candidate_search_id_company_id_key");
  });

  test("deleting a user removes all of theirs and nothing of others'", async () => {
    const rows = await addRows();
    const other = await addRows();
    for (const one of [rows, other]) {
      await record(one, {}, "matched");
      await query(
        "INSERT INTO search_event (search_id, seq, type, data) VALUES ($1, 1, 'x', '{}')",
        [one.searchId],
      );
      await query(
        "INSERT INTO usage (search_id, purpose, model, reserved_tokens, reserved_micros) VALUES ($1, 'judge', 'm', 1, 1)",
        [one.searchId],
      );
      await query(
        "INSERT INTO session (id, token, expires_at, user_id) VALUES ($1, $1, now(), $1)",
        [one.userId],
      );
    }
    const countOf = async ({ userId, searchId, candidateId, companyId }: EvidenceRows) => {
      const counted = await query(
        `SELECT (SELECT count(*)::int FROM "user" WHERE id = $1) AS users,
           (SELECT count(*)::int FROM session WHERE user_id = $1) AS sessions,
           (SELECT count(*)::int FROM search WHERE id = $2) AS searches,
           (SELECT count(*)::int FROM criterion WHERE search_id = $2) AS criteria,
           (SELECT count(*)::int FROM candidate WHERE search_id = $2) AS candidates,
           (SELECT count(*)::int FROM verdict WHERE candidate_id = $3) AS verdicts,
           (SELECT count(*)::int FROM search_event WHERE search_id = $2) AS events,
           (SELECT count(*)::int FROM usage WHERE search_id = $2) AS usages,
           (SELECT count(*)::int FROM citation q JOIN page p ON p.id = q.page_id WHERE p.company_id = $4) AS citations,
           (SELECT count(*)::int FROM page WHERE company_id = $4) AS pages`,
        [userId, searchId, candidateId, companyId],
      );
      return counted.rows[0];
    };
    const before = await countOf(other);
    expect(new Set(Object.values(before))).toEqual(new Set([1]));
    await query(`DELETE FROM "user" WHERE id = $1`, [rows.userId]);
    const gone = Object.fromEntries(Object.keys(before).map((key) => [key, 0]));
    expect(await countOf(rows)).toEqual({ ...gone, pages: 1 });
    expect(await countOf(other)).toEqual(before);
  });
});
