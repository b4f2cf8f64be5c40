"use client";

import { useEffect, useRef } from "react";

/** Ctrl or Cmd + C copies what `text` says, unless text is marked or somebody writes. Null: nothing to copy. */
export function useCopy(text: () => string | null): void {
  const current = useRef(text);
  useEffect(() => {
    current.current = text;
  });
  useEffect(() => {
    function copy(event: ClipboardEvent) {
      if (document.getSelection()?.isCollapsed === false) return;
      const { activeElement } = document;
      if (activeElement?.matches("input:not([type=checkbox]), textarea, select")) return;
      const copied = current.current();
      if (copied === null) return;
      event.clipboardData?.setData("text/plain", copied);
      event.preventDefault();
    }
    document.addEventListener("copy", copy);
    return () => document.removeEventListener("copy", copy);
  }, []);
}

export const copyText = (text: string): Promise<boolean> =>
  // Without https there is no clipboard to write to.
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
