"use client";

import { type ReactNode, type RefObject, type ToggleEvent, useId, useRef, useState } from "react";

const gapPx = 4;
const edgePx = 8;

/**
 * A button and what it opens, by the browser's own popover: on top of everything, below the button or, in the lower half of
 * the window, above it; closed by Esc, by a press elsewhere, or by `close`. What is inside exists only while it is open.
 */
export function Popover({
  label,
  trigger,
  triggerLabel,
  triggerTitle,
  triggerClassName,
  align = "start",
  className,
  panel,
  disabled = false,
  children,
}: {
  /** Of what opens, for somebody who does not see it. */
  label: string;
  trigger: ReactNode;
  /** Where the trigger has no words of its own. */
  triggerLabel?: string;
  triggerTitle?: string;
  triggerClassName: string;
  /** The edge of the button that it stands at. */
  align?: "start" | "end";
  className: string;
  /** For who opens it by other means: `showPopover()`. */
  panel?: RefObject<HTMLDivElement | null>;
  disabled?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const own = useRef<HTMLDivElement>(null);
  const target = panel ?? own;
  const [open, setOpen] = useState(false);

  function place({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    if (newState !== "open" || !button.current) return;
    setOpen(true);
    const { left, right, top, bottom } = button.current.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { style } = currentTarget;
    const above = top > height - bottom;
    const distancePx = gapPx + (above ? height - top : bottom);
    style.top = above ? "auto" : `${distancePx}px`;
    style.bottom = above ? `${distancePx}px` : "auto";
    style.maxHeight = `calc(100dvh - ${distancePx + edgePx}px)`;
    style.left = align === "start" ? `${left}px` : "auto";
    style.right = align === "end" ? `${Math.max(edgePx, width - right)}px` : "auto";
  }

  /** Once its size is known: beyond neither edge, however narrow the screen. */
  function settle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    setOpen(newState === "open");
    if (newState !== "open") return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const last = document.documentElement.clientWidth - edgePx - width;
    const { style } = currentTarget;
    if (left >= edgePx && left <= last) return;
    style.left = `${Math.max(edgePx, Math.min(left, last))}px`;
    style.right = "auto";
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        disabled={disabled}
        aria-label={triggerLabel}
        aria-expanded={open}
        aria-haspopup="dialog"
        title={triggerTitle}
        data-popup-open={open || undefined}
        className={triggerClassName}
      >
        {trigger}
      </button>
      <div
        ref={target}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={`fixed inset-auto m-0 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-md border border-line-strong bg-surface text-left text-sm font-normal text-ink shadow-panel outline-none open:animate-appear ${className}`}
        onBeforeToggle={place}
        onToggle={settle}
      >
        {open && children(() => target.current?.hidePopover())}
      </div>
    </>
  );
}

/** Whether one is open: then Esc belongs to it. */
export const isPopoverOpen = (): boolean => document.querySelector(":popover-open") !== null;
