import type { ApiRoute } from "./declare-route";
import { routes } from "./routes";

export const apiRoot = "/api/v1";

type Found =
  | {
      readonly kind: "route";
      readonly route: ApiRoute;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: "other_method"; readonly methods: readonly string[] }
  | { readonly kind: "nowhere" };

/** The route of an address and a method. No two declared paths match the same address: a test compares them. */
export function findRoute(method: string, pathname: string): Found {
  const segments = readSegments(pathname);
  if (segments === null) return { kind: "nowhere" };
  const matching = routes.flatMap((route) => {
    const params = matchPath(route.path.split("/"), segments);
    return params === null ? [] : [{ route, params }];
  });
  if (matching.length === 0) return { kind: "nowhere" };
  const asked = method === "HEAD" ? "GET" : method;
  const found = matching.find(({ route }) => route.method === asked);
  return found
    ? { kind: "route", ...found }
    : { kind: "other_method", methods: matching.map(({ route }) => route.method) };
}

function readSegments(pathname: string): string[] | null {
  if (!pathname.startsWith(`${apiRoot}/`)) return null;
  try {
    return pathname.slice(apiRoot.length).split("/").map(decodeURIComponent);
  } catch {
    return null;
  }
}

function matchPath(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name !== undefined && segment !== "") params[name] = segment;
    else if (part !== segment) return null;
  }
  return params;
}
