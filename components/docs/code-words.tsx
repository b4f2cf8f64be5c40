/** Words between backticks as code, as the API's document writes them. */
export function CodeWords({ children }: { children: string }) {
  return children.split("`").map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which never move.
      <code key={index} className="font-mono text-[0.94em]">
        {part}
      </code>
    ),
  );
}
