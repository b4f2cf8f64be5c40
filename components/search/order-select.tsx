"use client";

import { ArrowDownUp, ChevronDown } from "lucide-react";
import { type RowOrder, rowOrders } from "@/components/results/select-rows";

const labels: Record<RowOrder, string> = {
  found: "As found",
  best: "Best first",
  name: "By name",
  since: "Youngest first",
  size: "Largest first",
};

export function OrderSelect({
  order,
  onOrder,
}: {
  order: RowOrder;
  onOrder: (order: RowOrder) => void;
}) {
  return (
    <span className="relative inline-flex items-center text-ink-2 hover:text-ink">
      <select
        aria-label="Order"
        value={order}
        className="h-9 cursor-pointer appearance-none rounded-md bg-transparent pr-6 pl-2 text-right text-sm hover:bg-sunk max-sm:w-9 max-sm:p-0 max-sm:text-transparent [&>option]:bg-surface [&>option]:text-ink"
        onChange={(event) => {
          const chosen = rowOrders.find((each) => each === event.target.value);
          if (chosen) onOrder(chosen);
        }}
      >
        {rowOrders.map((each) => (
          <option key={each} value={each}>
            {labels[each]}
          </option>
        ))}
      </select>
      <ChevronDown
        size={13}
        aria-hidden
        className="pointer-events-none absolute right-2 max-sm:hidden"
      />
      <ArrowDownUp
        size={15}
        aria-hidden
        className="pointer-events-none absolute left-2.5 sm:hidden"
      />
    </span>
  );
}
