-- A person's verdict stands beside the one of the attempt that it corrects.

DROP INDEX "verdict_candidate_id_criterion_id_attempt_key";
CREATE UNIQUE INDEX "verdict_one_of_attempt" ON "verdict" ("candidate_id", "criterion_id", "attempt") WHERE "judge" <> 'user';
