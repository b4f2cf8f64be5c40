import { ArrowDownToLine } from "lucide-react";

/** Results that came while somebody reads further down: shown when asked for. */
export function NewRowsBar({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <button
      type="button"
      className="absolute top-12 left-1/2 z-3 inline-flex h-8 -translate-x-1/2 animate-appear items-center gap-1.5 rounded-full border border-accent bg-surface px-3 text-sm font-medium text-accent shadow-panel hover:bg-accent-soft"
      onClick={onShow}
    >
      <ArrowDownToLine size={14} aria-hidden />
      {count} new
    </button>
  );
}
