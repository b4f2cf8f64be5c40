"use client";

import { Tooltip } from "@base-ui/react/tooltip";
import { createContext, type ReactElement, type ReactNode, useContext, useState } from "react";

export type Peek = { readonly title: string; readonly text: string; readonly note: string };

type PeekHandle = ReturnType<typeof Tooltip.createHandle<Peek>>;
const PeekContext = createContext<PeekHandle | null>(null);

/** One floating quote for all cells of a table: it shows that of the cell which is pointed at or has the focus. */
export function QuotePeekProvider({ children }: { children: ReactNode }) {
  const [handle] = useState(() => Tooltip.createHandle<Peek>());
  return (
    <PeekContext value={handle}>
      <Tooltip.Provider delay={250} closeDelay={0}>
        {children}
        <Tooltip.Root handle={handle}>
          {({ payload }) => (
            <Tooltip.Portal>
              <Tooltip.Positioner side="bottom" align="start" sideOffset={2} className="z-30">
                <Tooltip.Popup className="max-w-sm rounded-md border border-line-strong bg-surface px-3 py-2 text-sm shadow-panel transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0 data-instant:transition-none">
                  {payload && (
                    <>
                      <p className="font-medium">{payload.title}</p>
                      <p className="mt-0.5 text-ink-2">{payload.text}</p>
                      <p className="mt-0.5 text-ink-3">{payload.note}</p>
                    </>
                  )}
                </Tooltip.Popup>
              </Tooltip.Positioner>
            </Tooltip.Portal>
          )}
        </Tooltip.Root>
      </Tooltip.Provider>
    </PeekContext>
  );
}

/** `render` is the element that the quote belongs to. */
export function PeekTrigger({ peek, render }: { peek: Peek; render: ReactElement }) {
  const handle = useContext(PeekContext);
  return handle ? <Tooltip.Trigger handle={handle} payload={peek} render={render} /> : render;
}
