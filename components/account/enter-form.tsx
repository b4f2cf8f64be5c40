"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { RequestFailure } from "@/components/data/request-json";
import { Button } from "@/components/ui/button";
import { type AccountView, type Provider, passwordLength } from "@/research/account-view";
import { signIn, signUp, startProviderSignIn } from "./account-api";

const providerNames: Record<Provider, string> = { github: "GitHub", google: "Google" };
const field =
  "mt-1 block h-9 w-full rounded-md border border-control-line bg-surface px-3 outline-none focus:border-accent focus:outline-1 focus:outline-accent";

/** One form for both: who has an account signs in, who has none makes one. */
export function EnterForm({ account }: { account: AccountView }) {
  const router = useRouter();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);

  async function enter(how: typeof signIn) {
    setBusy(true);
    const answer = await how({ email, password });
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) router.refresh();
  }

  async function enterWith(provider: Provider) {
    const answer = await startProviderSignIn(provider);
    if (answer.ok) window.location.assign(answer.value.url);
    else setFailure(answer.error);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void enter(signIn);
  }

  return (
    <form onSubmit={submit} className="mt-6">
      <label className="block text-sm text-ink-2">
        Email
        <input
          type="email"
          name="email"
          autoComplete="email"
          required
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          className={field}
        />
      </label>
      <label className="mt-4 block text-sm text-ink-2">
        Password, at least {passwordLength.min} characters
        <input
          type="password"
          name="password"
          autoComplete="current-password"
          required
          minLength={passwordLength.min}
          maxLength={passwordLength.max}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          className={field}
        />
      </label>
      <p role="alert" className="mt-3 min-h-5 text-sm text-failed">
        {failure?.message}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          Sign in
        </Button>
        {account.signUp === "open" && (
          <Button
            disabled={isBusy}
            onClick={(event) => event.currentTarget.form?.reportValidity() && enter(signUp)}
          >
            Make an account
          </Button>
        )}
        {account.providers.map((provider) => (
          <Button key={provider} disabled={isBusy} onClick={() => enterWith(provider)}>
            Go on with {providerNames[provider]}
          </Button>
        ))}
      </div>
      <details className="mt-4 text-sm text-ink-2">
        <summary className="w-fit cursor-pointer hover:text-ink">Password forgotten?</summary>
        <p className="mt-1">
          Assay sends no email. Ask whoever runs this instance for a new password; on its machine,
          this command makes and prints one:
        </p>
        <code className="my-1.5 block rounded-md bg-sunk px-2.5 py-1.5 font-mono text-xs">
          npm run -s assay -- add-user EMAIL
        </code>
        <p>Your searches stay; you are signed out everywhere.</p>
      </details>
    </form>
  );
}
