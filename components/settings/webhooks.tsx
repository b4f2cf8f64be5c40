"use client";

import Link from "next/link";
import { useState } from "react";
import { useLoaded } from "@/components/data/use-loaded";
import { Button } from "@/components/ui/button";
import { EndpointItem } from "./endpoint-item";
import { NewEndpointForm } from "./new-endpoint-form";
import { listEndpoints } from "./settings-api";
import { SettingsPart, textLink } from "./settings-part";

/** Addresses that are told what happens, each with its secret and the log of what was sent. */
export function Webhooks() {
  const { loaded, reload } = useLoaded(listEndpoints);
  const [writing, setWriting] = useState(false);
  const endpoints = loaded.state === "loaded" ? loaded.value.endpoints : [];

  return (
    <SettingsPart
      id="webhooks"
      title="Webhooks"
      about={
        <>
          Addresses of yours that are told when something happens, signed after the Standard
          Webhooks specification and tried again for a day. What they are told is in the{" "}
          <Link href="/docs/api#webhooks" className={textLink}>
            documentation
          </Link>
          .
        </>
      }
      action={!writing && <Button onClick={() => setWriting(true)}>New webhook</Button>}
    >
      {writing && (
        <NewEndpointForm
          onDone={(added) => {
            setWriting(false);
            if (added) reload();
          }}
        />
      )}
      {loaded.state === "failed" && (
        <p role="alert" className="text-sm text-ink-2">
          {loaded.error.message}
        </p>
      )}
      {loaded.state === "loaded" && endpoints.length === 0 && !writing && (
        <p className="text-sm text-ink-3">No webhooks yet.</p>
      )}
      {endpoints.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {endpoints.map((endpoint) => (
            <EndpointItem key={endpoint.id} endpoint={endpoint} onChange={reload} />
          ))}
        </ul>
      )}
    </SettingsPart>
  );
}
