import { Button } from "@/components/ui/button";

/** The link holds the token; this gives it to the server once, so that it need not stay in the address. */
export function EnterOperations({ token }: { token: string }) {
  return (
    <form method="post" action="/api/operations/session" className="max-w-xl">
      <p className="text-ink-2">
        You have this instance's owner link. This browser is remembered for a week.
      </p>
      <input type="hidden" name="token" value={token} />
      <Button look="primary" type="submit" className="mt-4">
        Open operations
      </Button>
    </form>
  );
}
