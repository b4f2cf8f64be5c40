"use client";

import { Popover } from "@base-ui/react/popover";
import { Check, Copy, Link2 } from "lucide-react";
import { useState } from "react";
import { changeShare, readShare } from "@/components/data/api";
import { sharePath } from "@/components/search/search-scope";
import { Button, buttonLooks } from "@/components/ui/button";

type Share =
  | { readonly state: "unknown" | "failed" }
  | { readonly state: "known"; readonly token: string | null };

/** The link that lets others read this search: made, copied and taken back here. */
export function ShareDialog({ searchId }: { searchId: string }) {
  const [share, setShare] = useState<Share>({ state: "unknown" });
  const [busy, setBusy] = useState(false);
  const token = share.state === "known" ? share.token : null;

  async function take(request: ReturnType<typeof readShare>) {
    setBusy(true);
    const answer = await request;
    setBusy(false);
    setShare(answer.ok ? { state: "known", token: answer.value.token } : { state: "failed" });
  }

  return (
    <Popover.Root
      onOpenChange={(open) => open && take(readShare(searchId, AbortSignal.timeout(10_000)))}
    >
      <Popover.Trigger className={buttonLooks.plain}>
        <Link2 size={14} aria-hidden />
        Share
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={6} className="z-30">
          <Popover.Popup className="w-96 max-w-[calc(100vw-2rem)] animate-appear rounded-md border border-line-strong bg-surface p-4 text-sm shadow-panel outline-none">
            <Popover.Title className="font-medium">A link to read this search</Popover.Title>
            <Popover.Description className="mt-1 text-ink-2">
              Whoever has it sees the question, the companies and their evidence, your corrections
              and notes among it, as they come in. Nobody but you can change anything, and no search
              engine lists it.
            </Popover.Description>
            {share.state === "failed" && (
              <p role="alert" className="mt-3 text-not-met">
                The server did not answer. Open this once more.
              </p>
            )}
            {share.state === "known" && token === null && (
              <Button
                look="primary"
                className="mt-3"
                disabled={busy}
                onClick={() => take(changeShare(searchId, "POST"))}
              >
                Make a link
              </Button>
            )}
            {token !== null && (
              <>
                <LinkField address={window.location.origin + sharePath(token)} />
                <Button
                  className="mt-3"
                  disabled={busy}
                  onClick={() => take(changeShare(searchId, "DELETE"))}
                >
                  Take it back
                </Button>
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function LinkField({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  }

  return (
    <div className="mt-3 flex gap-2">
      <input
        aria-label="Link"
        readOnly
        value={address}
        className="h-9 min-w-0 flex-1 rounded-md border border-control-line bg-sunk px-2.5 font-mono text-xs"
        onFocus={(event) => event.target.select()}
      />
      <Button onClick={copy}>
        {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        {copied ? "Copied" : "Copy"}
      </Button>
    </div>
  );
}
