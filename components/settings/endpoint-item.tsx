"use client";

import { useState } from "react";
import type { Answer } from "@/components/data/request-json";
import { Button } from "@/components/ui/button";
import type { EndpointView } from "@/research/webhook-view";
import { ConfirmButton } from "./confirm-button";
import { CopyText } from "./copy-text";
import { DeliveryLog } from "./delivery-log";
import { describeEvents, describeTrouble } from "./describe-webhook";
import {
  readSecret,
  removeEndpoint,
  rotateSecret,
  testEndpoint,
  turnEndpoint,
} from "./settings-api";

/** One address: what it is told, how it goes, and what can be done with it. */
export function EndpointItem({
  endpoint,
  onChange,
}: {
  endpoint: EndpointView;
  onChange: () => void;
}) {
  const { id, url } = endpoint;
  const [secret, setSecret] = useState<string | null>(null);
  const [rotated, setRotated] = useState(false);
  const [showsLog, setShowsLog] = useState(false);
  const [tests, setTests] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const isOn = endpoint.offReason === null;
  const trouble = describeTrouble(endpoint);

  async function run<Value>(work: Promise<Answer<Value>>, then: (value: Value) => void) {
    const answer = await work;
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) then(answer.value);
  }

  return (
    <li className="py-3">
      <p className="font-mono text-sm break-all">{url}</p>
      <p className="text-sm text-ink-2">When {describeEvents(endpoint)}.</p>
      {trouble && <p className={`text-sm ${isOn ? "text-unclear" : "text-ink-3"}`}>{trouble}</p>}
      <div className="mt-1 -ml-3 flex flex-wrap">
        <Button
          look="quiet"
          disabled={!isOn}
          onClick={() =>
            run(testEndpoint(id), () => {
              setShowsLog(true);
              setTests(tests + 1);
            })
          }
        >
          Send a test
        </Button>
        <Button look="quiet" aria-expanded={showsLog} onClick={() => setShowsLog(!showsLog)}>
          Log
        </Button>
        <Button
          look="quiet"
          aria-expanded={secret !== null}
          onClick={() =>
            secret === null
              ? run(readSecret(id), ({ secret }) => setSecret(secret))
              : setSecret(null)
          }
        >
          Secret
        </Button>
        <Button look="quiet" onClick={() => run(turnEndpoint(id, !isOn), onChange)}>
          {isOn ? "Turn off" : "Turn on"}
        </Button>
        <ConfirmButton
          label={`Remove ${url}`}
          question="Really?"
          onConfirm={() => run(removeEndpoint(id), onChange)}
        />
      </div>
      {problem && (
        <p role="alert" className="mt-1 text-sm text-not-met">
          {problem}
        </p>
      )}
      {secret !== null && (
        <div className="mt-2 max-w-xl space-y-2">
          <CopyText key={secret} text={secret} name="the secret" />
          <p className="text-sm text-ink-2">
            {rotated
              ? "This is the new secret. Until tomorrow messages are signed with the one before, too."
              : "Messages are signed with it. A new one takes its place; the old one holds for another day."}
            {!rotated && (
              <Button
                look="quiet"
                onClick={() =>
                  run(rotateSecret(id), (answer) => {
                    setSecret(answer.secret);
                    setRotated(true);
                  })
                }
              >
                Draw a new one
              </Button>
            )}
          </p>
        </div>
      )}
      {showsLog && <DeliveryLog key={tests} endpointId={id} />}
    </li>
  );
}
