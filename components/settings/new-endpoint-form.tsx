"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { focusAtFirst } from "@/components/ui/focus-at-first";
import { webhookEvents } from "@/research/webhook-event";
import { eventNames } from "./describe-webhook";
import { addEndpoint } from "./settings-api";
import { inputLook } from "./settings-part";

export function NewEndpointForm({ onDone }: { onDone: (added: boolean) => void }) {
  const id = useId();
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<readonly string[]>(webhookEvents);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ field?: string | undefined; message: string } | null>(
    null,
  );

  async function add(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const chosen = webhookEvents.filter((one) => events.includes(one));
    const answer = await addEndpoint({ url, events: chosen });
    setBusy(false);
    if (answer.ok) onDone(true);
    else setProblem(answer.error);
  }

  const toggle = (name: string, isChosen: boolean) =>
    setEvents(isChosen ? [...events, name] : events.filter((one) => one !== name));

  return (
    <form
      className="mb-4 space-y-4 rounded-md border border-line-strong p-4"
      noValidate
      onSubmit={add}
    >
      <div className="max-w-lg">
        <label htmlFor={id} className="mb-1 block text-sm text-ink-2">
          Which address?
        </label>
        <input
          id={id}
          ref={focusAtFirst}
          type="url"
          value={url}
          maxLength={2000}
          placeholder="https://example.com/assay"
          aria-invalid={problem?.field === "url"}
          aria-describedby={problem ? `${id}-problem` : undefined}
          className={inputLook}
          onChange={(event) => setUrl(event.target.value)}
        />
      </div>
      <fieldset className="space-y-1">
        <legend className="mb-1 text-sm text-ink-2">Tell it when</legend>
        {webhookEvents.map((event) => (
          <label key={event} className="flex items-baseline gap-2">
            <input
              type="checkbox"
              className="accent-accent"
              checked={events.includes(event)}
              onChange={({ target }) => toggle(event, target.checked)}
            />
            {eventNames[event]}
          </label>
        ))}
      </fieldset>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-sm text-not-met">
          {problem.message}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          Add the webhook
        </Button>
        <Button look="quiet" onClick={() => onDone(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
