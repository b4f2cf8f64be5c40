import { type JsonSchema, writeSchema } from "./json-schema";

/** A schema as a type; names of others lead to where they are described. */
export function SchemaText({ schema, label }: { schema: JsonSchema; label: string }) {
  return (
    <CodeBlock label={label}>
      {writeSchema(schema).map((part, at) =>
        typeof part === "string" ? (
          part
        ) : (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change.
            key={at}
            href={`#schema-${part.name}`}
            className="text-accent underline underline-offset-2"
          >
            {part.name}
          </a>
        ),
      )}
    </CodeBlock>
  );
}

/** Text as it is typed; what is too wide scrolls by itself. */
export function CodeBlock({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <figure
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
      tabIndex={0}
      aria-label={label}
      className="overflow-x-auto rounded-md border border-line bg-surface px-4 py-3"
    >
      <pre className="font-mono text-sm">{children}</pre>
    </figure>
  );
}
