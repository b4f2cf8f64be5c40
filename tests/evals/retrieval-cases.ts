import type { DemoCriterion } from "@/demo/corpus/criteria";
import type { DemoCompany, FactName } from "@/demo/corpus/demo-company";
import { extractPage } from "@/research/crawl/extract-page";
import type { StoredPage } from "@/research/crawl/page";
import type { Passage } from "@/research/retrieve/passage";
import { tokenize } from "@/research/retrieve/tokenize";

/** The fact that decides a criterion of the demo corpus; by id, as `demoCriteria` names them. */
const decidingFacts: readonly (readonly [RegExp, FactName])[] = [
  [/^topic-/, "topic"],
  [/^(?:ai-related|uses-ai)$/, "ai"],
  [/^(?:good-reviews|testimonials)$/, "reviews"],
  [/^prices$/, "pricing"],
  [/^trial$/, "trial"],
  [/^(?:soc2|iso27001|hipaa|gdpr|iso9001|b-corp)$/, "certification"],
  [/^customers$/, "customers"],
  [/^api$/, "api"],
  [/^open-source$/, "openSource"],
  [/^award$/, "award"],
  [/^(?:in-|not-in-us)/, "place"],
  [/^founded-/, "founded"],
  [/^(?:at-least-50|fewer-than-20)$/, "size"],
  [/^(?:raised-10m|bootstrapped|series-a)$/, "funding"],
  [/^hiring$/, "hiring"],
  [/^(?:nonprofit|manufacturer|agency)$/, "ownership"],
  [/^acquired$/, "status"],
];
const certificationNames: Readonly<Record<string, string>> = {
  soc2: "SOC 2",
  iso27001: "ISO 27001",
  hipaa: "HIPAA",
  gdpr: "GDPR",
  iso9001: "ISO 9001",
  "b-corp": "B Corp",
};

/** Every page of a demo site that is served with text, extracted: no crawl, so that only retrieval is measured. */
export const pagesOf = ({ profile, pages }: DemoCompany): StoredPage[] =>
  pages.flatMap(({ path, status, headers, body, role }) => {
    if (role !== "content" || status !== 200) return [];
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const url = `https://${profile.domain}${path}`;
    const contentType = headers["content-type"] ?? "text/html";
    // Sites that compress their pages do so behind this header; a browser would have undone it.
    if (headers["content-encoding"]) return [];
    const { needsJavascript: _, ...page } = extractPage({ body: bytes, contentType, url });
    return [
      {
        ...page,
        id: path,
        url,
        finalUrl: url,
        status,
        outcome: "ok",
        detail: null,
        contentHash: path,
        etag: null,
        lastModified: null,
        fetchedAt: new Date(0),
      },
    ];
  });

export type DecisiveText = { readonly path: string; readonly tokens: readonly string[] };

/** Where the site says in words what decides the criterion; empty when it says so nowhere. */
export const decisiveTexts = (
  { truth }: DemoCompany,
  criterion: Pick<DemoCriterion, "id">,
): DecisiveText[] => {
  const fact = decidingFacts.find(([ids]) => ids.test(criterion.id))?.[1];
  return truth.statements.flatMap(({ fact: about, subject, path, text, form, readable }) => {
    if (about !== fact || form !== "text" || !readable) return [];
    const wanted = certificationNames[criterion.id];
    if (wanted !== undefined && subject !== wanted) return [];
    const tokens = tokenize(text);
    return tokens.length === 0 ? [] : [{ path, tokens }];
  });
};

/** A passage holds a statement when it has most of its words, or is mostly made of them. */
export const holds = (passage: Passage, statement: DecisiveText): boolean => {
  if (passage.pageId !== statement.path) return false;
  const tokens = tokenize(passage.text);
  const own = new Set(tokens);
  const shared = statement.tokens.filter((token) => own.has(token)).length;
  if (shared >= 0.7 * statement.tokens.length) return true;
  const said = new Set(statement.tokens);
  return (
    statement.tokens.length > 45 &&
    tokens.filter((token) => said.has(token)).length >= 0.8 * tokens.length
  );
};

/** The site as somebody sees it who is only given these passages: other blocks are gone, the pages are known of. */
export const onlyPassages = (
  pages: readonly StoredPage[],
  passages: readonly Passage[],
): StoredPage[] =>
  pages.map((page) => {
    const own = passages.filter(({ pageId }) => pageId === page.id);
    const covered = (start: number, end: number) =>
      own.some((passage) => passage.start <= start && passage.end >= end);
    const blocks = page.blocks.flatMap((block) =>
      own.flatMap((passage) => {
        const start = Math.max(block.start, passage.start);
        const end = Math.min(block.end, passage.end);
        return start < end ? [{ ...block, start, end }] : [];
      }),
    );
    // A page without blocks would be read whole.
    const none = { start: 0, end: 0, kind: "text" as const };
    return {
      ...page,
      blocks: blocks.length > 0 ? blocks.sort((a, b) => a.start - b.start) : [none],
      facts: page.facts.filter(({ start, end }) => covered(start, end)),
    };
  });
