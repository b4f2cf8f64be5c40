import { z } from "zod";
import type { ApiScope } from "@/research/api-key-view";
import type { Caller } from "@/services/api-keys/find-api-key";
import type { ServiceContext } from "@/services/context";
import { type InputProblem, parseBody, parseInput } from "../parse-input";
import type { ProblemCode, ProblemDraft } from "./problem";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Beside its key's own limit: a new search, or a change that makes work as a search does. */
type Work = "search" | "change";

type Fields = Readonly<Record<string, z.ZodType>>;
type Parsed<Shape extends Fields> = z.output<z.ZodObject<Shape>>;

type Answer =
  | { readonly status: 200 | 201; readonly what: string; readonly schema: z.ZodType }
  | { readonly status: 204; readonly what: string }
  | { readonly status: 200; readonly what: string; readonly stream: z.ZodType };

type Described = {
  readonly method: Method;
  /** Below /api/v1; parameters in braces: "/searches/{id}". */
  readonly path: string;
  /** Its name in generated clients. */
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly text?: string;
  /** What a key needs for it; null: it is open to everybody. */
  readonly scope: ApiScope | null;
  readonly work?: Work;
  readonly answer: Answer;
  /** What it refuses, beside what any route does. */
  readonly refuses?: readonly ProblemCode[];
  /** Where the body may be larger than those of most routes. */
  readonly mostBodyBytes?: number;
  /** An example of the body, for the page. */
  readonly example?: unknown;
};

export type Handled =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly problem: ProblemDraft };

type RawRequest = {
  readonly ctx: ServiceContext;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
};

/** One route: what the document says of it, and how a request is parsed and answered. */
export type ApiRoute = Described & {
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly headers: z.ZodObject;
  readonly body: z.ZodType | null;
  parse(raw: RawRequest): Promise<ParsedRequest>;
};

/** Parsed apart from being handled, so that what is not valid does not count as work. */
type ParsedRequest =
  | { readonly ok: true; handle(): Promise<Handled> }
  | { readonly ok: false; readonly problem: ProblemDraft };

type Typed<P extends Fields, Q extends Fields, H extends Fields, B extends z.ZodType> = {
  readonly ctx: ServiceContext;
  readonly caller: Caller;
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly headers: Parsed<H>;
  readonly body: z.output<B>;
  readonly request: Request;
};

/** The one declaration of a route; the handler, the OpenAPI document, the page and the tests are made from it. */
export function declareRoute<
  P extends Fields = Record<never, never>,
  Q extends Fields = Record<never, never>,
  H extends Fields = Record<never, never>,
  B extends z.ZodType = z.ZodUndefined,
>(
  route: Described & {
    readonly params?: P;
    readonly query?: Q;
    readonly headers?: H;
    readonly body?: B;
    handle(request: Typed<P, Q, H, B>): Promise<Handled>;
  },
): ApiRoute {
  const { handle, body: bodySchema, ...described } = route;
  const params = z.object(route.params);
  const query = z.object(route.query);
  const headers = z.object(route.headers);
  return {
    ...described,
    params,
    query,
    headers,
    body: bodySchema ?? null,
    async parse({ ctx, caller, request, params: rawParams }) {
      const path = parseInput(rawParams, params, "path");
      if (!path.ok) return { ok: false, problem: notFound };
      const given = Object.fromEntries(new URL(request.url).searchParams);
      const queryParsed = parseInput(given, query, "query");
      if (!queryParsed.ok) return refuse(queryParsed.problem);
      const headersParsed = parseInput(Object.fromEntries(request.headers), headers, "headers");
      if (!headersParsed.ok) return refuse(headersParsed.problem);
      const body = bodySchema ? await parseBody(request, bodySchema, route.mostBodyBytes) : noBody;
      if (!body.ok) return refuse(body.problem);
      const typed = asTyped<P, Q, H, B>({
        ctx,
        caller,
        request,
        params: path.value,
        query: queryParsed.value,
        headers: headersParsed.value,
        body: body.value,
      });
      return { ok: true, handle: () => handle(typed) };
    },
  };
}

/** What the schemas have parsed has the schemas' types; that `z.object(undefined)` is `z.object({})` is not typed. */
const asTyped = <P extends Fields, Q extends Fields, H extends Fields, B extends z.ZodType>(
  parsed: Readonly<Record<keyof Typed<P, Q, H, B>, unknown>>,
) => parsed as Typed<P, Q, H, B>;

/** What is sent to a route without a body is not read. */
const noBody = { ok: true, value: undefined } as const;

const refuse = ({ code, message, field }: InputProblem) =>
  ({ ok: false, problem: { code, message, field } }) as const;

export const notFound = {
  code: "not_found",
  message: "There is nothing at this address, or it is somebody else's.",
} as const;

export const respondWith = (
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Handled => ({
  ok: true,
  response: Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } }),
});

export const refuseWith = (problem: ProblemDraft): Handled => ({ ok: false, problem });

/** What a service found, or 404: it says null where there is nothing that is this user's. */
export const respondFound = (found: unknown): Handled =>
  found === null ? refuseWith(notFound) : respondWith(found);

/** 204, or 404 where a service did nothing because it is not theirs. */
export const respondDone = (isDone: boolean): Handled =>
  isDone ? { ok: true, response: new Response(null, { status: 204 }) } : refuseWith(notFound);
