"use client";

import Link from "next/link";
import { useState } from "react";
import { useLoaded } from "@/components/data/use-loaded";
import { describeAge } from "@/components/history/describe-age";
import { Button } from "@/components/ui/button";
import type { ApiKeyView } from "@/research/api-key-view";
import { ConfirmButton } from "./confirm-button";
import { CopyText } from "./copy-text";
import { NewKeyForm } from "./new-key-form";
import { listKeys, revokeKey } from "./settings-api";
import { SettingsPart, textLink } from "./settings-part";

/** Keys for programs: made here and shown once, listed, revoked. */
export function ApiKeys() {
  const { loaded, reload } = useLoaded(listKeys);
  const [writing, setWriting] = useState(false);
  const [made, setMade] = useState<{ key: string; name: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keys = loaded.state === "loaded" ? loaded.value.keys : null;

  async function revoke(id: string) {
    const answer = await revokeKey(id);
    setProblem(answer.ok ? null : answer.error.message);
    reload();
  }

  return (
    <SettingsPart
      id="api-keys"
      title="API keys"
      about={
        <>
          For programs that search in your name, over the{" "}
          <Link href="/docs/api" className={textLink}>
            HTTP API
          </Link>{" "}
          or as tools of an assistant over MCP. Whoever has a key sees your searches.
        </>
      }
      action={!writing && <Button onClick={() => setWriting(true)}>New key</Button>}
    >
      {writing && (
        <NewKeyForm
          onDone={(key) => {
            setWriting(false);
            if (key) {
              setMade(key);
              reload();
            }
          }}
        />
      )}
      {made && (
        <div className="mb-4 space-y-2 rounded-md border border-line-strong p-4">
          <p className="text-sm">
            This is the key <strong className="font-semibold">{made.name}</strong>. It is shown now
            and never again: keep it where your program finds it.
          </p>
          <CopyText text={made.key} name="the key" />
          <Button onClick={() => setMade(null)}>I have kept it</Button>
        </div>
      )}
      {problem && (
        <p role="alert" className="mb-2 text-sm text-not-met">
          {problem}
        </p>
      )}
      {loaded.state === "failed" && (
        <p role="alert" className="text-sm text-ink-2">
          {loaded.error.message}
        </p>
      )}
      {keys !== null && keys.length > 0 && (
        <KeyList keys={keys} onRevoke={revoke} now={new Date()} />
      )}
      {keys?.length === 0 && !writing && !made && (
        <p className="text-sm text-ink-3">No keys yet.</p>
      )}
    </SettingsPart>
  );
}

function KeyList({
  keys,
  onRevoke,
  now,
}: {
  keys: readonly ApiKeyView[];
  onRevoke: (id: string) => void;
  now: Date;
}) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {keys.map((key) => (
        <li key={key.id} className="flex items-center gap-4 py-2">
          <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 sm:grid sm:grid-cols-[1fr_7rem_9rem_8rem] sm:gap-4">
            <p className="w-full truncate">{key.name}</p>
            <p className="font-mono text-sm text-ink-2">{key.start}…</p>
            <p className="text-sm text-ink-2">
              {key.scopes.includes("write") ? "reads and writes" : "reads"}
            </p>
            <p className="text-sm text-ink-3">
              {key.lastUsedAt === null ? "never used" : `used ${describeAge(key.lastUsedAt, now)}`}
            </p>
          </div>
          <ConfirmButton
            label={`Revoke ${key.name}`}
            question="Really?"
            onConfirm={() => onRevoke(key.id)}
          />
        </li>
      ))}
    </ul>
  );
}
