-- Year of the accelerator batch that a company was in, where a list gives one.
ALTER TABLE "company" ADD COLUMN "cohort_year" INTEGER;
ALTER TABLE "company" ADD CONSTRAINT "company_cohort_year_range" CHECK ("cohort_year" BETWEEN 1000 AND 2200);
