-- Candidates out of a million companies: one index answers words, fields and "a stable part of all" together.

-- A company's fields as marks that an index can intersect; `research/candidates/company-marks.ts` asks for them. The last
-- ones put it into parts of all companies, each half of the one before, that follow from its domain alone.
CREATE FUNCTION "company_marks"("domain" text, "sources" text[], "country" text, "region" text, "city" text, "status" text,
  "company_type" text, "funding_stage" text, "hiring" boolean, "nonprofit" boolean, "founded_year" integer,
  "cohort_year" integer, "employees" integer, "funding_usd" double precision)
RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT "sources" || ARRAY[
    'country=' || coalesce("country", '?'),
    'region=' || coalesce("region", '?'),
    'city=' || coalesce("city", '?'),
    'status=' || coalesce("status", '?'),
    'companyType=' || coalesce("company_type", '?'),
    'fundingStage=' || coalesce("funding_stage", '?'),
    'hiring=' || coalesce("hiring"::text, '?'),
    'nonprofit=' || coalesce("nonprofit"::text, '?'),
    'foundedYear=' || coalesce(width_bucket("founded_year",
      ARRAY[1900,1950,1980,1990,2000,2005,2010,2012,2014,2016,2018,2020,2022,2024])::text, '?'),
    'cohortYear=' || coalesce(width_bucket("cohort_year",
      ARRAY[1900,1950,1980,1990,2000,2005,2010,2012,2014,2016,2018,2020,2022,2024])::text, '?'),
    'employees=' || coalesce(width_bucket("employees",
      ARRAY[2,5,10,20,50,100,200,500,1000,5000,10000])::text, '?'),
    'fundingUsd=' || coalesce(width_bucket("funding_usd",
      ARRAY[1e5,5e5,1e6,5e6,1e7,5e7,1e8,5e8,1e9]::double precision[])::text, '?')
  ] || (ARRAY['1/2','1/4','1/8','1/16','1/32','1/64','1/128','1/256','1/512','1/1024','1/2048','1/4096'])[
    1:16 - length(ltrim(('x' || left(md5("domain"), 4))::bit(16)::text, '0'))]
$$;

ALTER TABLE "company" ADD COLUMN "marks" TEXT[] GENERATED ALWAYS AS (company_marks("domain", "sources", "country", "region",
  "city", "status", "company_type", "funding_stage", "hiring", "nonprofit", "founded_year", "cohort_year", "employees",
  "funding_usd")) STORED;

DROP INDEX "company_fields";
DROP INDEX "company_sources_idx";
DROP INDEX "company_search_vector_idx";
CREATE INDEX "company_words_and_marks" ON "company" USING GIN ("search_vector", "marks");

-- Points that vectors of a model are grouped around, so that a search reads those groups alone that are near it.
CREATE TABLE "embedding_anchor" (
    "model_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "signature" BIT(512) NOT NULL,

    CONSTRAINT "embedding_anchor_pkey" PRIMARY KEY ("model_id", "number")
);

-- Vectors are made again, in groups, by the background work that made them; those of the local model are still cached.
DELETE FROM "company_embedding";
DROP INDEX "company_embedding_signature";
ALTER TABLE "company_embedding" ADD COLUMN "anchor" INTEGER NOT NULL;
ALTER TABLE "company_embedding" ADD CONSTRAINT "company_embedding_model_id_anchor_fkey" FOREIGN KEY ("model_id", "anchor")
  REFERENCES "embedding_anchor"("model_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;
-- Read in place of the table, which is five times as large for its vectors.
CREATE INDEX "company_embedding_near" ON "company_embedding" ("model_id", "anchor", "company_id", "signature");
