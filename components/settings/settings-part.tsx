import type { ReactNode } from "react";

/** A part of the settings: what it is for, and what there is. */
export function SettingsPart({
  id,
  title,
  about,
  action,
  children,
}: {
  id: string;
  title: string;
  about: ReactNode;
  /** A button beside the heading. */
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="border-t border-line pt-5 pb-10">
      <div className="flex items-start justify-between gap-4">
        <h2 id={id} className="pt-1 font-semibold">
          {title}
        </h2>
        {action}
      </div>
      <p className="mt-1 max-w-[68ch] text-sm text-ink-2">{about}</p>
      <div className="mt-4">{children}</div>
    </section>
  );
}

export const textLink = "text-accent underline underline-offset-2";

export const inputLook =
  "h-9 w-full rounded-md border border-control-line bg-surface px-3 text-ink aria-invalid:border-not-met";
