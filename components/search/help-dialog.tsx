"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { CandidateGlyph, OutcomeGlyph } from "@/components/results/state-glyph";
import { IconButton } from "@/components/ui/icon-button";

const keys: readonly [string, string][] = [
  ["/", "change the question"],
  ["j k or ↓ ↑", "next and previous company"],
  ["→ ←", "next and previous column"],
  ["PgDn Home End", "ten further, first, last"],
  ["Enter", "open the evidence"],
  ["Esc", "close it, or clear the selection"],
  ["Space", "select the company; with Shift, all between"],
  ["Ctrl or ⌘ + C", "copy what is selected, for a spreadsheet"],
  ["e", "export what is selected, or all of a tab"],
  ["s", "stop or resume"],
  ["?", "this help"],
];

const shapes = [
  { outcome: "met", judge: "local", words: "met, an estimate" },
  { outcome: "met", judge: "llm", words: "met, judged by a model" },
  { outcome: "met", judge: "fact", words: "met, a known fact" },
  { outcome: "met", judge: "user", words: "met, set by a person" },
  { outcome: "not_met", judge: "local", words: "not met" },
  { outcome: "unclear", judge: "local", words: "unclear: the pages do not say" },
] as const;

const states = [
  { state: "running", words: "being read" },
  { state: "failed", words: "failed: the site could not be read" },
] as const;

export function HelpDialog({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 animate-appear bg-ink/30 dark:bg-paper/70" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-40 max-h-[90dvh] w-[26rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 animate-appear overflow-y-auto rounded-md border border-line-strong bg-surface p-5 shadow-panel outline-none">
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-lg font-semibold tracking-tight">
              Keys and shapes
            </Dialog.Title>
            <Dialog.Close render={<IconButton label="Close" />}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 text-sm">
            {keys.map(([key, words]) => (
              <div key={key} className="contents">
                <dt className="font-mono text-ink-2">{key}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <ul className="mt-4 space-y-1.5 border-t border-line pt-4 text-sm">
            {shapes.map(({ outcome, judge, words }) => (
              <li key={words} className="flex items-center gap-2.5">
                <span className="flex w-6 justify-center">
                  <OutcomeGlyph outcome={outcome} judge={judge} />
                </span>
                {words}
              </li>
            ))}
            {states.map(({ state, words }) => (
              <li key={words} className="flex items-center gap-2.5">
                <span className="flex w-6 justify-center">
                  <CandidateGlyph state={state} />
                </span>
                {words}
              </li>
            ))}
          </ul>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
