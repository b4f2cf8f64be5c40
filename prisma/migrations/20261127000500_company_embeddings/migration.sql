-- Sentence vectors of companies. Vectors of two models are never compared; a new text deletes the old text's vector.
CREATE TABLE "company_embedding" (
    "company_id" UUID NOT NULL,
    "model_id" TEXT NOT NULL,
    "signature" BIT(512) NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "company_embedding_pkey" PRIMARY KEY ("company_id")
);

ALTER TABLE "company_embedding" ADD CONSTRAINT "company_embedding_company_id_fkey"
    FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The whole index is read in place of the table, which is five times as large for its vectors.
CREATE INDEX "company_embedding_signature" ON "company_embedding" ("model_id", "company_id", "signature");

-- All that a condition asks and a candidate needs, so that a search by fields alone reads no texts.
DROP INDEX "company_country_idx";
CREATE INDEX "company_fields" ON "company" ("country", "city", "region", "status", "employees", "founded_year",
  "cohort_year", "funding_usd", "funding_stage", "company_type", "hiring", "nonprofit", "sources", "domain", "id");

CREATE FUNCTION "company_forget_embedding"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "company_embedding" WHERE "company_id" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "company_text_changed" AFTER UPDATE ON "company" FOR EACH ROW
  WHEN ((OLD."one_liner", OLD."description", OLD."industries") IS DISTINCT FROM (NEW."one_liner", NEW."description", NEW."industries"))
  EXECUTE FUNCTION "company_forget_embedding"();
