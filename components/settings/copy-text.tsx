"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";

/** A text that is long and has no spaces, whole, with a button that copies it. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    // Refused where the page is not served safely: then the text is selected by hand.
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => {},
    );
  }

  return (
    <span className="flex items-center gap-1 rounded-md border border-line-strong bg-surface pl-3">
      <code className="min-w-0 flex-1 py-1.5 font-mono text-sm break-all select-all">{text}</code>
      <IconButton label={copied ? `${name} copied` : `Copy ${name}`} onClick={copy}>
        {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
      </IconButton>
      <span role="status" className="sr-only">
        {copied ? "Copied" : ""}
      </span>
    </span>
  );
}
