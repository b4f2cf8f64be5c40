-- A link that lets anybody read one search, until it is taken back.

CREATE TABLE "search_share" (
    "token" TEXT NOT NULL,
    "search_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_share_pkey" PRIMARY KEY ("token"),
    CONSTRAINT "search_share_token_long" CHECK (char_length("token") = 32)
);
CREATE UNIQUE INDEX "search_share_search_id_key" ON "search_share"("search_id");
ALTER TABLE "search_share" ADD CONSTRAINT "search_share_search_id_fkey"
    FOREIGN KEY ("search_id") REFERENCES "search"("id") ON DELETE CASCADE ON UPDATE CASCADE;
