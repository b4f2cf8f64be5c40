import type { ComponentProps } from "react";

/** A square button with an icon; the label is its name and its tooltip. */
export function IconButton({
  label,
  className = "",
  ...rest
}: ComponentProps<"button"> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-9 shrink-0 items-center justify-center rounded-md text-ink-2 transition-colors duration-150 hover:bg-sunk hover:text-ink disabled:text-ink-3 disabled:hover:bg-transparent ${className}`}
      {...rest}
    />
  );
}
