/** Parameters that tell where a visitor came from or who they are, never which page they see. */
const trackingName =
  /^(utm_.*|ref|source|referr?er|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_gl|_ga|_hs.*|__hs.*|hsctatracking|mkt_tok|trk|phpsessid|jsessionid|aspsessionid.*|sessionid|session_id|sid|cfid|cftoken)$/i;
const maxUrlChars = 500;
const maxSegments = 8;
const maxParameters = 3;

/** The address without fragment, click tracking and session ids; the rest as it was. Expects an http(s) URL. */
export function cleanUrl(raw: string): string {
  const url = new URL(raw);
  url.hash = "";
  url.pathname = url.pathname.replace(/;(jsessionid|phpsessid|sid)=[^/;]*/gi, "");
  const names = new Set([...url.searchParams.keys()].filter((name) => trackingName.test(name)));
  // Untouched where nothing goes: writing parameters back would spell them anew.
  for (const name of names) url.searchParams.delete(name);
  if (url.search === "") url.search = "";
  return url.href;
}

/** Same page, whatever the protocol, "www.", trailing slash, index file, fragment or order of parameters. */
export function pageKey(raw: string): string {
  const url = new URL(cleanUrl(raw));
  const path = url.pathname
    .replace(/\/(index|home|default)\.(html?|php|aspx?)$/i, "/")
    .replace(/\/+$/, "");
  url.searchParams.sort();
  return `${bareHost(raw)}${path}${url.search}`;
}

/** Pages that a program could go on making for ever share one shape: digits and parameters left out. Null for plain paths. */
export function endlessShape(raw: string): string | null {
  const { pathname, search } = new URL(raw);
  if (!search && !/\d/.test(pathname)) return null;
  return `${bareHost(raw)}${pathname.replace(/\d+/g, "0").replace(/\/+$/, "")}`;
}

/** Calendars, filters of filters, and links that grow with every click: no page of these is worth a request. */
export function isTrap(raw: string): boolean {
  if (raw.length > maxUrlChars) return true;
  const url = new URL(raw);
  const segments = url.pathname.split("/").filter(Boolean);
  if (segments.length > maxSegments || url.searchParams.size > maxParameters) return true;
  const repeats = segments.length - new Set(segments).size;
  return (
    repeats >= 2 ||
    /\/\d{4}(\/\d{1,2}){1,2}\/?$/.test(url.pathname) ||
    /[?&](date|day|month|year|week|cal\w*|tribe-bar-date|eventdate)=/i.test(url.search)
  );
}

export function bareHost(raw: string): string {
  return new URL(raw).host.replace(/^www\./, "");
}
