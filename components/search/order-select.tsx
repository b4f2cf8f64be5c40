"use client";

import { Select } from "@base-ui/react/select";
import { ArrowDownUp, Check } from "lucide-react";
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
    <Select.Root
      items={labels}
      value={order}
      onValueChange={(value) => value !== null && onOrder(value)}
      modal={false}
    >
      <Select.Trigger
        aria-label="Order"
        className="inline-flex h-9 items-center gap-1.5 rounded-md px-2.5 text-sm text-ink-2 hover:bg-sunk hover:text-ink"
      >
        <ArrowDownUp size={13} aria-hidden />
        <span className="max-sm:sr-only">
          <Select.Value />
        </span>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner
          side="bottom"
          align="end"
          alignItemWithTrigger={false}
          sideOffset={4}
          className="z-30"
        >
          <Select.Popup className="min-w-40 animate-appear rounded-md border border-line-strong bg-surface p-1 text-sm shadow-panel outline-none">
            <Select.List>
              {rowOrders.map((each) => (
                <Select.Item
                  key={each}
                  value={each}
                  className="flex cursor-pointer items-center gap-2 rounded-sm py-1.5 pr-3 pl-7 outline-none data-highlighted:bg-sunk"
                >
                  <Select.ItemIndicator className="-ml-5 w-3">
                    <Check size={13} aria-hidden />
                  </Select.ItemIndicator>
                  <Select.ItemText>{labels[each]}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
