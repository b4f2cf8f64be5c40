-- Invariants that Prisma's schema cannot say. Rule 2 and rule 3 of the design are kept here, not only in code.

-- Statuses and ranges ---------------------------------------------------------

ALTER TABLE "company"
  ADD CONSTRAINT "company_domain_lower" CHECK ("domain" = lower("domain") AND "domain" <> ''),
  ADD CONSTRAINT "company_name_present" CHECK ("name" <> ''),
  ADD CONSTRAINT "company_sources_known" CHECK ("sources" <@ ARRAY['demo','imported','starter','stored']),
  ADD CONSTRAINT "company_status_known" CHECK ("status" IN ('active','acquired','public','inactive')),
  ADD CONSTRAINT "company_funding_stage_known" CHECK ("funding_stage" IN
    ('bootstrapped','pre_seed','seed','series_a','series_b','series_c','series_d_plus','public')),
  ADD CONSTRAINT "company_type_known" CHECK ("company_type" IN
    ('startup','agency','consultancy','manufacturer','marketplace','retailer','nonprofit','cooperative','research_lab')),
  ADD CONSTRAINT "company_founded_year_range" CHECK ("founded_year" BETWEEN 1000 AND 2200),
  ADD CONSTRAINT "company_employees_range" CHECK ("employees" >= 0),
  ADD CONSTRAINT "company_funding_range" CHECK ("funding_usd" >= 0);

ALTER TABLE "page"
  ADD CONSTRAINT "page_outcome_known" CHECK ("outcome" IN
    ('ok','not_found','needs_javascript','empty','forbidden_by_robots','blocked','unsupported_type','too_large',
     'http_error','unreachable','timeout'));

ALTER TABLE "search"
  ADD CONSTRAINT "search_state_known" CHECK ("state" IN
    ('queued','planning','finding','running','stopped','finished','failed')),
  ADD CONSTRAINT "search_stop_reason_known" CHECK ("stop_reason" IN
    ('all_checked','wanted_reached','budget_spent','stopped_by_user','no_candidates','failed')),
  ADD CONSTRAINT "search_over_has_reason" CHECK (("state" IN ('stopped','finished','failed')) = ("stop_reason" IS NOT NULL)),
  ADD CONSTRAINT "search_source_known" CHECK ("source" IN ('demo','imported','starter','stored')),
  ADD CONSTRAINT "search_query_length" CHECK (char_length("query") BETWEEN 3 AND 2000),
  ADD CONSTRAINT "search_limits" CHECK ("wanted" BETWEEN 1 AND 1000 AND "max_candidates" BETWEEN 1 AND 1000),
  ADD CONSTRAINT "search_counts_positive" CHECK
    ("epoch" >= 1 AND "attempt" >= 0 AND "last_seq" >= 0 AND "spent_micros" >= 0 AND "reserved_micros" >= 0
     AND "spent_tokens" >= 0 AND "reserved_tokens" >= 0);

ALTER TABLE "criterion"
  ADD CONSTRAINT "criterion_kind_known" CHECK ("kind" IN
    ('structured','topic','reviews','pricing','certification','customers','product','other')),
  ADD CONSTRAINT "criterion_structured_has_condition" CHECK (("kind" = 'structured') = ("condition" IS NOT NULL)),
  ADD CONSTRAINT "criterion_version_positive" CHECK ("version" >= 1 AND "position" >= 0);

-- One live version a position.
CREATE UNIQUE INDEX "criterion_live_position" ON "criterion" ("search_id", "position") WHERE "retired_at" IS NULL;

ALTER TABLE "candidate"
  ADD CONSTRAINT "candidate_state_known" CHECK ("state" IN
    ('pending','sent','running','matched','rejected','unclear','failed')),
  ADD CONSTRAINT "candidate_attempt_positive" CHECK ("attempt" >= 0 AND "failures" >= 0 AND "rank" >= 1),
  ADD CONSTRAINT "candidate_in_flight_has_lease" CHECK (("state" IN ('sent','running')) = ("lease_until" IS NOT NULL)),
  ADD CONSTRAINT "candidate_decided_has_date" CHECK
    (("state" IN ('matched','rejected','unclear','failed')) = ("decided_at" IS NOT NULL)),
  ADD CONSTRAINT "candidate_failed_has_code" CHECK (("state" = 'failed') = ("error_code" IS NOT NULL)),
  ADD CONSTRAINT "candidate_score_range" CHECK ("score" BETWEEN 0 AND 1);

CREATE INDEX "candidate_in_flight_lease" ON "candidate" ("lease_until") WHERE "state" IN ('sent','running');

ALTER TABLE "verdict"
  ADD CONSTRAINT "verdict_outcome_known" CHECK ("outcome" IN ('met','not_met','unclear')),
  ADD CONSTRAINT "verdict_judge_known" CHECK ("judge" IN ('fact','local','llm','user')),
  ADD CONSTRAINT "verdict_confidence_range" CHECK ("confidence" BETWEEN 0 AND 1);

CREATE UNIQUE INDEX "verdict_one_current" ON "verdict" ("candidate_id", "criterion_id") WHERE "is_current";

ALTER TABLE "citation"
  ADD CONSTRAINT "citation_quote_present" CHECK ("quote" <> '' AND "start" >= 0 AND "end" > "start" AND "position" >= 0);

ALTER TABLE "usage"
  ADD CONSTRAINT "usage_state_known" CHECK ("state" IN ('reserved','settled')),
  ADD CONSTRAINT "usage_settled_complete" CHECK (("state" = 'settled') = ("settled_at" IS NOT NULL));

-- What never changes ------------------------------------------------------------

CREATE FUNCTION "forbid_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "criterion_immutable" BEFORE UPDATE OF "search_id", "position", "version", "text", "kind", "condition", "created_at"
  ON "criterion" FOR EACH ROW
  WHEN (OLD IS DISTINCT FROM NEW AND (OLD."text", OLD."kind", OLD."condition", OLD."version", OLD."position", OLD."search_id")
        IS DISTINCT FROM (NEW."text", NEW."kind", NEW."condition", NEW."version", NEW."position", NEW."search_id"))
  EXECUTE FUNCTION "forbid_change"();

CREATE TRIGGER "verdict_append_only" BEFORE UPDATE ON "verdict" FOR EACH ROW
  WHEN ((OLD."candidate_id", OLD."criterion_id", OLD."attempt", OLD."outcome", OLD."confidence", OLD."reasoning",
         OLD."judge", OLD."model", OLD."fact", OLD."created_at")
        IS DISTINCT FROM
        (NEW."candidate_id", NEW."criterion_id", NEW."attempt", NEW."outcome", NEW."confidence", NEW."reasoning",
         NEW."judge", NEW."model", NEW."fact", NEW."created_at"))
  EXECUTE FUNCTION "forbid_change"();

CREATE TRIGGER "citation_immutable" BEFORE UPDATE ON "citation" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();

CREATE TRIGGER "page_text_immutable" BEFORE UPDATE ON "page" FOR EACH ROW
  WHEN ((OLD."url", OLD."text", OLD."content_hash") IS DISTINCT FROM (NEW."url", NEW."text", NEW."content_hash"))
  EXECUTE FUNCTION "forbid_change"();

CREATE TRIGGER "search_event_immutable" BEFORE UPDATE ON "search_event" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();

-- Rule 2: no citation that is not on the page -------------------------------------

CREATE FUNCTION "citation_is_on_page"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "page" WHERE "id" = NEW."page_id" AND strpos("text", NEW."quote") > 0) THEN
    RAISE EXCEPTION 'the quote is not in the text of page %', NEW."page_id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "citation_on_page" BEFORE INSERT ON "citation" FOR EACH ROW EXECUTE FUNCTION "citation_is_on_page"();

-- Rule 3: `met` and `not_met` need evidence (checked at commit) ---------------------

CREATE FUNCTION "verdict_has_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
BEGIN
  IF TG_TABLE_NAME = 'citation' THEN checked := OLD."verdict_id"; ELSE checked := NEW."id"; END IF;
  IF EXISTS (
    SELECT 1 FROM "verdict" v
    WHERE v."id" = checked AND v."outcome" <> 'unclear' AND v."judge" <> 'user' AND v."fact" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "citation" c WHERE c."verdict_id" = v."id")
  ) THEN
    RAISE EXCEPTION 'verdict % is met or not met without a citation or a structured fact', checked
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "verdict_needs_evidence" AFTER INSERT OR UPDATE ON "verdict"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "verdict_has_evidence"();
CREATE CONSTRAINT TRIGGER "verdict_keeps_evidence" AFTER DELETE ON "citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "verdict_has_evidence"();

-- A candidate is decided by its verdicts: `matched` needs every live criterion met, `rejected` one that is not met.

CREATE FUNCTION "candidate_agrees_with_verdicts"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_state text;
  live int;
  met int;
  not_met int;
BEGIN
  SELECT "state" INTO now_state FROM "candidate" WHERE "id" = NEW."id";
  IF now_state IS NULL OR now_state NOT IN ('matched','rejected') THEN RETURN NULL; END IF;
  SELECT count(*), count(*) FILTER (WHERE v."outcome" = 'met'), count(*) FILTER (WHERE v."outcome" = 'not_met')
    INTO live, met, not_met
    FROM "criterion" k
    LEFT JOIN "verdict" v ON v."criterion_id" = k."id" AND v."candidate_id" = NEW."id" AND v."is_current"
    WHERE k."search_id" = NEW."search_id" AND k."retired_at" IS NULL;
  IF (now_state = 'matched' AND (live = 0 OR met < live)) OR (now_state = 'rejected' AND not_met = 0) THEN
    RAISE EXCEPTION 'candidate % is % against its verdicts', NEW."id", now_state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "candidate_state_agrees" AFTER INSERT OR UPDATE OF "state" ON "candidate"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "candidate_agrees_with_verdicts"();

-- The verdict's criterion and the candidate belong to the same search.
CREATE FUNCTION "verdict_same_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "candidate" c JOIN "criterion" k ON k."search_id" = c."search_id"
                 WHERE c."id" = NEW."candidate_id" AND k."id" = NEW."criterion_id") THEN
    RAISE EXCEPTION 'verdict across searches' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "verdict_within_search" BEFORE INSERT ON "verdict" FOR EACH ROW EXECUTE FUNCTION "verdict_same_search"();

-- Full text ------------------------------------------------------------------------

CREATE FUNCTION "company_index_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search_vector" :=
    setweight(to_tsvector('pg_catalog.english', NEW."name"), 'A') ||
    setweight(to_tsvector('pg_catalog.english', coalesce(NEW."one_liner", '') || ' ' || array_to_string(NEW."industries", ' ')), 'B') ||
    setweight(to_tsvector('pg_catalog.english', left(coalesce(NEW."description", ''), 20000)), 'C');
  RETURN NEW;
END $$;

CREATE TRIGGER "company_text" BEFORE INSERT OR UPDATE OF "name", "one_liner", "industries", "description" ON "company"
  FOR EACH ROW EXECUTE FUNCTION "company_index_text"();
