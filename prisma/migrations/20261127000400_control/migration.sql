-- Companies, cells and criteria can be asked for again.

ALTER TABLE "search" ADD COLUMN "ends_as" TEXT,
  ADD CONSTRAINT "search_ends_as_known" CHECK ("ends_as" IN
    ('all_checked','wanted_reached','budget_spent','stopped_by_user','no_candidates'));

ALTER TABLE "criterion" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;
UPDATE "criterion" SET "place" = "position";

ALTER TABLE "candidate"
  ADD COLUMN "asked" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "pages_after" TIMESTAMPTZ(3);

-- What is shown of companies that are not decided came from attempts that were interrupted.
ALTER TABLE "verdict" ADD COLUMN "is_stale" BOOLEAN NOT NULL DEFAULT false;
UPDATE "verdict" v SET "is_stale" = true FROM "candidate" c
  WHERE c."id" = v."candidate_id" AND v."is_current" AND v."judge" <> 'user'
    AND c."state" IN ('pending', 'sent', 'running');
