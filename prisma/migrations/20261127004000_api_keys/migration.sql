-- Keys of the HTTP API and of MCP. A key is 256 random bits: a plain fast hash of it cannot be guessed back.
CREATE TABLE "api_key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "start" TEXT NOT NULL,
    "scopes" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "api_key_hash_fits" CHECK (octet_length("hash") = 32),
    CONSTRAINT "api_key_name_length" CHECK (char_length("name") BETWEEN 1 AND 80),
    CONSTRAINT "api_key_scopes_known" CHECK ("scopes" <@ ARRAY['read','write'] AND cardinality("scopes") > 0)
);
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");
CREATE INDEX "api_key_user_id_created_at_idx" ON "api_key"("user_id", "created_at");
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_user_id_fkey"
    FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
