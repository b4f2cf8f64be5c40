import type { CriterionView } from "@/research/search-view";
import type { ExportedVerdict, ExportRow } from "./read-export-rows";

/** An ISO 8601 string that is a date says so: a spreadsheet gets a date of it. */
export type ExportCell = string | number | { readonly date: string } | null;

/** One column of a table of companies; `wide` ones hold sentences. */
export type ExportColumn = {
  readonly header: string;
  readonly wide?: boolean;
  readonly read: (row: ExportRow) => ExportCell;
};

const stateWords: Readonly<Record<string, string>> = {
  matched: "match",
  sent: "waiting",
  pending: "waiting",
  running: "being read",
};

const outcomeWords = { met: "met", not_met: "not met", unclear: "unclear" } as const;

const companyColumns: readonly ExportColumn[] = [
  { header: "Company", read: ({ company }) => company.name },
  { header: "Domain", read: ({ company }) => company.domain },
  { header: "Result", read: ({ state }) => stateWords[state] ?? state },
  { header: "Score", read: ({ score }) => score },
  { header: "Website", read: ({ company }) => company.homepageUrl },
  { header: "Description", wide: true, read: ({ company }) => company.oneLiner },
  { header: "Founded", read: ({ company }) => company.foundedYear },
  { header: "City", read: ({ company }) => company.city },
  { header: "Country", read: ({ company }) => company.country },
  { header: "Employees", read: ({ company }) => company.employees },
  { header: "Fictional", read: ({ company }) => (company.fictional ? "yes" : "no") },
  { header: "Checked at", read: ({ decidedAt }) => toDate(decidedAt) },
  { header: "Problem", wide: true, read: ({ error }) => error },
];

/** The columns of a table of one company a row: the company, then everything behind each verdict. */
export const exportColumns = (criteria: readonly CriterionView[]): readonly ExportColumn[] => [
  ...companyColumns,
  ...criteria.flatMap(criterionColumns),
];

function criterionColumns({ id, text }: CriterionView): ExportColumn[] {
  const of =
    (read: (verdict: ExportedVerdict) => ExportCell) =>
    ({ verdicts }: ExportRow): ExportCell => {
      const verdict = verdicts.find(({ criterionId }) => criterionId === id);
      return verdict ? read(verdict) : null;
    };
  return [
    { header: text, read: of(({ outcome }) => outcomeWords[outcome]) },
    { header: `${text}: confidence`, read: of(({ confidence }) => confidence) },
    { header: `${text}: judged by`, read: of(describeJudge) },
    { header: `${text}: reasoning`, wide: true, read: of(({ reasoning }) => reasoning) },
    { header: `${text}: evidence`, wide: true, read: of(describeEvidence) },
    { header: `${text}: pages`, wide: true, read: of(lines(({ url }) => url)) },
    { header: `${text}: pages read at`, read: of(lines(({ readAt }) => readAt)) },
    { header: `${text}: decided at`, read: of(({ decidedAt }) => toDate(decidedAt)) },
  ];
}

function describeJudge({ judge, model, assaySaid }: ExportedVerdict): string {
  if (judge === "user") {
    return assaySaid === null ? "a person" : `a person (Assay: ${outcomeWords[assaySaid]})`;
  }
  if (judge === "fact") return "known fact";
  return judge === "local" ? "estimate" : (model ?? "model");
}

/** Quotes, one a line, or the fact that decided. */
function describeEvidence({ fact, citations }: ExportedVerdict): string | null {
  if (citations.length > 0) return citations.map(({ quote }) => quote).join("\n");
  return fact && `${fact.field}: ${fact.value} (${fact.origin})`;
}

const lines =
  (read: (citation: ExportedVerdict["citations"][number]) => string) =>
  ({ citations }: ExportedVerdict) =>
    citations.length === 0 ? null : citations.map(read).join("\n");

const toDate = (iso: string | null) => (iso === null ? null : { date: iso });
