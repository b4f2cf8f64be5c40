import Link from "next/link";
import type { ReactNode } from "react";
import { buttonLooks } from "@/components/ui/button";

/** A page instead of a page: what is missing, and the ways on. */
export function NotThere({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto w-full max-w-xl px-4 pt-[16vh] sm:px-6">
      <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
      <p className="mt-2 text-ink-2">{children}</p>
      <div className="mt-6 flex gap-2">
        <Link href="/" className={buttonLooks.primary}>
          New search
        </Link>
        <Link href="/history" className={buttonLooks.plain}>
          Your searches
        </Link>
      </div>
    </main>
  );
}
