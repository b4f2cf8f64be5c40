"use client";

import { Check, Copy, Link2 } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { changeShare, readShare } from "@/components/data/api";
import { copyText } from "@/components/results/use-copy";
import { sharePath } from "@/components/search/search-scope";
import { Button, buttonLooks, ToolWords } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";

type Share =
  | { readonly state: "unknown" | "failed" }
  | { readonly state: "known"; readonly token: string | null };

/** The link that lets others read this search: made, copied and taken back here. */
export function ShareDialog({ searchId }: { searchId: string }) {
  return (
    <Popover
      label="A link to read this search"
      triggerClassName={buttonLooks.tool}
      triggerTitle="A link to read this search"
      trigger={
        <>
          <Link2 size={14} aria-hidden />
          <ToolWords>Share</ToolWords>
        </>
      }
      align="end"
      className="w-96 p-4"
    >
      {() => <ShareLink searchId={searchId} />}
    </Popover>
  );
}

function ShareLink({ searchId }: { searchId: string }) {
  const [share, setShare] = useState<Share>({ state: "unknown" });
  const [busy, setBusy] = useState(false);
  const token = share.state === "known" ? share.token : null;

  const take = useCallback(async (request: ReturnType<typeof readShare>) => {
    setBusy(true);
    const answer = await request;
    setBusy(false);
    setShare(answer.ok ? { state: "known", token: answer.value.token } : { state: "failed" });
  }, []);

  useEffect(() => {
    take(readShare(searchId, AbortSignal.timeout(10_000)));
  }, [searchId, take]);

  return (
    <>
      <p className="font-medium">A link to read this search</p>
      <p className="mt-1 text-ink-2">
        Whoever has it sees the question, the companies and their evidence, your corrections and
        notes among it, as they come in. Nobody but you can change anything, and no search engine
        lists it.
      </p>
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
    </>
  );
}

function LinkField({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function copy() {
    setCopied(await copyText(address));
    // Where the browser refuses, it is marked to be copied by hand.
    field.current?.select();
  }

  return (
    <div className="mt-3 flex gap-2">
      <input
        ref={field}
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
