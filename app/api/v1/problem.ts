import { z } from "zod";

/** Everything that can go wrong at the API: its status, and what it means in general. */
export const problemKinds = {
  bad_input: { status: 400, title: "Something in the request is not valid" },
  bad_json: { status: 400, title: "The body is not JSON" },
  unauthenticated: { status: 401, title: "There is no key that works in the request" },
  scope_missing: { status: 403, title: "The key may not do this" },
  not_found: { status: 404, title: "There is no such thing, or it is somebody else's" },
  method_not_allowed: { status: 405, title: "This address does not know the method" },
  price_unknown: { status: 409, title: "A cap in money needs a model whose price is known" },
  unknown_search: { status: 404, title: "There is no such search of yours" },
  bad_schedule: { status: 400, title: "The schedule or its time zone is not valid" },
  too_often: { status: 400, title: "The schedule runs more often than this instance allows" },
  name_taken: { status: 409, title: "There is one with this name already" },
  has_one: { status: 409, title: "The search belongs to a monitor already" },
  runs_already: { status: 409, title: "The monitor's last run has not ended" },
  too_many: { status: 409, title: "There are as many as there may be" },
  too_many_lists: { status: 409, title: "There are as many lists as there may be" },
  list_full: { status: 409, title: "The list has no room for so many" },
  too_large: { status: 413, title: "The body is too large" },
  key_reused: { status: 422, title: "The Idempotency-Key came with another request before" },
  rate_limited: { status: 429, title: "More requests than this limit allows" },
  unknown_list: { status: 400, title: "There is no such list of yours" },
  queue_full: { status: 429, title: "As many searches wait as may wait" },
  internal: { status: 500, title: "Something broke" },
  gone: { status: 410, title: "No longer kept" },
  unavailable: { status: 503, title: "Not now" },
} as const;
export type ProblemCode = keyof typeof problemKinds;

const codes = Object.keys(problemKinds) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457, with a stable `code`, the `field` that is wrong, and the `reference` that the server's log has, too. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(codes),
  reference: z.string(),
  field: z.string().optional(),
  retryAfterSeconds: z.number().int().optional(),
});
type Problem = z.infer<typeof problemSchema>;

export type ProblemDraft = {
  readonly code: ProblemCode;
  /** What is wrong in this request, for a person. */
  readonly message: string;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
};

export function respondProblem(
  draft: ProblemDraft,
  reference: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { code, message, field, retryAfterSeconds } = draft;
  const { status, title } = problemKinds[code];
  const body: Problem = {
    type: `/docs/api#${code}`,
    title,
    status,
    detail: message,
    code,
    reference,
    ...(field === undefined ? {} : { field }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
      ...headers,
    },
  });
}
