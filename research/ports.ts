import type { WebFind } from "./candidates/web-search";
import type { Column, ColumnAnswer } from "./columns/column";
import type { CompanyProfile } from "./company";
import type { ExtractedPage, NewPage, PageOutcome, StoredPage } from "./crawl/page";
import type { ChatErrorCode } from "./llm/chat-model";
import type { SpendReason } from "./llm/spend";
import type { LlmPlan } from "./plan/llm/plan-with-llm";
import type { Criterion } from "./plan/plan";
import type { Result } from "./result";
import type { CriterionSimilarities, Passage, RetrievedPassages } from "./retrieve/passage";
import type { Verdict } from "./verify/verdict";

export type WebErrorCode =
  | "bad_url"
  | "blocked_address"
  | "dns"
  | "timeout"
  | "connection"
  | "too_large"
  | "too_many_redirects"
  | "unsupported_type"
  | "decompression"
  | "aborted";

export type WebResponse = {
  readonly finalUrl: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty for 304. */
  readonly body: Uint8Array;
  readonly fetchedAt: Date;
};

/** The web as the crawler sees it. Implementations follow redirects, guard every hop and cap bytes and time. */
export type Web = {
  get(url: string, options: WebOptions): Promise<Result<WebResponse, WebErrorCode>>;
};

export type WebOptions = {
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** A redirect is the answer, its `location` absolute: who asked decides whether to go there. */
  readonly givesRedirects?: boolean;
  /** For what a program reads, such as robots.txt: its beginning, whatever its type and however long it is. */
  readonly firstBytes?: number;
};

/** Page cache: `latest` gives the newest stored version of a URL; `save` returns the existing row for equal content. */
export type PageStore = {
  latest(url: string): Promise<StoredPage | null>;
  save(page: NewPage, companyId: string): Promise<StoredPage>;
  /** Same content was served again (304 or equal hash): only the date changes. */
  touch(pageId: string, fetchedAt: Date): Promise<void>;
};

/** One request at a time and a pause per host. Resolves to a release function; waiting ends with the signal. */
export type HostGate = {
  enter(host: string, delayMs: number, signal: AbortSignal): Promise<() => void>;
};

/** Never fails: what a model cannot answer, rules do. */
export type Planner = {
  plan(query: string, signal: AbortSignal): Promise<LlmPlan>;
};

/** How much of the site could be read: decides between `unclear` and a well-founded `not_met`. */
export type SiteReading = {
  readonly pages: readonly StoredPage[];
  readonly skipped: readonly { url: string; reason: string; outcome: PageOutcome }[];
  readonly homepageRead: boolean;
};

export type JudgeInput = {
  readonly company: CompanyProfile;
  readonly criteria: readonly Criterion[];
  readonly site: SiteReading;
  /** What to show of the site for each criterion, best first. */
  readonly retrieved: readonly {
    readonly criterionId: string;
    readonly passages: readonly Passage[];
  }[];
};
export type JudgeErrorCode =
  | "unavailable"
  | "misconfigured"
  | "rate_limited"
  | SpendReason
  | "invalid_answer"
  | "aborted";
/** Decides all criteria of one company; one verdict per criterion, in order. Citations are checked by the caller. */
export type Judge = {
  judge(input: JudgeInput, signal: AbortSignal): Promise<Result<Verdict[], JudgeErrorCode>>;
};

export type ExtractInput = {
  readonly company: CompanyProfile;
  readonly columns: readonly Column[];
  readonly site: SiteReading;
  /** What to show of the site for each column (`criterionId` is the column's), best first. */
  readonly retrieved: JudgeInput["retrieved"];
};
/** Answers all columns of one company; one answer per column, in order, with its citations checked. */
export type Extractor = {
  extract(
    input: ExtractInput,
    signal: AbortSignal,
  ): Promise<Result<ColumnAnswer[], JudgeErrorCode>>;
};

export type EncoderErrorCode = "unavailable" | "queue_full" | "misconfigured" | "aborted";

/** Sentence vectors. `modelId` names model and build: vectors of two ids, or of other lengths, are never compared. */
export type Encoder = {
  readonly modelId: string;
  readonly dimensions: number;
  /** One L2-normalised vector a text, in order. */
  encode(
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<readonly Float32Array[], EncoderErrorCode>>;
};

/** A text as an encoder reads it: piece by piece, before it becomes one vector. */
export type PieceReading = {
  readonly vector: Float32Array;
  /** With the negative logarithm of the piece's share in written text; 0 where that is not known. */
  readonly pieces: readonly { readonly text: string; readonly surprise: number }[];
  /** After each layer, the pieces' vectors one behind the other; none where there are no pieces. */
  readonly layers: readonly Float32Array[];
};

/** An encoder that can be asked for pieces, too. */
export type PieceEncoder = Encoder & {
  readPieces(
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<readonly PieceReading[], EncoderErrorCode>>;
};

/** What one pass over a company's pages gives. */
export type Assessment = {
  /** One per criterion, in order. */
  readonly verdicts: Verdict[];
  readonly retrieved: readonly RetrievedPassages[];
  /** Per criterion, the passages that are worth encoding, the most promising first. */
  readonly survivors: readonly {
    readonly criterionId: string;
    readonly passages: readonly Passage[];
  }[];
  readonly passageCount: number;
  /** Of all text of the pages, as `estimateTokens` counts. */
  readonly pageTokens: number;
};

/** What rules find in a company's pages for each column, in order, and what a model is to be shown for it. */
export type Extraction = {
  readonly answers: ColumnAnswer[];
  readonly retrieved: readonly RetrievedPassages[];
};

/** How long the work itself took, without its wait for a thread; missing where nobody measured. */
export type CpuTime = { readonly cpuMs?: number };

/** Finds companies on the web. What it names is not believed before its homepage was fetched. */
export type CompanyFinder = {
  find(
    input: { query: string; criteria: readonly string[]; limit: number },
    signal: AbortSignal,
  ): Promise<Result<readonly WebFind[], ChatErrorCode>>;
};

/** Kept vectors by model and SHA-256 (hex) of the text: one signed byte a dimension, the direction without its length. */
export type EmbeddingStore = {
  load(modelId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Int8Array>>;
  save(modelId: string, directions: ReadonlyMap<string, Int8Array>): Promise<void>;
};

/** CPU-heavy pure work; the web process hands it to worker threads, the CLI and tests run it inline. */
export type ResearchCpu = {
  /** Bytes of an HTML response → text, blocks, facts, links. Never throws on hostile input. */
  extract(input: {
    body: Uint8Array;
    contentType: string;
    url: string;
  }): Promise<ExtractedPage & CpuTime>;
  /** Passages, retrieval and the local judge over one company's pages; see `assessCompany`. */
  assess(input: {
    company: CompanyProfile;
    criteria: readonly Criterion[];
    site: SiteReading;
    similarities?: readonly CriterionSimilarities[];
  }): Promise<Assessment & CpuTime>;
  /** Values of columns by rules over one company's pages; see `extractLocally`. */
  extractValues(input: {
    company: CompanyProfile;
    columns: readonly Column[];
    site: SiteReading;
  }): Promise<Extraction & CpuTime>;
};
