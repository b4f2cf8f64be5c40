-- Webhooks: where to, what is to be told (written with the event that it tells of), and how each try went.
CREATE TABLE "webhook_endpoint" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[] NOT NULL,
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_until" TIMESTAMPTZ(3),
    "off_reason" TEXT,
    "failing_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_endpoint_url_length" CHECK (char_length("url") BETWEEN 1 AND 2000),
    CONSTRAINT "webhook_endpoint_events_known" CHECK ("events" <@ ARRAY['search.finished','search.stopped','search.failed','candidate.matched'] AND cardinality("events") > 0),
    CONSTRAINT "webhook_endpoint_secret_known" CHECK ("secret" LIKE 'whsec\_%'),
    CONSTRAINT "webhook_endpoint_previous_ends" CHECK (("previous_secret" IS NULL) = ("previous_until" IS NULL)),
    CONSTRAINT "webhook_endpoint_off_reason_known" CHECK ("off_reason" IN ('by_user','failing','gone'))
);
CREATE INDEX "webhook_endpoint_user_id_created_at_idx" ON "webhook_endpoint"("user_id", "created_at");
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_user_id_fkey"
    FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "endpoint_id" UUID NOT NULL,
    "search_id" UUID,
    "event" TEXT NOT NULL,
    "event_key" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "sends" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_delivery_event_known" CHECK ("event" IN ('search.finished','search.stopped','search.failed','candidate.matched','webhook.test')),
    CONSTRAINT "webhook_delivery_state_known" CHECK ("state" IN ('pending','delivered','failed')),
    CONSTRAINT "webhook_delivery_ends" CHECK (("state" = 'pending') = ("ended_at" IS NULL)),
    CONSTRAINT "webhook_delivery_sends_positive" CHECK ("sends" >= 0)
);
-- An event is told to an endpoint once, however often it is announced.
CREATE UNIQUE INDEX "webhook_delivery_endpoint_id_event_key_key" ON "webhook_delivery"("endpoint_id", "event_key");
CREATE INDEX "webhook_delivery_endpoint_id_created_at_idx" ON "webhook_delivery"("endpoint_id", "created_at");
CREATE INDEX "webhook_delivery_search_id_idx" ON "webhook_delivery"("search_id");
CREATE INDEX "webhook_delivery_created_at_idx" ON "webhook_delivery"("created_at");
CREATE INDEX "webhook_delivery_due" ON "webhook_delivery"("next_at") WHERE "state" = 'pending';
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_fkey"
    FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_search_id_fkey"
    FOREIGN KEY ("search_id") REFERENCES "search"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "webhook_attempt" (
    "delivery_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ms" INTEGER NOT NULL,
    "status" INTEGER,
    "error" TEXT,

    CONSTRAINT "webhook_attempt_pkey" PRIMARY KEY ("delivery_id", "number"),
    CONSTRAINT "webhook_attempt_has_outcome" CHECK (("status" IS NULL) <> ("error" IS NULL))
);
ALTER TABLE "webhook_attempt" ADD CONSTRAINT "webhook_attempt_delivery_id_fkey"
    FOREIGN KEY ("delivery_id") REFERENCES "webhook_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;
