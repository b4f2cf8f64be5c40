-- Columns: further facts about the companies of a search, each value with its evidence.

CREATE TABLE "search_column" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "search_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_column_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "search_column_name_length" CHECK (char_length("name") BETWEEN 2 AND 120),
    CONSTRAINT "search_column_type_known" CHECK ("type" IN ('text','number','date','list','yes_no','link')),
    CONSTRAINT "search_column_place_positive" CHECK ("place" >= 0)
);
ALTER TABLE "search_column" ADD CONSTRAINT "search_column_search_id_fkey"
    FOREIGN KEY ("search_id") REFERENCES "search"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "search_column_search_id_idx" ON "search_column"("search_id");
-- The same words are asked for once.
CREATE UNIQUE INDEX "search_column_live_name" ON "search_column" ("search_id", lower("name")) WHERE "retired_at" IS NULL;

CREATE TABLE "column_value" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "candidate_id" UUID NOT NULL,
    "column_id" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "value" JSONB,
    "confidence" DOUBLE PRECISION NOT NULL,
    "reasoning" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "model" TEXT,
    "fact" JSONB,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "is_stale" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "column_value_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "column_value_outcome_known" CHECK ("outcome" IN ('found','not_found','failed')),
    CONSTRAINT "column_value_found_has_value" CHECK (("outcome" = 'found') = ("value" IS NOT NULL)),
    CONSTRAINT "column_value_extractor_known" CHECK ("extractor" IN ('fact','local','llm')),
    CONSTRAINT "column_value_confidence_range" CHECK ("confidence" BETWEEN 0 AND 1)
);
ALTER TABLE "column_value"
    ADD CONSTRAINT "column_value_candidate_id_fkey"
        FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "column_value_column_id_fkey"
        FOREIGN KEY ("column_id") REFERENCES "search_column"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "column_value_candidate_id_column_id_attempt_key"
    ON "column_value"("candidate_id", "column_id", "attempt");
CREATE INDEX "column_value_column_id_idx" ON "column_value"("column_id");
CREATE UNIQUE INDEX "column_value_one_current" ON "column_value" ("candidate_id", "column_id") WHERE "is_current";

CREATE TABLE "value_citation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "value_id" UUID NOT NULL,
    "page_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "value_citation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "value_citation_quote_present" CHECK ("quote" <> '' AND "start" >= 0 AND "end" > "start" AND "position" >= 0)
);
ALTER TABLE "value_citation"
    ADD CONSTRAINT "value_citation_value_id_fkey"
        FOREIGN KEY ("value_id") REFERENCES "column_value"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "value_citation_page_id_fkey"
        FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "value_citation_value_id_position_key" ON "value_citation"("value_id", "position");
CREATE INDEX "value_citation_page_id_idx" ON "value_citation"("page_id");

-- A company that is decided and only waits for values keeps what it was decided as: shown, counted, and its state again.
ALTER TABLE "candidate"
  ADD COLUMN "settled_as" TEXT,
  ADD COLUMN "values_asked" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "candidate_settled_while_open" CHECK ("settled_as" IS NULL OR
    ("settled_as" IN ('matched','rejected','unclear') AND "state" IN ('pending','sent','running'))),
  DROP CONSTRAINT "candidate_decided_has_date",
  ADD CONSTRAINT "candidate_decided_has_date" CHECK
    (("state" IN ('matched','rejected','unclear','failed') OR "settled_as" IS NOT NULL) = ("decided_at" IS NOT NULL));

-- What never changes ------------------------------------------------------------

CREATE TRIGGER "search_column_immutable" BEFORE UPDATE ON "search_column" FOR EACH ROW
  WHEN ((OLD."search_id", OLD."name", OLD."type", OLD."created_at")
        IS DISTINCT FROM (NEW."search_id", NEW."name", NEW."type", NEW."created_at"))
  EXECUTE FUNCTION "forbid_change"();

CREATE TRIGGER "column_value_append_only" BEFORE UPDATE ON "column_value" FOR EACH ROW
  WHEN ((OLD."candidate_id", OLD."column_id", OLD."attempt", OLD."outcome", OLD."value", OLD."confidence",
         OLD."reasoning", OLD."extractor", OLD."model", OLD."fact", OLD."created_at")
        IS DISTINCT FROM
        (NEW."candidate_id", NEW."column_id", NEW."attempt", NEW."outcome", NEW."value", NEW."confidence",
         NEW."reasoning", NEW."extractor", NEW."model", NEW."fact", NEW."created_at"))
  EXECUTE FUNCTION "forbid_change"();

CREATE TRIGGER "value_citation_immutable" BEFORE UPDATE ON "value_citation" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();

-- Rule 2, for values too.
CREATE TRIGGER "value_citation_on_page" BEFORE INSERT ON "value_citation" FOR EACH ROW EXECUTE FUNCTION "citation_is_on_page"();

-- A found value needs a quote or a structured fact (checked at commit).
CREATE FUNCTION "value_has_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
BEGIN
  IF TG_TABLE_NAME = 'value_citation' THEN checked := OLD."value_id"; ELSE checked := NEW."id"; END IF;
  IF EXISTS (
    SELECT 1 FROM "column_value" v
    WHERE v."id" = checked AND v."outcome" = 'found' AND v."fact" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "value_citation" c WHERE c."value_id" = v."id")
  ) THEN
    RAISE EXCEPTION 'value % is found without a citation or a structured fact', checked
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "value_needs_evidence" AFTER INSERT OR UPDATE ON "column_value"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "value_has_evidence"();
CREATE CONSTRAINT TRIGGER "value_keeps_evidence" AFTER DELETE ON "value_citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "value_has_evidence"();

CREATE FUNCTION "value_same_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "candidate" c JOIN "search_column" k ON k."search_id" = c."search_id"
                 WHERE c."id" = NEW."candidate_id" AND k."id" = NEW."column_id") THEN
    RAISE EXCEPTION 'value across searches' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "value_within_search" BEFORE INSERT ON "column_value" FOR EACH ROW EXECUTE FUNCTION "value_same_search"();

-- What a company is shown as agrees with its verdicts, also while its values are looked for.
CREATE OR REPLACE FUNCTION "candidate_agrees_with_verdicts"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_state text;
  live int;
  judged int;
  must int;
  must_met int;
  must_not_met int;
BEGIN
  SELECT coalesce("settled_as", "state") INTO now_state FROM "candidate" WHERE "id" = NEW."id";
  IF now_state IS NULL OR now_state NOT IN ('matched','rejected') THEN RETURN NULL; END IF;
  SELECT count(*), count(v."id"), count(*) FILTER (WHERE k."importance" = 'must'),
      count(*) FILTER (WHERE k."importance" = 'must' AND v."outcome" = 'met'),
      count(*) FILTER (WHERE k."importance" = 'must' AND v."outcome" = 'not_met')
    INTO live, judged, must, must_met, must_not_met
    FROM "criterion" k
    LEFT JOIN "verdict" v ON v."criterion_id" = k."id" AND v."candidate_id" = NEW."id" AND v."is_current"
    WHERE k."search_id" = NEW."search_id" AND k."retired_at" IS NULL;
  IF (now_state = 'matched' AND (live = 0 OR judged < live OR must_met < must))
    OR (now_state = 'rejected' AND must_not_met = 0) THEN
    RAISE EXCEPTION 'candidate % is % against its verdicts', NEW."id", now_state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER "candidate_state_agrees" ON "candidate";
CREATE CONSTRAINT TRIGGER "candidate_state_agrees" AFTER INSERT OR UPDATE OF "state", "settled_as" ON "candidate"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "candidate_agrees_with_verdicts"();
