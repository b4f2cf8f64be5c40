import { headers } from "next/headers";
import Link from "next/link";
import { openApiDocument } from "@/app/api/v1/openapi-document";
import { problemKinds } from "@/app/api/v1/problem";
import { jsonSchema } from "@/components/docs/json-schema";
import { OperationItem } from "@/components/docs/operation-item";
import { CodeBlock, SchemaText } from "@/components/docs/schema-text";
import { getContext } from "@/inngest/context";
import { listOperations } from "./list-operations";

export const metadata = { title: "API" };

const link = "text-accent underline underline-offset-2";

/** The API's documentation, from the same document that programs read. */
export default async function ApiPage() {
  const document = openApiDocument();
  const origin = await findOrigin();
  const operations = listOperations(document, origin);
  const groups = [...new Set(operations.map(({ group }) => group))];
  const schemas = Object.entries(document.components.schemas);
  return (
    <main className="mx-auto w-full max-w-[54rem] px-4 pt-8 pb-24 sm:px-6">
      <h1 className="text-xl font-semibold tracking-tight">The API</h1>
      <p className="mt-2 max-w-[68ch] text-ink-2">
        What the page does, programs can do, too: start searches, follow them, read the evidence.
        Make a key in the{" "}
        <Link href="/settings" className={link}>
          settings
        </Link>{" "}
        and send it with every request. For generated clients there is{" "}
        <a href="/api/v1/openapi.json" className={link}>
          openapi.json
        </a>
        .
      </p>
      <nav aria-label="On this page" className="mt-4 text-sm">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {[...groups, "Rules", "Problems", "Webhooks", "MCP", "Schemas"].map((name) => (
            <li key={name}>
              <a href={`#${toAnchor(name)}`} className={link}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-6">
        <CodeBlock label="A first search">{`export ASSAY_KEY=assay_…
curl "${origin}/api/v1/searches" \\
  -H "Authorization: Bearer $ASSAY_KEY" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '{"query":"AI companies with good reviews on their website","wanted":10}'`}</CodeBlock>
      </div>
      {groups.map((group) => (
        <Part key={group} title={group}>
          {operations
            .filter((operation) => operation.group === group)
            .map((operation) => (
              <OperationItem key={operation.id} operation={operation} />
            ))}
        </Part>
      ))}
      <Part title="Rules">
        <ul className="mt-2 max-w-[68ch] list-disc space-y-2 pl-5 text-ink-2">
          <li>
            <strong className="font-semibold text-ink">Keys</strong> go into the header{" "}
            <code>Authorization: Bearer</code>. Cookies are not looked at, and pages of other sites
            may not call the API: keep keys on a server.
          </li>
          <li>
            <strong className="font-semibold text-ink">Limits</strong> are told in{" "}
            <code>RateLimit-Policy</code> and <code>RateLimit</code> with every answer, and{" "}
            <code>Retry-After</code> says when to come back after a 429. New searches and changes
            count together with those that you make in the page.
          </li>
          <li>
            <strong className="font-semibold text-ink">Lists</strong> come in pages: send{" "}
            <code>nextCursor</code> as <code>cursor</code> until it is null.
          </li>
          <li>
            <strong className="font-semibold text-ink">Sent twice</strong>, a new search with the
            same <code>Idempotency-Key</code> is one search.
          </li>
          <li>
            <strong className="font-semibold text-ink">Streams</strong> of events go on after the{" "}
            <code>Last-Event-ID</code> that a client sends.
          </li>
        </ul>
      </Part>
      <Part title="Problems">
        <p className="mt-2 max-w-[68ch] text-ink-2">
          What goes wrong is answered as <code>application/problem+json</code> (RFC 9457) with a{" "}
          <code>code</code> that stays, a <code>detail</code> for a person, and a{" "}
          <code>reference</code> that the server&apos;s log has, too.
        </p>
        <dl className="mt-3 space-y-1 text-sm">
          {Object.entries(problemKinds).map(([code, { status, title }]) => (
            <div
              key={code}
              className="grid grid-cols-[3rem_1fr] gap-x-4 sm:grid-cols-[3rem_12rem_1fr]"
            >
              <dt className="contents">
                <span className="text-ink-3">{status}</span>
                <span id={code} className="scroll-mt-4 font-mono target:bg-mark">
                  {code}
                </span>
              </dt>
              <dd className="col-start-2 text-ink-2 sm:col-start-3">{title}.</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="Webhooks">
        <p className="mt-2 max-w-[68ch] text-ink-2">
          Addresses that you name in the settings are told what happens, by <code>POST</code> with a
          JSON body of <code>type</code>, <code>timestamp</code> and <code>data</code>. Messages are
          signed after the Standard Webhooks specification: check <code>webhook-id</code>,{" "}
          <code>webhook-timestamp</code> and <code>webhook-signature</code> with any of its
          libraries and the secret of the address. Answer with a 2xx within 15 seconds; anything
          else is tried again for about a day, with the same id. A 410 turns the address off, and so
          do five days without an answer. What happened is told at least once and not always in
          order.
        </p>
        <ul className="mt-3 space-y-1 font-mono text-sm">
          {Object.keys(document.webhooks).map((event) => (
            <li key={event}>{event}</li>
          ))}
        </ul>
      </Part>
      <Part title="MCP">
        <p className="mt-2 max-w-[68ch] text-ink-2">
          Assistants reach the same things as tools, over streamable HTTP at{" "}
          <code className="break-all">{origin}/api/mcp</code> with the same keys: search_companies,
          get_search, follow_search, list_results, read_evidence, search_corpus.
        </p>
        <div className="mt-3">
          <CodeBlock label="An MCP client's settings">
            {JSON.stringify(
              {
                mcpServers: {
                  assay: {
                    type: "http",
                    url: `${origin}/api/mcp`,
                    headers: { Authorization: "Bearer assay_…" },
                  },
                },
              },
              null,
              2,
            )}
          </CodeBlock>
        </div>
      </Part>
      <Part title="Schemas">
        {schemas.map(([name, schema]) => (
          <section
            key={name}
            aria-labelledby={`schema-${name}`}
            className="border-t border-line py-6"
          >
            <h3 id={`schema-${name}`} className="mb-2 scroll-mt-4 font-semibold">
              {name}
            </h3>
            <SchemaText schema={jsonSchema.parse(schema)} label={`The schema ${name}`} />
          </section>
        ))}
      </Part>
    </main>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={toAnchor(title)} className="mt-10">
      <h2 id={toAnchor(title)} className="mb-3 scroll-mt-4 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

const toAnchor = (title: string) => title.toLowerCase().replaceAll(" ", "-");

/** As the owner says, or as it was asked for. */
async function findOrigin(): Promise<string> {
  const { APP_URL } = getContext().environment;
  if (APP_URL) return APP_URL.replace(/\/$/, "");
  return `http://${(await headers()).get("host") ?? "127.0.0.1:3000"}`;
}
