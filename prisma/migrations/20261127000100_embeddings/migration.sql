-- CreateTable
CREATE TABLE "embedding" (
    "model_id" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "dims" INTEGER NOT NULL,
    "vector" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "embedding_pkey" PRIMARY KEY ("model_id","content_hash")
);

-- CreateIndex
CREATE INDEX "embedding_used_at_idx" ON "embedding"("used_at");

-- One signed byte a dimension; a SHA-256 of the text.
ALTER TABLE "embedding"
  ADD CONSTRAINT "embedding_vector_fits" CHECK ("dims" BETWEEN 1 AND 16384 AND octet_length("vector") = "dims"),
  ADD CONSTRAINT "embedding_hash_fits" CHECK (octet_length("content_hash") = 32);
