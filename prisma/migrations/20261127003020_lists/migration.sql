-- Lists of companies that a user makes: to check just those, or to leave them out.

CREATE TABLE "company_list" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_list_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "company_list_name_length" CHECK (char_length("name") BETWEEN 1 AND 100)
);
CREATE INDEX "company_list_user_id_idx" ON "company_list"("user_id");
ALTER TABLE "company_list" ADD CONSTRAINT "company_list_user_id_fkey"
    FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "company_list_entry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "list_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "given" TEXT NOT NULL,
    "company_id" UUID,
    "problem" TEXT,

    CONSTRAINT "company_list_entry_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "company_list_entry_given_length" CHECK (char_length("given") BETWEEN 1 AND 300),
    CONSTRAINT "company_list_entry_resolved" CHECK (("company_id" IS NULL) = ("problem" IS NOT NULL)),
    CONSTRAINT "company_list_entry_problem_known" CHECK ("problem" IN ('unknown_name','ambiguous_name','not_public'))
);
CREATE UNIQUE INDEX "company_list_entry_list_id_company_id_key" ON "company_list_entry"("list_id", "company_id");
CREATE UNIQUE INDEX "company_list_entry_open_given" ON "company_list_entry" ("list_id", lower("given")) WHERE "company_id" IS NULL;
CREATE INDEX "company_list_entry_list_id_position_idx" ON "company_list_entry"("list_id", "position");
CREATE INDEX "company_list_entry_company_id_idx" ON "company_list_entry"("company_id");
ALTER TABLE "company_list_entry"
    ADD CONSTRAINT "company_list_entry_list_id_fkey"
        FOREIGN KEY ("list_id") REFERENCES "company_list"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "company_list_entry_company_id_fkey"
        FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names are looked up as they are written, whatever their case.
CREATE INDEX "company_lower_name" ON "company" (lower("name"));

-- A search of a list names it in its source; those of its companies that are nowhere else are 'listed'.
ALTER TABLE "company" DROP CONSTRAINT "company_sources_known",
  ADD CONSTRAINT "company_sources_known" CHECK ("sources" <@ ARRAY['demo','imported','starter','stored','web','listed']);
ALTER TABLE "search" ADD COLUMN "exclude_list_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
  DROP CONSTRAINT "search_source_known",
  ADD CONSTRAINT "search_source_known" CHECK ("source" IN ('demo','imported','starter','stored','web')
    OR "source" ~ '^list:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
