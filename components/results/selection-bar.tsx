"use client";

import { Check, Copy, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";

const thanksMs = 1_600;

/** What is picked and what can be done with it; above the last rows, so that nothing moves when it comes. */
export function SelectionBar({
  words,
  onCopy,
  onClear,
}: {
  words: string;
  /** False when the browser refused. */
  onCopy: () => Promise<boolean>;
  onClear: () => void;
}) {
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  useEffect(() => {
    if (copied === "no") return;
    const timer = setTimeout(() => setCopied("no"), thanksMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <section
      aria-label="Selection"
      className="fixed bottom-4 left-1/2 z-20 flex -translate-x-1/2 animate-appear items-center gap-2 rounded-md border border-line-strong bg-surface py-1 pr-1 pl-3 text-sm shadow-panel"
    >
      <span role="status">
        {copied === "no"
          ? words
          : copied === "yes"
            ? "Copied, ready for a spreadsheet"
            : "The browser did not allow the copy"}
      </span>
      <Button
        look="quiet"
        onClick={async () => setCopied((await onCopy()) ? "yes" : "refused")}
        title="Copy (Ctrl or Cmd + C)"
      >
        {copied === "yes" ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        Copy
      </Button>
      <IconButton label="Clear the selection" onClick={onClear}>
        <X size={15} aria-hidden />
      </IconButton>
    </section>
  );
}
