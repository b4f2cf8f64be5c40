"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const links = [
  { href: "/history", words: "History" },
  { href: "/lists", words: "Lists" },
  { href: "/monitors", words: "Monitors" },
  { href: "/account", words: "You" },
] as const;

/** The pages beside the search, with the one that is open marked. */
export function SiteLinks() {
  const path = usePathname();
  return links.map(({ href, words }) => (
    <Link
      key={href}
      href={href}
      aria-current={path === href ? "page" : undefined}
      className="rounded-md px-2 py-1.5 text-sm text-ink-2 hover:bg-sunk hover:text-ink aria-[current=page]:bg-sunk aria-[current=page]:text-ink sm:px-3"
    >
      {words}
    </Link>
  ));
}
