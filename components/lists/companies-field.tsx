"use client";

import { type ChangeEvent, useId, useState } from "react";
import { mostListChars } from "@/research/list-view";

/** Companies as text, pasted or from a file. */
export function CompaniesField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const id = useId();

  const [refusal, setRefusal] = useState<string | null>(null);

  async function read({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file) return;
    const words = await file.text();
    // The same file can be chosen again once it was changed.
    input.value = "";
    const isTooLong = words.length > mostListChars;
    setRefusal(isTooLong ? `${file.name} is longer than a million characters: split it.` : null);
    if (!isTooLong) onText(words);
  }

  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        Companies
      </label>
      <textarea
        id={id}
        rows={7}
        value={text}
        maxLength={mostListChars}
        placeholder={
          "One a line: a website, a name, or both\nlumenforge.assay.test\nAcme, acme.com"
        }
        className="mt-1 block w-full rounded-md border border-control-line bg-surface px-3 py-2 font-mono text-sm"
        onChange={(event) => onText(event.target.value)}
      />
      <label className="mt-1 inline-block cursor-pointer text-sm text-accent underline-offset-2 hover:underline has-focus-visible:outline-2 has-focus-visible:outline-accent">
        Or take them from a file (CSV with a column of names or websites)
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          className="sr-only"
          onChange={read}
        />
      </label>
      {refusal && (
        <p role="alert" className="mt-1 text-sm text-not-met">
          {refusal}
        </p>
      )}
    </div>
  );
}
