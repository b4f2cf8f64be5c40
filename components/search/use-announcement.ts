"use client";

import { useRef } from "react";
import type { SearchView } from "@/research/search-view";
import { countOf, describeEnd, describeStage } from "./describe-search";
import { countChecked } from "./search-reducer";

/** What a screen reader is told: each stage, each quarter of the work, and the end; never each row. */
export function useAnnouncement(search: SearchView): string {
  const last = useRef({ key: "", words: "" });
  const checked = countChecked(search);
  const { total, matched } = search.counts;
  const quarter = total === 0 ? 0 : Math.floor((checked / total) * 4);
  const key = `${search.state}:${quarter}`;
  if (last.current.key !== key) {
    const progress =
      quarter > 0
        ? `${checked} of ${total} checked, ${countOf(matched, "match", "matches")}`
        : describeStage(search, []);
    last.current = { key, words: describeEnd(search) ?? progress };
  }
  return last.current.words;
}
