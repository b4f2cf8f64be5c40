"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

export type Peek = { readonly title: string; readonly text: string; readonly note: string };

const delayMs = 250;
const widthPx = 384;
const roomPx = 160;

type Shown = { readonly peek: Peek; readonly left: number; readonly top: number; above: boolean };

/**
 * One floating quote for all cells of a table: that of the cell which is pointed at or has the focus by key. It listens at
 * the table, so that a cell costs nothing; what it says, a cell's own label says too.
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
    const frame = table.current;
    if (!frame) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: Element | null = null;
    let pressed = { x: Number.NaN, y: Number.NaN };
    const show = (cell: Element) => setShown(place(cell, frame, current.current));

    /** What slides under a pointer that has not moved since it pressed, as when the evidence opens, is not pointed at. */
    function point(event: PointerEvent) {
      if (event.clientX !== pressed.x || event.clientY !== pressed.y) follow(event);
    }
    function focus(event: FocusEvent) {
      if (event.target instanceof Element && event.target.matches(":focus-visible")) follow(event);
    }
    function press({ clientX: x, clientY: y }: PointerEvent) {
      pressed = { x, y };
      hide();
    }
    function follow({ target }: Event) {
      const cell = target instanceof Element ? target.closest("[data-cell]") : null;
      if (cell === over) return;
      hide();
      over = cell;
      if (cell) timer = setTimeout(show, delayMs, cell);
    }
    function hide() {
      clearTimeout(timer);
      over = null;
      setShown(null);
    }
    function hideOnKey({ key }: KeyboardEvent) {
      if (key === "Escape" || key === "Enter") hide();
    }

    frame.addEventListener("pointerover", point);
    frame.addEventListener("focusin", focus);
    for (const name of hiding) frame.addEventListener(name, hide);
    document.addEventListener("keydown", hideOnKey);
    document.addEventListener("pointerdown", press);
    return () => {
      clearTimeout(timer);
      frame.removeEventListener("pointerover", point);
      frame.removeEventListener("focusin", focus);
      for (const name of hiding) frame.removeEventListener(name, hide);
      document.removeEventListener("keydown", hideOnKey);
      document.removeEventListener("pointerdown", press);
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
      <p className="font-medium first-letter:uppercase">{peek.title}</p>
      <p className="mt-0.5 text-ink-2">{peek.text}</p>
      <p className="mt-0.5 text-ink-3">{peek.note}</p>
    </div>
  );
}

const hiding = ["pointerleave", "focusout", "scroll"] as const;

/** Under the cell, or above it near the end of the window; over nothing beside the table. */
function place(
  cell: Element,
  table: Element,
  peekOf: (cellName: string) => Peek | null,
): Shown | null {
  const peek = peekOf(cell.getAttribute("data-cell") ?? "");
  if (!peek || !cell.isConnected) return null;
  const { left, top, bottom } = cell.getBoundingClientRect();
  const above = bottom + roomPx > window.innerHeight;
  return {
    peek,
    left: Math.max(8, Math.min(left, table.getBoundingClientRect().right - widthPx - 8)),
    top: above ? top - 2 : bottom + 2,
    above,
  };
}
