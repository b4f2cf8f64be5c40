"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { resultTabs } from "@/components/results/select-rows";
import { tableViewKeys, tableViewParsers } from "@/components/results/table-view-address";

const parsers = {
  tab: parseAsStringLiteral(resultTabs).withDefault("matches"),
  /** Candidate whose evidence is open. */
  company: parseAsString,
  /** What of it the reader came for: a criterion, or a column that was asked for. */
  criterion: parseAsString,
  ...tableViewParsers,
};

/** What is looked at and how, in the address: a link shows the same, and back works. */
export const useSearchUrl = () =>
  useQueryStates(parsers, { history: "replace", urlKeys: tableViewKeys });
