-- Monitors: a search that is run again on a schedule.

-- Pages read before it are fetched again by all companies of the search.
ALTER TABLE "search" ADD COLUMN "pages_after" TIMESTAMPTZ(3);

CREATE TABLE "monitor" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "schedule" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "next_due_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "monitor_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "monitor_state_known" CHECK ("state" IN ('active','paused')),
    CONSTRAINT "monitor_active_is_due" CHECK (("state" = 'active') = ("next_due_at" IS NOT NULL))
);
ALTER TABLE "monitor" ADD CONSTRAINT "monitor_user_id_fkey"
    FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "monitor_user_id_idx" ON "monitor"("user_id");
CREATE INDEX "monitor_next_due_at_idx" ON "monitor"("next_due_at");

CREATE TABLE "monitor_run" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "monitor_id" UUID NOT NULL,
    "search_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "monitor_run_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "monitor_run"
    ADD CONSTRAINT "monitor_run_monitor_id_fkey"
        FOREIGN KEY ("monitor_id") REFERENCES "monitor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "monitor_run_search_id_fkey"
        FOREIGN KEY ("search_id") REFERENCES "search"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Never two runs for one due time, and a search is a run of one monitor.
CREATE UNIQUE INDEX "monitor_run_monitor_id_due_at_key" ON "monitor_run"("monitor_id", "due_at");
CREATE UNIQUE INDEX "monitor_run_search_id_key" ON "monitor_run"("search_id");
