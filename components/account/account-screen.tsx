import Link from "next/link";
import type { AccountView } from "@/research/account-view";
import { DeleteData } from "./delete-data";
import { EnterForm } from "./enter-form";
import { SessionButtons } from "./session-buttons";

/** Who one is here, how to sign in, and how to leave with or without a trace. */
export function AccountScreen({ account }: { account: AccountView }) {
  const { user } = account;
  const email = user?.email ?? null;
  return (
    <>
      <h1 className="mb-2 text-xl font-semibold tracking-tight">{email ?? "You"}</h1>
      <p className="text-ink-2">{describe(account)}</p>
      {email === null ? (
        <EnterForm account={account} />
      ) : (
        <SessionButtons sessions={user?.sessions ?? 1} />
      )}
      <p className="mt-8 text-sm text-ink-2">
        <Link href="/settings" className="text-accent underline underline-offset-2">
          API keys and webhooks
        </Link>
        , for programs of yours.
      </p>
      {user && (
        <section className="mt-10 border-t border-line pt-6" aria-labelledby="your-data">
          <h2 id="your-data" className="font-semibold">
            Your data
          </h2>
          <p className="mt-1 text-sm text-ink-2">
            All that is kept of you, as lines of JSON that another Assay can take in:{" "}
            <a
              href="/api/account/data"
              download
              className="text-accent underline underline-offset-2"
            >
              download it
            </a>
            .
          </p>
          <DeleteData searches={user.searches} />
        </section>
      )}
    </>
  );
}

function describe({ user, signUp }: AccountView): string {
  const searches = user?.searches === 1 ? "1 search" : `${user?.searches ?? 0} searches`;
  if (user && user.email !== null) return `${searches} kept here.`;
  if (signUp === "closed") return "This instance is for people with an account.";
  if (user?.searches === 1)
    return "No account yet: 1 search is known to this browser alone. Sign in or make an account, and it moves there.";
  return user && user.searches > 0
    ? `No account yet: ${searches} are known to this browser alone. Sign in or make an account, and they move there.`
    : "Assay works without an account. With one, your searches are there in every browser.";
}
