-- Searches wait for a place; what the sweeper did is kept; the operations page looks at the last hours.

ALTER TABLE "search" ADD COLUMN "waiting_since" TIMESTAMPTZ(3),
  ADD CONSTRAINT "search_waits_only_queued" CHECK ("waiting_since" IS NULL OR "state" = 'queued');

CREATE INDEX "search_open" ON "search" ("user_id", "waiting_since") WHERE "state" IN ('queued','planning','finding','running');

CREATE TABLE "sweep_action" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "requested" INTEGER NOT NULL,
    "resent" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,

    CONSTRAINT "sweep_action_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sweep_action_did_something" CHECK ("requested" >= 0 AND "resent" >= 0 AND "failed" >= 0
      AND "requested" + "resent" + "failed" > 0)
);

CREATE INDEX "sweep_action_at_idx" ON "sweep_action"("at");

CREATE INDEX "candidate_decided_at_idx" ON "candidate"("decided_at");
