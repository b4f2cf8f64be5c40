"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

export type Peek = { readonly title: string; readonly text: string; readonly note: string };

const delayMs = 250;
const widthPx = 384;
const roomPx = 160;

type Shown = { readonly peek: Peek; readonly left: number; readonly top: number; above: boolean };

/**
 * One floating quote for all cells of a table: that of the cell which is pointed at or has the focus. It listens at the
 * table, so that a cell costs nothing; what it says, a cell's own label says too.
 */
export function QuotePeek({
  table,
  peekOf,
}: {
  table: RefObject<HTMLElement | null>;
  /** By what `data-cell` says; null where there is nothing to say. */
  peekOf: (cellName: string) => Peek | null;
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  const current = useRef(peekOf);
  useEffect(() => {
    current.current = peekOf;
  });

  useEffect(() => {
    const element = table.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: Element | null = null;

    function follow({ target }: Event) {
      const cell = target instanceof Element ? target.closest("[data-cell]") : null;
      if (cell === over) return;
      hide();
      over = cell;
      if (cell) timer = setTimeout(() => setShown(place(cell, current.current)), delayMs);
    }
    function hide() {
      clearTimeout(timer);
      over = null;
      setShown(null);
    }
    function hideOnEscape({ key }: KeyboardEvent) {
      if (key === "Escape") hide();
    }

    element.addEventListener("pointerover", follow);
    element.addEventListener("focusin", follow);
    for (const name of hiding) element.addEventListener(name, hide);
    document.addEventListener("keydown", hideOnEscape);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("pointerover", follow);
      element.removeEventListener("focusin", follow);
      for (const name of hiding) element.removeEventListener(name, hide);
      document.removeEventListener("keydown", hideOnEscape);
    };
  }, [table]);

  if (!shown) return null;
  const { peek, left, top, above } = shown;
  return (
    <div
      aria-hidden
      data-quote-peek
      className={`pointer-events-none fixed z-30 w-max max-w-sm animate-appear rounded-md border border-line-strong bg-surface px-3 py-2 text-sm shadow-panel ${above ? "-translate-y-full" : ""}`}
      style={{ left, top }}
    >
      <p className="font-medium">{peek.title}</p>
      <p className="mt-0.5 text-ink-2">{peek.text}</p>
      <p className="mt-0.5 text-ink-3">{peek.note}</p>
    </div>
  );
}

const hiding = ["pointerleave", "focusout", "pointerdown", "scroll"] as const;

/** Under the cell, or above it near the end of the window. */
function place(cell: Element, peekOf: (cellName: string) => Peek | null): Shown | null {
  const peek = peekOf(cell.getAttribute("data-cell") ?? "");
  if (!peek || !cell.isConnected) return null;
  const { left, top, bottom } = cell.getBoundingClientRect();
  const above = bottom + roomPx > window.innerHeight;
  return {
    peek,
    left: Math.max(8, Math.min(left, window.innerWidth - widthPx - 8)),
    top: above ? top - 2 : bottom + 2,
    above,
  };
}
