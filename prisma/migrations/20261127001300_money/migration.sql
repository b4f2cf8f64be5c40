-- Caps of a user-day and an instance-day, the pace of shared servers, and answers that later searches use again.

-- One mechanism counts in windows: requests, and what models used or may still use.
ALTER TABLE "rate_limit_window"
  ADD COLUMN "tokens" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "micros" BIGINT NOT NULL DEFAULT 0,
  ADD CONSTRAINT "rate_limit_window_counts_positive" CHECK ("count" >= 0 AND "tokens" >= 0 AND "micros" >= 0);

-- When the next request to a server may start, over all processes.
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_by" UUID,
    "held_until" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failed_at" TIMESTAMPTZ(3),
    "calls_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tokens_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "calls_per_minute" DOUBLE PRECISION,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key"),
    CONSTRAINT "throttle_held_by_somebody" CHECK (("held_by" IS NULL) = ("held_until" IS NULL)),
    CONSTRAINT "throttle_pace_positive" CHECK ("failures" >= 0 AND "calls_per_minute" > 0)
);
CREATE INDEX "throttle_free_at_idx" ON "throttle"("free_at");

-- The pace that a provider allowed is read from its newest calls.
CREATE INDEX "usage_created_at_idx" ON "usage"("created_at");

CREATE TABLE "known_answer" (
    "key" BYTEA NOT NULL,
    "company_id" UUID,
    "page_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "answer" JSONB NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_answer_pkey" PRIMARY KEY ("key"),
    CONSTRAINT "known_answer_key_fits" CHECK (octet_length("key") = 32)
);
CREATE INDEX "known_answer_company_id_idx" ON "known_answer"("company_id");
CREATE INDEX "known_answer_answered_at_idx" ON "known_answer"("answered_at");
ALTER TABLE "known_answer" ADD CONSTRAINT "known_answer_company_id_fkey"
    FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "search" ADD COLUMN "waiting_until" TIMESTAMPTZ(3),
  DROP CONSTRAINT "search_stop_reason_known",
  ADD CONSTRAINT "search_stop_reason_known" CHECK ("stop_reason" IN
    ('all_checked','wanted_reached','budget_spent','user_day_spent','day_spent','stopped_by_user','no_candidates','failed')),
  DROP CONSTRAINT "search_ends_as_known",
  ADD CONSTRAINT "search_ends_as_known" CHECK ("ends_as" IN
    ('all_checked','wanted_reached','budget_spent','user_day_spent','day_spent','stopped_by_user','no_candidates'));
