import type { DemoCompany, FactName } from "@/demo/corpus/demo-company";
import type { Column, ColumnValue } from "@/research/columns/column";
import { guessType } from "@/research/columns/read-subject";

/** A column whose truth is known for every demo company. */
export type DemoColumn = {
  readonly column: Column;
  /** What is true of the company; null when nothing is, so that whatever is found is wrong. */
  readonly truth: (company: DemoCompany) => string | number | boolean | readonly string[] | null;
  /** Whether a page that can be read says it. */
  readonly isSaid: (company: DemoCompany) => boolean;
};

const saysReadably = (company: DemoCompany, fact: FactName): boolean =>
  company.truth.site === "readable" &&
  company.truth.statements.some((one) => one.fact === fact && one.readable);

const asked = (
  name: string,
  fact: FactName,
  truth: DemoColumn["truth"],
  holds: (company: DemoCompany) => boolean = () => true,
): DemoColumn => ({
  column: { id: name, name, type: guessType(name) },
  truth,
  isSaid: (company) => holds(company) && saysReadably(company, fact),
});

const priceOf = ({ truth }: DemoCompany): number | null => {
  const said = truth.statements.filter(({ fact }) => fact === "pricing");
  const price = said.map(({ text }) => text.match(/[$€£](\d+)/)?.[1]).find(Boolean);
  return truth.pricingPublished && price ? Number(price) : null;
};

export const demoColumns: readonly DemoColumn[] = [
  asked("founded", "founded", ({ truth }) => `${truth.foundedYear}`),
  asked("employees", "size", ({ truth }) => truth.employees),
  asked("city", "place", ({ truth }) => truth.city),
  asked("country", "place", ({ truth }) => truth.country),
  asked(
    "total funding",
    "funding",
    ({ truth }) => (truth.funding && truth.funding.usd > 0 ? truth.funding.usd : null),
    ({ truth }) => truth.funding !== null && truth.funding.stage !== "bootstrapped",
  ),
  asked("pricing from", "pricing", priceOf, (company) => priceOf(company) !== null),
  asked(
    "customers",
    "customers",
    ({ truth }) => (truth.customers.disclosed ? truth.customers.named : null),
    ({ truth }) => truth.customers.disclosed,
  ),
  asked(
    "certifications",
    "certification",
    ({ truth }) =>
      truth.certifications.filter(({ state }) => state === "held").map(({ name }) => name),
    ({ truth }) => {
      const held = truth.certifications.filter(({ state }) => state === "held");
      return held.some(({ name }) =>
        truth.statements.some((one) => one.readable && one.subject === name),
      );
    },
  ),
  asked(
    "rating",
    "reviews",
    ({ truth }) => truth.reviews.rating,
    ({ truth }) => truth.reviews.form === "text" || truth.reviews.form === "json_ld",
  ),
  asked("free trial", "trial", ({ truth }) => truth.freeTrial),
  asked("public API", "api", ({ truth }) => truth.api),
  asked("open source", "openSource", ({ truth }) => truth.openSource),
  asked("is hiring", "hiring", ({ truth }) => truth.hiring),
  // No demo page names anybody in charge: whatever is found is invented, or somebody else's.
  { column: { id: "CEO", name: "CEO", type: "text" }, truth: () => null, isSaid: () => false },
];

export function isRight({ truth }: DemoColumn, value: ColumnValue, company: DemoCompany): boolean {
  const wanted = truth(company);
  if (wanted === null) return false;
  switch (value.type) {
    case "number":
      return value.number === wanted;
    case "date":
      return value.date === wanted;
    case "yes_no":
      return value.yes === wanted;
    case "list":
      return (
        Array.isArray(wanted) &&
        value.items.every((item) => wanted.some((one) => one.includes(item) || item.includes(one)))
      );
    default:
      return value.text === wanted;
  }
}
