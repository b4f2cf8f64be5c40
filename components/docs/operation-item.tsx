import { CodeWords } from "./code-words";
import type { JsonSchema } from "./json-schema";
import { CodeBlock, SchemaText } from "./schema-text";

export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly group: string;
  readonly summary: string;
  readonly text: string | null;
  readonly scope: string | null;
  readonly parameters: readonly {
    readonly name: string;
    readonly place: string;
    readonly required: boolean;
    readonly text: string | null;
    readonly schema: JsonSchema;
  }[];
  readonly body: JsonSchema | null;
  readonly answer: {
    readonly status: string;
    readonly text: string;
    readonly schema: JsonSchema | null;
  };
  readonly curl: string;
};

/** One route: what it does, what it takes and gives, and how it is called from a terminal. */
export function OperationItem({ operation }: { operation: Operation }) {
  const { id, method, path, summary, text, scope, parameters, body, answer, curl } = operation;
  return (
    <section aria-labelledby={id} className="border-t border-line py-6">
      <h3 id={id} className="scroll-mt-4 font-semibold">
        {summary}
      </h3>
      <p className="mt-1 font-mono text-sm break-words">
        <span className="text-accent">{method}</span> {path}
      </p>
      {text && (
        <p className="mt-2 max-w-[68ch] text-ink-2">
          <CodeWords>{text}</CodeWords>
        </p>
      )}
      <p className="mt-1 text-sm text-ink-3">
        {scope === null ? "Needs no key." : `Needs a key that may ${scope}.`}
      </p>
      {parameters.length > 0 && (
        <dl className="mt-3 space-y-1 text-sm">
          {parameters.map((parameter) => (
            <div key={parameter.name} className="sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
              <dt className="font-mono">
                {parameter.name}
                {!parameter.required && <span className="text-ink-3">?</span>}
              </dt>
              <dd className="text-ink-2">
                <CodeWords>{describeParameter(parameter)}</CodeWords>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-3 space-y-3">
        <CodeBlock label={`${summary}: how to call it`}>{curl}</CodeBlock>
        {body && (
          <Labelled label="Body">
            <SchemaText schema={body} label={`${summary}: the body`} />
          </Labelled>
        )}
        <Labelled label={`Answer, ${answer.status}: ${answer.text}`}>
          {answer.schema && <SchemaText schema={answer.schema} label={`${summary}: the answer`} />}
        </Labelled>
      </div>
    </section>
  );
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <p className="mb-1 text-sm text-ink-3">{label}</p>
      {children}
    </div>
  );
}

function describeParameter({ place, schema, text }: Operation["parameters"][number]): string {
  const what = schema.enum?.join(", ") ?? schema.type ?? "text";
  const fallback = schema.default === undefined ? "" : `, ${schema.default} if left out`;
  return [text, `In the ${place}: ${what}${fallback}.`].filter(Boolean).join(" ");
}
