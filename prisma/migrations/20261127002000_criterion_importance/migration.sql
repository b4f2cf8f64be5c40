-- A criterion that is nice to have rejects nobody; how important one is may change without a new version of it.

ALTER TABLE "criterion" ADD COLUMN "importance" TEXT NOT NULL DEFAULT 'must';
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_importance_known" CHECK ("importance" IN ('must', 'nice'));

-- `matched` needs a verdict for every live criterion and each must met, `rejected` a must that is not met.
CREATE OR REPLACE FUNCTION "candidate_agrees_with_verdicts"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_state text;
  live int;
  judged int;
  must int;
  must_met int;
  must_not_met int;
BEGIN
  SELECT "state" INTO now_state FROM "candidate" WHERE "id" = NEW."id";
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
