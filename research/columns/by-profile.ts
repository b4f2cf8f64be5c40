import type { CompanyProfile } from "../company";
import type { Column, ColumnAnswer } from "./column";
import { readSubject } from "./read-subject";
import { type Reading, toValue } from "./to-value";

type Known = Reading & { readonly field: string; readonly value: string | number };

/** What the profile knows of a column's subject; null when it does not know it. */
function readProfile(column: Column, company: CompanyProfile): Known | null {
  const words = (raw: string) => raw.replaceAll("_", " ");
  switch (readSubject(column.name)) {
    case "founded": {
      const year = company.foundedYear;
      return year === null
        ? null
        : { field: "foundedYear", value: year, text: `${year}`, number: year, date: `${year}` };
    }
    case "employees": {
      const count = company.employees;
      return count === null
        ? null
        : { field: "employees", value: count, text: `${count}`, number: count, unit: "people" };
    }
    case "headquarters": {
      const place = [company.city, company.country].filter(Boolean).join(", ");
      return place === "" ? null : { field: "place", value: place, text: place };
    }
    case "country":
      return company.country === null
        ? null
        : { field: "country", value: company.country, text: company.country };
    case "city":
      return company.city === null
        ? null
        : { field: "city", value: company.city, text: company.city };
    case "fundingStage":
      return (
        company.fundingStage && {
          field: "fundingStage",
          value: words(company.fundingStage),
          text: words(company.fundingStage),
        }
      );
    case "funding": {
      // A total says nothing of the latest round.
      const usd = /\b(?:latest|last|recent)\b/i.test(column.name) ? null : company.fundingUsd;
      return usd === null || usd === 0
        ? null
        : {
            field: "fundingUsd",
            value: usd,
            text: `$${usd.toLocaleString("en-US")}`,
            number: usd,
            unit: "USD",
          };
    }
    default:
      return null;
  }
}

/** What the corpus already knows answers at once, without a page. */
export function answerByProfile(column: Column, company: CompanyProfile): ColumnAnswer | null {
  const known = readProfile(column, company);
  const value = known && toValue(column.type, known);
  if (!known || !value) return null;
  return {
    columnId: column.id,
    outcome: "found",
    value,
    confidence: 0.95,
    reasoning: `The profile of ${company.name} gives it.`,
    extractor: "fact",
    model: null,
    fact: { field: known.field, value: known.value, origin: "company profile" },
    citations: [],
  };
}
