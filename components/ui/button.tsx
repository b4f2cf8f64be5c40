import type { ComponentProps, ReactNode } from "react";

const shape =
  "inline-flex h-9 shrink-0 items-center justify-center gap-1.5 rounded-md px-3 text-sm font-medium whitespace-nowrap transition-colors duration-150";

export const buttonLooks = {
  primary: `${shape} bg-accent text-accent-ink hover:bg-[color-mix(in_oklch,var(--accent)_88%,var(--ink))] disabled:bg-sunk disabled:text-ink-3`,
  plain: `${shape} border border-line-strong text-ink hover:bg-sunk disabled:text-ink-3 disabled:hover:bg-transparent`,
  /** One of many in a row: its icon alone where there is no room for all, on a phone or at 200 % zoom. */
  tool: `${shape} border border-line-strong text-ink hover:bg-sunk disabled:text-ink-3 disabled:hover:bg-transparent max-lg:px-2.5`,
  quiet: `${shape} text-ink-2 hover:bg-sunk hover:text-ink disabled:text-ink-3`,
} as const;

/** The words of a `tool`: said, and shown where there is room. */
export const ToolWords = ({ children }: { children: ReactNode }) => (
  <span className="max-lg:sr-only">{children}</span>
);

export function Button({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & { look?: keyof typeof buttonLooks }) {
  return <button type="button" className={`${buttonLooks[look]} ${className}`} {...rest} />;
}
