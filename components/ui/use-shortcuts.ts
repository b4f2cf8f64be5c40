"use client";

import { useEffect, useRef } from "react";

/** Keys (in lower case: "j", "arrowdown") that act on the whole page, except while somebody writes or holds a modifier. A handler that returns false passes the key on. */
export function useShortcuts(handlers: Readonly<Record<string, () => unknown>>): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    function handle(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target)) return;
      const handler = current.current[event.key.toLowerCase()];
      if (handler && handler() !== false) event.preventDefault();
    }
    document.addEventListener("keydown", handle);
    return () => document.removeEventListener("keydown", handle);
  }, []);
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      "input:not([type=checkbox], [type=radio]), textarea, select, [role=combobox], [role=option]",
    ));
