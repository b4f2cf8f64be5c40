import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inlineCpu } from "@/adapters/cpu/inline-cpu";
import { openProvider } from "@/adapters/llm/open-provider";
import { createOpenAiChatModel } from "@/adapters/llm/openai-chat-model";
import { createGuardedWeb, type GuardedWeb } from "@/adapters/web/guarded-web";
import { createHostGate } from "@/adapters/web/host-gate";
import type { Criterion } from "@/research/plan/plan";
import type { Encoder } from "@/research/ports";
import { fail, succeed } from "@/research/result";
import { type ResearchPorts, researchCompany } from "@/research/run-company";
import { judgeWithLlm } from "@/research/verify/llm/judge-with-llm";
import { companyOf } from "@/research/verify/page-fixture";
import { type FakeLlmServer, startFakeLlmServer } from "../support/fake-llm-server";
import { createMemoryPageStore } from "../support/memory-page-store";
import { createMemorySpend } from "../support/memory-spend";

/** path → HTML; everything else is 404. */
let site: Record<string, string> = {};
let server: Server;
let web: GuardedWeb;
let llm: FakeLlmServer;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = site[request.url ?? ""];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html" });
    response.end(page ?? "not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  web = createGuardedWeb({
    userAgent: "AssayBot/0.1 (+https://assay.test/bot)",
    hostMap: () => new URL(`http://127.0.0.1:${port}`),
  });
});
beforeEach(async () => {
  llm = await startFakeLlmServer();
  return () => llm.close();
});
afterAll(async () => {
  await web.close();
  server.closeAllConnections();
  server.close();
});

const criterion = (id: string, kind: Criterion["kind"], text: string): Criterion => ({
  id,
  kind,
  text,
  condition: null,
});
const certified = criterion("certified", "certification", "is SOC 2 certified");
const priced = criterion("priced", "pricing", "publishes its prices");
const reviewed = criterion("reviewed", "reviews", "has good reviews on its website");

const page = (title: string, body: string, language = "en") =>
  `<html lang="${language}"><title>${title}</title><h1>${title}</h1>${body}</html>`;
const links = (...paths: string[]) =>
  `<nav>${paths.map((path) => `<a href="${path}">${path.split("/").at(-1)}</a>`).join(" ")}</nav>`;

const research = (
  criteria: readonly Criterion[],
  options: { maxPages?: number; ports?: Partial<ResearchPorts> } = {},
) =>
  researchCompany({
    company: companyOf({ homepageUrl: "http://acme.example/", domain: "acme.example" }),
    criteria,
    ports: {
      web,
      pages: createMemoryPageStore(),
      cpu: inlineCpu,
      hostGate: createHostGate(),
      ...options.ports,
    },
    limits: {
      maxPages: options.maxPages ?? 8,
      politenessMs: 0,
      maxPageAgeMs: 0,
      deadlineMs: 20_000,
    },
    signal: new AbortController().signal,
  });

const modelJudge = (): Partial<ResearchPorts> => {
  const models = createOpenAiChatModel({
    apiKey: "sk-test",
    baseUrl: llm.baseUrl,
    model: "fake-model",
    price: null,
    provider: openProvider,
    spend: createMemorySpend(),
    limits: { baseDelayMs: 1, maxTries: 2 },
  });
  const chat = models.forSearch("s1");
  return { judge: { judge: (question, signal) => judgeWithLlm(chat, question, signal) } };
};
const sentText = (call: number) =>
  llm.calls[call]?.request.messages.map(({ content }) => content).join("\n") ?? "";

describe("rounds of reading", () => {
  beforeEach(() => {
    site = {
      "/": page(
        "Acme",
        `<p>Acme builds bookkeeping software for florists.</p>${links("/pricing", "/reviews", "/security")}`,
      ),
      "/pricing": page("Pricing", "<p>Starter costs $49 per month.</p>"),
      "/reviews": page("Reviews", "<p>Rated 4.8 out of 5 by 212 customers.</p>"),
      "/security": page(
        "Security",
        `<p>We take the safety of your books seriously.</p><p><a href="/security/reports">Reports</a></p>`,
      ),
      "/security/reports": page("Reports", "<p>Acme is SOC 2 Type II certified since 2023.</p>"),
    };
  });

  test("a criterion that the first choice of pages leaves open is decided by a page that only the second round reads", async () => {
    const {
      verdicts,
      report,
      site: read,
    } = await research([priced, reviewed, certified], { maxPages: 6 });
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(["met", "met", "met"]);
    const pathOf = (id: string) =>
      new URL(read.pages.find((one) => one.id === id)?.url ?? "").pathname;
    const [first, second] = report.rounds;
    expect(first?.criterionIds).toEqual(["priced", "reviewed", "certified"]);
    expect(first?.pageIds.map(pathOf)).not.toContain("/security/reports");
    expect(second).toMatchObject({ criterionIds: ["certified"] });
    expect(second?.pageIds.map(pathOf)).toEqual(["/security/reports"]);
    expect(report.rounds).toHaveLength(2);
    expect(verdicts[2]?.citations[0]?.url).toContain("/security/reports");
  });

  test("without budget left for a second round it stays unclear", async () => {
    const { verdicts, report } = await research([priced, reviewed, certified], { maxPages: 4 });
    expect(verdicts[2]?.outcome).toBe("unclear");
    expect(report.rounds.flatMap(({ pageIds }) => pageIds)).toHaveLength(4);
  });

  test("reports what it considered, picked and sent, and no more tokens sent than picked and shown again", async () => {
    const { report } = await research([priced, reviewed, certified], { ports: modelJudge() });
    expect(report.passages.considered).toBeGreaterThan(4);
    expect(report.passages.sent).toBeGreaterThanOrEqual(report.passages.picked);
    expect(report.tokens.sent).toBeGreaterThan(0);
    expect(report.tokens.sent).toBeLessThanOrEqual(report.tokens.pages);
    const local = await research([priced, reviewed, certified]);
    expect(local.report.passages).toMatchObject({ sent: 0, encoded: 0 });
    expect(local.report.tokens.sent).toBe(0);
  });
});

describe("a model's second look", () => {
  const topic = criterion("florists", "topic", "serves florists");
  const answer = (outcome: string, quotes: readonly { passage: string; quote: string }[] = []) => ({
    kind: "text" as const,
    text: JSON.stringify({
      verdicts: [{ criterion: "c1", reasoning: "r", quotes, outcome, confidence: 0.9 }],
    }),
  });
  const linesOf = (text: string) =>
    new Set([...text.matchAll(/Line \d+ /g)].map(([line]) => line.trim()));

  beforeEach(() => {
    const lines = Array.from(
      { length: 20 },
      (_, at) =>
        `<h2>Part ${at}</h2><p>Line ${at} is about the flowers that florists sell in spring.</p>`,
    );
    site = { "/": page("Acme", lines.join("")) };
  });

  test("is for the unclear criterion alone, and over other passages", async () => {
    llm.script(answer("unclear"), answer("unclear"));
    const { report, verdicts } = await research([topic], { ports: modelJudge() });
    expect(llm.calls).toHaveLength(2);
    const [first, second] = [linesOf(sentText(0)), linesOf(sentText(1))];
    expect(first.size).toBeGreaterThan(0);
    expect(second.size).toBeGreaterThan(0);
    expect([...second].filter((line) => first.has(line))).toEqual([]);
    expect(report.passages.sent).toBe(first.size + second.size);
    expect(verdicts[0]).toMatchObject({ judge: "llm", outcome: "unclear" });
  });

  test("follows a quote that is on no page, and its honest answer counts", async () => {
    llm.script({ kind: "lie", about: "invented_quote" });
    const { verdicts } = await research([topic], { ports: modelJudge() });
    expect(llm.calls).toHaveLength(2);
    expect(verdicts[0]).toMatchObject({ judge: "llm", outcome: "met" });
    expect(verdicts[0]?.citations).toHaveLength(1);
  });

  test("is not taken when the first decides all", async () => {
    await research([topic], { ports: modelJudge() });
    expect(llm.calls).toHaveLength(1);
  });

  test.each([
    [{ kind: "status", status: 500 }],
    [{ kind: "invalid_json" }],
    [{ kind: "lie", about: "invented_quote" }],
  ] as const)("that fails (%o) leaves the first answer as it was", async (behaviour) => {
    llm.script(answer("unclear"), behaviour, behaviour);
    const { verdicts, decision } = await research([topic], { ports: modelJudge() });
    expect(verdicts[0]).toMatchObject({ judge: "llm", outcome: "unclear", reasoning: "r" });
    expect(decision).toMatchObject({ kind: "decided", status: "unclear" });
  });
});

describe("pages that are not in English", () => {
  const topic = criterion("bikes", "topic", "repairs bicycles");
  const said = "Wir reparieren Fahrräder in unserer eigenen Werkstatt am Hafen.";

  beforeEach(() => {
    site = {
      "/": page(
        "Radhaus",
        `<p>Willkommen im Radhaus, dem Laden für alle, die gerne mit dem Rad unterwegs sind.</p><p>${said}</p>`,
        "de",
      ),
    };
  });

  test("are left unclear by the local judge, which names the language", async () => {
    const [verdict] = (await research([topic])).verdicts;
    expect(verdict).toMatchObject({ judge: "local", outcome: "unclear" });
    expect(verdict?.reasoning).toContain("German");
  });

  test("go to a model as they are, and its quote in their language counts", async () => {
    await research([topic], { ports: modelJudge() });
    expect(sentText(0)).toContain(said);
    const passage = /\b(p\d+)\b(?:(?!DATA)[\s\S])*?Wir reparieren/.exec(sentText(0))?.[1] ?? "";
    const quotes = [{ passage, quote: "Wir reparieren Fahrräder" }];
    const verdicts = [
      {
        criterion: "c1",
        reasoning: "They repair bicycles.",
        quotes,
        outcome: "met",
        confidence: 0.9,
      },
    ];
    llm.script({ kind: "text", text: JSON.stringify({ verdicts }) });
    const judged = await research([topic], { ports: modelJudge() });
    expect(judged.verdicts[0]).toMatchObject({ judge: "llm", outcome: "met" });
    expect(judged.verdicts[0]?.citations[0]?.quote).toBe("Wir reparieren Fahrräder");
  });
});

describe("the encoder", () => {
  const topic = criterion("x", "topic", "sells insurance against floods");
  const encoder: Encoder = {
    modelId: "letters",
    dimensions: 26,
    // Counts of letters: enough to tell that vectors are asked for and used.
    encode: async (texts) => {
      encodedTexts.push(...texts);
      return succeed(texts.map(countLetters));
    },
  };
  let encodedTexts: string[] = [];
  beforeEach(() => {
    encodedTexts = [];
    const lines = Array.from(
      { length: 60 },
      (_, at) => `<h2>Part ${at}</h2><p>${at} bolts lie here.</p>`,
    );
    site = { "/": page("Acme", lines.join("")) };
  });

  test("is asked for at most 24 passages of what the rules left open, and only for a model's judge", async () => {
    const { report } = await research([topic], { ports: { ...modelJudge(), encoder } });
    expect(report.passages.encoded).toBe(24);
    expect(encodedTexts.filter((text) => text.includes("bolts")).length).toBeGreaterThan(15);
    encodedTexts = [];
    await research([topic], { ports: { encoder } });
    expect(encodedTexts).toEqual([]);
  });

  test("that does not work leaves everything to words", async () => {
    const broken: Encoder = { ...encoder, encode: async () => fail("unavailable", "no runtime") };
    const { decision, report } = await research([topic], {
      ports: { ...modelJudge(), encoder: broken },
    });
    expect(decision.kind).toBe("decided");
    expect(report.passages.encoded).toBe(0);
  });
});

function countLetters(text: string): Float32Array {
  const counts = new Float32Array(26);
  for (const letter of text.toLowerCase().match(/[a-z]/g) ?? []) {
    const at = letter.charCodeAt(0) - 97;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const length = Math.hypot(...counts) || 1;
  return counts.map((count) => count / length);
}
