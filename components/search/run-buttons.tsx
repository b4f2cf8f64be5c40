import { Play, Plus, Square } from "lucide-react";
import { Button, ToolWords } from "@/components/ui/button";
import { isOver, mostCandidates, type SearchView } from "@/research/search-view";

/** Whether it is over and can go on with what is not checked. */
export const isResumable = ({ state, counts }: SearchView): boolean =>
  isOver(state) && (state !== "finished" || counts.pending > 0);

/** Stopping and going on, each in its own place: a press that is meant for one never becomes the other. */
export function RunButtons({
  search,
  busy,
  onToggle,
  onMore,
}: {
  search: SearchView;
  busy: boolean;
  /** Stops it, or lets it go on with what is not checked. */
  onToggle: () => void;
  /** Looks for further companies. */
  onMore: () => void;
}) {
  const { state, counts, maxCandidates } = search;
  const over = isOver(state);
  const resumable = isResumable(search);
  const extendable = state === "finished" && counts.total > 0 && maxCandidates < mostCandidates;
  const words = !resumable ? "Find more" : state === "finished" ? "Check more" : "Resume";
  return (
    <>
      {/* Its room is kept, so that the question beside it does not wrap anew. */}
      <Button
        look="tool"
        title="Stop (s)"
        className={over ? "invisible" : ""}
        disabled={busy || over}
        onClick={onToggle}
      >
        <Square size={14} aria-hidden />
        <ToolWords>Stop</ToolWords>
      </Button>
      <Button
        look={resumable ? "primary" : "tool"}
        title={over ? words : "Find more, once it has ended"}
        className="max-lg:px-2.5 lg:min-w-28"
        disabled={busy || !(resumable || extendable)}
        onClick={resumable ? onToggle : onMore}
      >
        {resumable ? <Play size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
        <ToolWords>{words}</ToolWords>
      </Button>
    </>
  );
}
