/** Each finds several matches among the demo companies. */
const examples = [
  "Companies that have good reviews on their website and are AI-related",
  "Companies in Europe founded after 2015 that publish their prices",
  "B2B software makers with fewer than 50 people and named customers",
  "Food companies outside the US with an organic certificate",
  "Climate companies that publish their prices",
];

export function Examples({ onChoose }: { onChoose: (example: string) => void }) {
  return (
    <div className="flex flex-wrap gap-x-2 gap-y-1.5 text-sm">
      <span className="py-1 text-ink-3">Try</span>
      {examples.map((example) => (
        <button
          key={example}
          type="button"
          className="rounded-md border border-line px-2.5 py-1 text-left text-ink-2 transition-colors duration-150 hover:border-line-strong hover:bg-surface hover:text-ink"
          onClick={() => onChoose(example)}
        >
          {example}
        </button>
      ))}
    </div>
  );
}
