"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** A button for what cannot be undone: the first press asks, the second does it, leaving takes it back. */
export function ConfirmButton({
  label,
  question,
  onConfirm,
}: {
  /** What it does, for whoever does not see what it stands beside. */
  label: string;
  question: string;
  onConfirm: () => void;
}) {
  const [asked, setAsked] = useState(false);
  return (
    <Button
      look={asked ? "plain" : "quiet"}
      className={asked ? "text-not-met" : ""}
      aria-label={asked ? `${question} ${label}` : label}
      onClick={() => (asked ? onConfirm() : setAsked(true))}
      onBlur={() => setAsked(false)}
    >
      {asked ? question : label.split(" ", 1)[0]}
    </Button>
  );
}
