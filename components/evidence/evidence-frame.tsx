"use client";

import { Dialog } from "@base-ui/react/dialog";
import { type ReactNode, useEffect, useRef } from "react";

/** The panel's place: beside the table where there is room, else a sheet from below. */
export function EvidenceFrame({
  beside,
  label,
  onClose,
  children,
}: {
  beside: boolean;
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  if (!beside) {
    return (
      <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-20 animate-appear bg-ink/30 dark:bg-paper/70" />
          <Dialog.Popup
            aria-label={label}
            className="fixed inset-x-0 bottom-0 z-20 flex h-[88dvh] animate-appear flex-col rounded-t-xl border-t border-line bg-paper shadow-panel outline-none"
          >
            {children}
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    );
  }
  return <Aside label={label}>{children}</Aside>;
}

function Aside({ label, children }: { label: string; children: ReactNode }) {
  const aside = useRef<HTMLElement>(null);
  // Opening moves the reader to the proof; Esc and ✕ bring the focus back to the cell.
  useEffect(() => aside.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      ref={aside}
      tabIndex={-1}
      aria-label={label}
      className="flex w-[26.5rem] shrink-0 animate-appear flex-col border-t border-l border-line bg-paper outline-none 2xl:w-[50rem]"
    >
      {children}
    </aside>
  );
}
