import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/database";
import { addEvidenceRows, type EvidenceRows, refusalOf } from "../support/evidence-rows";
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

type Violation = (rows: EvidenceRows) => readonly [sql: string, ...values: unknown[]];

const setCompany =
  (assignment: string): Violation =>
  (rows) => [`UPDATE company SET ${assignment} WHERE id = $1`, rows.companyId];
const setSearch =
  (assignment: string): Violation =>
  (rows) => [`UPDATE search SET ${assignment} WHERE id = $1`, rows.searchId];
const setCandidate =
  (assignment: string): Violation =>
  (rows) => [`UPDATE candidate SET ${assignment} WHERE id = $1`, rows.candidateId];
const newCriterion =
  (values: string): Violation =>
  (rows) => [
    `INSERT INTO criterion (search_id, position, version, text, kind, condition) SELECT $1::uuid, ${values}`,
    rows.searchId,
  ];
const newVerdict =
  (values: string): Violation =>
  (rows) => [
    `INSERT INTO verdict (candidate_id, criterion_id, attempt, reasoning, outcome, confidence, judge)
     SELECT $1::uuid, $2::uuid, 1, '', ${values}`,
    rows.candidateId,
    rows.criterionId,
  ];
const newColumn =
  (values: string): Violation =>
  (rows) => [
    `INSERT INTO search_column (search_id, name, type, place) SELECT $1::uuid, ${values}`,
    rows.searchId,
  ];
const newValue =
  (values: string): Violation =>
  (rows) => [
    `WITH k AS (INSERT INTO search_column (search_id, name, type, place) VALUES ($1, 'CEO', 'text', 0) RETURNING id)
     INSERT INTO column_value (candidate_id, column_id, attempt, reasoning, outcome, value, confidence, extractor)
     SELECT $2::uuid, k.id, 1, '', ${values} FROM k`,
    rows.searchId,
    rows.candidateId,
  ];
const newUsage =
  (values: string): Violation =>
  (rows) => [
    `INSERT INTO usage (search_id, purpose, model, reserved_tokens, reserved_micros, state, settled_at)
     SELECT $1::uuid, 'judge', 'm', 1, 1, ${values}`,
    rows.searchId,
  ];
const newCitation =
  (quote: string, start: number, end: number, position: number): Violation =>
  (rows) => [
    `WITH v AS (INSERT INTO verdict (candidate_id, criterion_id, attempt, reasoning, outcome, confidence, judge)
       VALUES ($1, $2, 1, '', 'unclear', 0, 'local') RETURNING id)
     INSERT INTO citation (verdict_id, page_id, quote, start, "end", position, fetched_at)
     SELECT id, $3::uuid, $4, $5::int, $6::int, $7::int, now() FROM v`,
    rows.candidateId,
    rows.criterionId,
    rows.pageId,
    quote,
    start,
    end,
    position,
  ];

const newValueCitation =
  (quote: string, start: number, end: number, position: number): Violation =>
  (rows) => [
    `WITH k AS (INSERT INTO search_column (search_id, name, type, place) VALUES ($1, 'CEO', 'text', 0) RETURNING id),
       v AS (INSERT INTO column_value (candidate_id, column_id, attempt, reasoning, outcome, confidence, extractor)
         SELECT $2::uuid, k.id, 1, '', 'not_found', 0, 'local' FROM k RETURNING id)
     INSERT INTO value_citation (value_id, page_id, quote, start, "end", position, fetched_at)
     SELECT id, $3::uuid, $4, $5::int, $6::int, $7::int, now() FROM v`,
    rows.searchId,
    rows.candidateId,
    rows.pageId,
    quote,
    start,
    end,
    position,
  ];
const newApiKey =
  (values: string): Violation =>
  ({ userId }) => [
    `INSERT INTO api_key (user_id, start, name, hash, scopes) SELECT $1, 'assay_1234', ${values}`,
    userId,
  ];
/** One that fits, but for one column. */
const newEndpoint =
  (column: string, value: string): Violation =>
  ({ userId }) => {
    const fits = {
      url: "'https://x.example/'",
      events: "ARRAY['search.finished']",
      secret: "'whsec_a'",
    };
    const row = { ...fits, [column]: value };
    return [
      `INSERT INTO webhook_endpoint (user_id, ${Object.keys(row)}) SELECT $1, ${Object.values(row)}`,
      userId,
    ];
  };
const endpointOf = `WITH e AS (INSERT INTO webhook_endpoint (user_id, url, events, secret)
  VALUES ($1, 'https://x.example/', ARRAY['search.finished'], 'whsec_a') RETURNING id)`;
const newDelivery =
  (column: string, value: string, ...others: string[]): Violation =>
  ({ userId }) => {
    const row = { event: "'search.finished'", [column]: value };
    return [
      `${endpointOf} INSERT INTO webhook_delivery (endpoint_id, event_key, data, ${[...Object.keys(row), ...others]})
       SELECT id, 'k', '{}', ${Object.values(row)} FROM e`,
      userId,
    ];
  };
const newAttempt =
  (values: string): Violation =>
  ({ userId }) => [
    `${endpointOf}, d AS (INSERT INTO webhook_delivery (endpoint_id, event, event_key, data)
       SELECT id, 'webhook.test', 'k', '{}' FROM e RETURNING id)
     INSERT INTO webhook_attempt (delivery_id, number, ms, status, error) SELECT id, 1, 5, ${values} FROM d`,
    userId,
  ];

const newMonitor =
  (values: string): Violation =>
  (rows) => [
    `INSERT INTO monitor (user_id, request, schedule, time_zone, state, next_due_at)
     SELECT $1, '{}', '0 9 * * *', 'UTC', ${values}`,
    rows.userId,
  ];

const newRow =
  (table: string, values: string): Violation =>
  () => [`INSERT INTO ${table} ${values}`];
const newListEntry =
  (values: string): Violation =>
  () => [
    `WITH l AS (INSERT INTO company_list (user_id, name) SELECT id, 'Mine' FROM "user" LIMIT 1 RETURNING id)
   INSERT INTO company_list_entry (list_id, position, given, company_id, problem) SELECT id, 1, ${values} FROM l`,
  ];
const newEmbedding =
  (values: string): Violation =>
  () => [`INSERT INTO embedding (model_id, content_hash, dims, vector) SELECT 'm', ${values}`];

/** Each check constraint with statements that break it and nothing else. */
const violations: Readonly<Record<string, readonly Violation[]>> = {
  search_column_name_length: [
    newColumn("'x', 'text', 0"),
    newColumn("repeat('x', 121), 'text', 0"),
  ],
  search_column_type_known: [newColumn("'CEO', 'person', 0")],
  search_column_place_positive: [newColumn("'CEO', 'text', -1")],
  column_value_outcome_known: [newValue("'guessed', NULL, 0, 'local'")],
  column_value_found_has_value: [
    newValue("'found', NULL, 1, 'local'"),
    newValue("'not_found', '{}'::jsonb, 0, 'local'"),
  ],
  column_value_extractor_known: [newValue("'not_found', NULL, 0, 'user'")],
  column_value_confidence_range: [newValue("'not_found', NULL, 1.1, 'local'")],
  value_citation_quote_present: [
    newValueCitation("", 0, 9, 0),
    newValueCitation("rated 4.8", -1, 9, 0),
    newValueCitation("rated 4.8", 9, 9, 0),
    newValueCitation("rated 4.8", 0, 9, -1),
  ],
  candidate_settled_while_open: [
    setCandidate("settled_as = 'failed', decided_at = now()"),
    setCandidate(
      "settled_as = 'unclear', state = 'unclear', lease_until = NULL, decided_at = now()",
    ),
  ],
  monitor_state_known: [newMonitor("'asleep', NULL")],
  monitor_active_is_due: [newMonitor("'active', NULL"), newMonitor("'paused', now()")],
  search_waits_only_queued: [setSearch("waiting_since = now(), state = 'running'")],
  sweep_action_did_something: [
    () => ["INSERT INTO sweep_action (requested, resent, failed) VALUES (0, 0, 0)"],
    () => ["INSERT INTO sweep_action (requested, resent, failed) VALUES (2, -1, 0)"],
  ],
  company_list_name_length: [
    newRow("company_list (user_id, name)", `SELECT id, '' FROM "user" LIMIT 1`),
    newRow("company_list (user_id, name)", `SELECT id, repeat('x', 101) FROM "user" LIMIT 1`),
  ],
  company_list_entry_given_length: [newListEntry("'', NULL, 'unknown_name'")],
  company_list_entry_resolved: [newListEntry("'Acme', NULL, NULL")],
  company_list_entry_problem_known: [newListEntry("'Acme', NULL, 'odd'")],
  company_domain_lower: [setCompany("domain = 'Upper.test'"), setCompany("domain = ''")],
  company_name_present: [setCompany("name = ''")],
  company_sources_known: [setCompany("sources = ARRAY['demo', 'elsewhere']")],
  company_status_known: [setCompany("status = 'asleep'")],
  company_funding_stage_known: [setCompany("funding_stage = 'series_z'")],
  company_type_known: [setCompany("company_type = 'club'")],
  company_founded_year_range: [setCompany("founded_year = 999"), setCompany("founded_year = 2201")],
  company_cohort_year_range: [setCompany("cohort_year = 999"), setCompany("cohort_year = 2201")],
  company_employees_range: [setCompany("employees = -1")],
  company_funding_range: [setCompany("funding_usd = -0.01")],
  embedding_hash_fits: [newEmbedding("'\\x00', 1, '\\x00'")],
  embedding_vector_fits: [
    newEmbedding("sha256('a'), 2, '\\x00'"),
    newEmbedding("sha256('a'), 0, ''"),
    newEmbedding("sha256('a'), 16385, decode(repeat('00', 16385), 'hex')"),
  ],
  page_outcome_known: [(rows) => ["UPDATE page SET outcome = 'odd' WHERE id = $1", rows.pageId]],
  search_share_token_long: [
    (rows) => ["INSERT INTO search_share (search_id, token) VALUES ($1, 'short')", rows.searchId],
  ],
  search_state_known: [setSearch("state = 'paused'")],
  search_stop_reason_known: [setSearch("state = 'stopped', stop_reason = 'bored'")],
  search_ends_as_known: [setSearch("ends_as = 'bored'")],
  search_over_has_reason: [
    setSearch("state = 'finished'"),
    setSearch("state = 'stopped'"),
    setSearch("stop_reason = 'all_checked'"),
  ],
  search_source_known: [setSearch("source = 'elsewhere'")],
  search_query_length: [setSearch("query = 'ab'"), setSearch("query = repeat('x', 2001)")],
  search_limits: [
    setSearch("wanted = 0"),
    setSearch("wanted = 1001"),
    setSearch("max_candidates = 0"),
    setSearch("max_candidates = 1001"),
  ],
  search_counts_positive: [
    setSearch("epoch = 0"),
    setSearch("attempt = -1"),
    setSearch("last_seq = -1"),
    setSearch("spent_micros = -1"),
    setSearch("reserved_micros = -1"),
    setSearch("spent_tokens = -1"),
    setSearch("reserved_tokens = -1"),
  ],
  criterion_importance_known: [
    (rows) => [
      "INSERT INTO criterion (search_id, position, version, text, kind, importance) SELECT $1::uuid, 1, 1, 'odd one', 'other', 'vital'",
      rows.searchId,
    ],
  ],
  criterion_kind_known: [newCriterion("1, 1, 'odd one', 'odd', NULL")],
  criterion_structured_has_condition: [
    newCriterion("1, 1, 'in Germany', 'structured', NULL"),
    newCriterion("1, 1, 'makes robots', 'topic', '{}'::jsonb"),
  ],
  criterion_version_positive: [
    newCriterion("1, 0, 'makes robots', 'topic', NULL"),
    newCriterion("-1, 1, 'makes robots', 'topic', NULL"),
  ],
  candidate_state_known: [setCandidate("state = 'odd', lease_until = NULL")],
  candidate_attempt_positive: [
    setCandidate("attempt = -1"),
    setCandidate("failures = -1"),
    setCandidate("rank = 0"),
  ],
  candidate_in_flight_has_lease: [
    setCandidate("lease_until = NULL"),
    setCandidate("state = 'pending'"),
  ],
  candidate_decided_has_date: [
    setCandidate("state = 'unclear', lease_until = NULL"),
    setCandidate("decided_at = now()"),
    setCandidate("settled_as = 'unclear'"),
  ],
  candidate_failed_has_code: [
    setCandidate("state = 'failed', lease_until = NULL, decided_at = now()"),
    setCandidate("error_code = 'odd'"),
  ],
  candidate_score_range: [setCandidate("score = 1.01"), setCandidate("score = -0.01")],
  verdict_outcome_known: [newVerdict("'maybe', 0.5, 'local'")],
  verdict_judge_known: [newVerdict("'unclear', 0.5, 'oracle'")],
  verdict_confidence_range: [
    newVerdict("'unclear', 1.01, 'local'"),
    newVerdict("'unclear', -0.01, 'local'"),
  ],
  citation_quote_present: [
    newCitation("", 0, 1, 0),
    newCitation("robots", -1, 5, 0),
    newCitation("robots", 5, 5, 0),
    newCitation("robots", 0, 6, -1),
  ],
  rate_limit_window_counts_positive: ["-1, 0, 0", "0, -1, 0", "0, 0, -1"].map((values) =>
    newRow(
      "rate_limit_window (key, window_start, count, tokens, micros)",
      `SELECT 'k', now(), ${values}`,
    ),
  ),
  throttle_held_by_somebody: [
    newRow("throttle (key, held_by)", "VALUES ('k', gen_random_uuid())"),
    newRow("throttle (key, held_until)", "VALUES ('k', now())"),
  ],
  throttle_pace_positive: [
    newRow("throttle (key, failures)", "VALUES ('k', -1)"),
    newRow("throttle (key, calls_per_minute)", "VALUES ('k', 0)"),
  ],
  known_answer_key_fits: [newRow("known_answer (key, answer)", "VALUES ('short', '{}')")],
  api_key_hash_fits: [newApiKey("'n', 'short', ARRAY['read']")],
  api_key_name_length: [
    newApiKey("'', sha256('a'), ARRAY['read']"),
    newApiKey("repeat('x', 81), sha256('a'), ARRAY['read']"),
  ],
  api_key_scopes_known: [
    newApiKey("'n', sha256('a'), ARRAY['read', 'own']"),
    newApiKey("'n', sha256('a'), '{}'"),
  ],
  webhook_endpoint_url_length: [newEndpoint("url", "''"), newEndpoint("url", "repeat('x', 2001)")],
  webhook_endpoint_events_known: [
    newEndpoint("events", "ARRAY['search.finished', 'odd']"),
    newEndpoint("events", "'{}'"),
  ],
  webhook_endpoint_secret_known: [newEndpoint("secret", "'secret'")],
  webhook_endpoint_previous_ends: [
    newEndpoint("previous_secret", "'whsec_a'"),
    newEndpoint("previous_until", "now()"),
  ],
  webhook_endpoint_off_reason_known: [newEndpoint("off_reason", "'bored'")],
  webhook_delivery_event_known: [newDelivery("event", "'odd'")],
  webhook_delivery_state_known: [newDelivery("state", "'odd', now()", "ended_at")],
  webhook_delivery_ends: [newDelivery("state", "'failed'"), newDelivery("ended_at", "now()")],
  webhook_delivery_sends_positive: [newDelivery("sends", "-1")],
  webhook_attempt_has_outcome: [newAttempt("NULL, NULL"), newAttempt("200, 'too slow'")],
  usage_state_known: [newUsage("'lost', NULL")],
  usage_settled_complete: [newUsage("'settled', NULL"), newUsage("'reserved', now()")],
};

test("every check constraint of the database has a statement here that breaks it", async () => {
  const { rows } = await database.pool.query(
    "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
  );
  expect(rows.map(({ conname }) => conname).sort()).toEqual(Object.keys(violations).sort());
});

test.each(
  Object.entries(violations).flatMap(([name, list]) =>
    list.map((violate, index) => ({ name, number: index + 1, violate })),
  ),
)("$name refuses ($number)", async ({ name, violate }) => {
  named += 1;
  const [sql, ...values] = violate(await addEvidenceRows(database.pool, `rows${named}`));
  expect(await refusalOf(() => database.pool.query(sql, values))).toBe(name);
});
