"use client";

import { Button } from "@/components/ui/button";

export default function PageError({
  error,
  reset,
}: {
  /** `digest` is of an error on the server, whose log has it, too. */
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main role="alert" className="mx-auto w-full max-w-xl px-4 pt-[16vh] sm:px-6">
      <h1 className="text-xl font-semibold tracking-tight">The page stumbled</h1>
      <p className="mt-2 text-ink-2">
        Something on this page went wrong. Your searches are not touched: they run and are kept on
        the server.
      </p>
      {error.digest && (
        <p className="mt-2 text-sm text-ink-3">
          The log of the server has it under <code>{error.digest}</code>.
        </p>
      )}
      <Button look="primary" className="mt-6" onClick={reset}>
        Show the page again
      </Button>
    </main>
  );
}
