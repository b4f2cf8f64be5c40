import Link from "next/link";
import { SiteLinks } from "./site-links";
import type { Theme } from "./theme";
import { ThemeToggle } from "./theme-toggle";

export function SiteHeader({
  theme,
  saveTheme,
}: {
  theme: Theme;
  saveTheme: (theme: string) => Promise<void>;
}) {
  return (
    <header className="flex h-14 shrink-0 items-center gap-1 px-4 sm:px-6">
      <Link
        href="/"
        className="mr-auto flex items-center gap-2 rounded-md text-lg font-semibold tracking-tight"
      >
        <AssayMark />
        {/* At 400 % zoom the mark stands alone, or the links would be wider than the window. */}
        <span className="max-[22rem]:sr-only">Assay</span>
      </Link>
      <nav aria-label="Site" className="flex items-center sm:gap-1">
        <SiteLinks />
        <ThemeToggle initial={theme} save={saveTheme} />
      </nav>
    </header>
  );
}

function AssayMark() {
  return (
    <svg viewBox="0 0 20 20" className="size-5 text-accent" fill="none" aria-hidden>
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2.2" />
      <path
        d="m6.4 10.3 2.5 2.5 4.7-5.2"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
