-- Companies that a model found on the web are a source of their own.
ALTER TABLE "company" DROP CONSTRAINT "company_sources_known";
ALTER TABLE "company" ADD CONSTRAINT "company_sources_known" CHECK ("sources" <@ ARRAY['demo','imported','starter','stored','web']);
ALTER TABLE "search" DROP CONSTRAINT "search_source_known";
ALTER TABLE "search" ADD CONSTRAINT "search_source_known" CHECK ("source" IN ('demo','imported','starter','stored','web'));
