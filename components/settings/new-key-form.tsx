"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { focusAtFirst } from "@/components/ui/focus-at-first";
import { makeKey } from "./settings-api";
import { inputLook } from "./settings-part";

const choices = [
  { mayWrite: true, name: "Read and write", about: "starts and changes searches" },
  { mayWrite: false, name: "Read only", about: "sees searches and evidence" },
];

/** `onDone(null)`: nothing was made. */
export function NewKeyForm({
  onDone,
}: {
  onDone: (made: { key: string; name: string } | null) => void;
}) {
  const id = useId();
  const [name, setName] = useState("");
  const [mayWrite, setMayWrite] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function make(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const answer = await makeKey({ name, mayWrite });
    setBusy(false);
    if (answer.ok) onDone({ key: answer.value.key, name: answer.value.view.name });
    else setProblem(answer.error.message);
  }

  return (
    <form className="mb-4 space-y-4 rounded-md border border-line-strong p-4" onSubmit={make}>
      <div className="max-w-sm">
        <label htmlFor={id} className="mb-1 block text-sm text-ink-2">
          What is it for?
        </label>
        <input
          id={id}
          ref={focusAtFirst}
          value={name}
          required
          maxLength={80}
          placeholder="nightly report"
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem` : undefined}
          className={inputLook}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <fieldset className="space-y-1">
        <legend className="mb-1 text-sm text-ink-2">What may it do?</legend>
        {choices.map((choice) => (
          <label key={choice.name} className="flex items-baseline gap-2">
            <input
              type="radio"
              name={`${id}-scope`}
              className="accent-accent"
              checked={mayWrite === choice.mayWrite}
              onChange={() => setMayWrite(choice.mayWrite)}
            />
            {choice.name}
            <span className="text-sm text-ink-3">{choice.about}</span>
          </label>
        ))}
      </fieldset>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-sm text-not-met">
          {problem}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          Make the key
        </Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
