"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { resultTabs, rowOrders } from "@/components/results/select-rows";

const parsers = {
  tab: parseAsStringLiteral(resultTabs).withDefault("matches"),
  order: parseAsStringLiteral(rowOrders).withDefault("found"),
  /** Candidate whose evidence is open. */
  company: parseAsString,
  criterion: parseAsString,
};

/** What is looked at, in the address: a link shows the same, and back works. */
export const useSearchUrl = () => useQueryStates(parsers, { history: "replace" });
