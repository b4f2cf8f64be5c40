"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const links = [
  { href: "/docs/api", words: "API" },
  { href: "/settings", words: "Keys and webhooks" },
  { href: "/backends", words: "Where a search can run" },
] as const;

/** The ways on for who builds with Assay. A search has the whole window for itself. */
export function SiteFooter() {
  if (/^\/(?:searches|s)\//.test(usePathname())) return null;
  return (
    <footer className="mt-auto px-4 sm:px-6">
      <nav
        aria-label="For developers"
        className="flex flex-wrap gap-x-4 border-t border-line py-2 text-sm text-ink-3"
      >
        {links.map(({ href, words }) => (
          <Link
            key={href}
            href={href}
            prefetch={false}
            className="py-1.5 underline-offset-2 hover:text-ink hover:underline"
          >
            {words}
          </Link>
        ))}
      </nav>
    </footer>
  );
}
