import type { AssignedTraps } from "./assign-traps";
import type { DemoPage, DemoStatement, DemoTruth } from "./demo-company";
import { encodeShiftJis, encodeUtf16, encodeWindows1252 } from "./encode-text";
import { type Layout, renderPage } from "./layout";
import type { NavItem, PageDraft, SiteFrame } from "./page-draft";
import type { Random } from "./random";
import type { SiteDraft } from "./write-site";

export type PublishedSite = {
  readonly pages: readonly DemoPage[];
  readonly statements: readonly DemoStatement[];
  readonly site: DemoTruth["site"];
};

const shellHtml = (name: string, data: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${data}<script defer src="/static/js/main.3f2a.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`;

const hugeBytes = 2_300_000;
const hugeTail = () =>
  `<p>${"Minutes of the meeting, continued. ".repeat(40)}</p>\n`.repeat(
    Math.ceil(hugeBytes / 1400),
  );

/** Turns what a site says into what its server answers, with the faults of the real web that were assigned to it. */
export const publishSite = (input: {
  host: string;
  draft: SiteDraft;
  layout: Layout;
  traps: AssignedTraps;
  /** For sites in Japanese: `shift_jis`. */
  language: string;
  random: Random;
}): PublishedSite => {
  const { host, traps, layout, random } = input;
  const plan = planFaults(input.draft, traps, random);
  const draft = plan.draft;
  const site = traps.has("down")
    ? "down"
    : traps.has("shell") || traps.has("shell-with-data")
      ? "shell"
      : traps.has("robots-all")
        ? "robots_forbidden"
        : "readable";
  const declares = random.chance(0.7);
  const validators = random.chance(0.6);
  const modified = new Date(
    Date.UTC(2026, random.between(0, 8), random.between(1, 28)),
  ).toUTCString();
  const encoding = encodingOf(traps, input.language, random);
  const content = draft.pages.map((page): DemoPage => {
    const html = plan.htmlOf?.(page) ?? renderPage(page, encoding.frame(draft.frame), layout);
    const withTail = page.path === plan.hugePath ? html + hugeTail() : html;
    const failing = site === "down" ? 503 : page.path === plan.failingPath ? 500 : null;
    const body = failing === null ? encoding.encode(withTail) : "<h1>Service unavailable</h1>";
    const delayMs = plan.slowPaths.get(page.path);
    return {
      path: page.path,
      status: failing ?? 200,
      role: "content",
      body,
      headers: {
        "content-type": encoding.contentType(declares),
        ...(failing === null && validators
          ? { etag: `"${hashText(withTail)}"`, "last-modified": modified }
          : {}),
      },
      ...(delayMs === undefined ? {} : { delayMs }),
    };
  });
  const forbidden = (path: string) =>
    site === "robots_forbidden" || plan.disallowed.some((start) => path.startsWith(start));
  const readable = (path: string) =>
    site !== "down" && !forbidden(path) && path !== plan.hugePath && path !== plan.failingPath;
  const pathOf = new Map(draft.pages.map(({ kind, path }) => [kind, path]));
  const statements = draft.statements.flatMap(({ page, ...statement }): DemoStatement[] => {
    const path = pathOf.get(page);
    if (path === undefined) return [];
    const shown = site !== "shell" || statement.form === "json_ld";
    return [{ ...statement, path, readable: readable(path) && shown }];
  });
  return {
    site,
    // A shell shows nothing, so that nothing there but its data can be called a statement.
    statements:
      site === "shell"
        ? statements.filter(({ form }) => form === "json_ld" && traps.has("shell-with-data"))
        : statements,
    pages: [...content, ...plumbing(host, draft, plan, traps, site)],
  };
};

type FaultPlan = {
  readonly draft: SiteDraft;
  readonly htmlOf: ((page: PageDraft) => string) | null;
  readonly disallowed: readonly string[];
  readonly slowPaths: ReadonlyMap<string, number>;
  readonly hugePath: string | null;
  readonly failingPath: string | null;
  readonly extra: readonly DemoPage[];
};

const redirect = (path: string, to: string, status = 301): DemoPage => ({
  path,
  status,
  headers: {},
  body: "",
  redirectTo: to,
  role: "plumbing",
});

/** Decides which page gets which fault; faults that need links of their own add them to the navigation. */
const planFaults = (draft: SiteDraft, traps: AssignedTraps, random: Random): FaultPlan => {
  let pages = draft.pages;
  const nav: NavItem[] = [...draft.frame.nav];
  const extra: DemoPage[] = [redirect("/index.html", "/")];
  const side = pages.filter(({ kind }) => kind !== "home");
  const idle = side.find(({ kind }) => kind === "blog" || kind === "faq" || kind === "post");
  const relink = (from: string, to: string) => {
    const at = nav.findIndex(({ path }) => path === from);
    const item = nav[at];
    if (item) nav[at] = { ...item, path: to };
  };
  if (traps.has("home-redirect")) {
    const to = random.pick(["/home", "/en/", "/welcome"]);
    extra.push(redirect("/", to, random.pick([301, 302, 307])));
    pages = pages.map((page) => (page.kind === "home" ? { ...page, path: to } : page));
  }
  if (traps.has("moved-page")) {
    const moved = random.pick(side).path;
    extra.push(redirect(`/old${moved}`, moved));
    relink(moved, `/old${moved}`);
  }
  if (traps.has("dead-links")) {
    nav.push({ path: "/partners", label: "Partners" }, { path: "/events/2019", label: "Events" });
    const gone = {
      headers: { "content-type": "text/html; charset=utf-8" },
      role: "plumbing",
    } as const;
    extra.push({ ...gone, path: "/partners", status: 404, body: "<h1>Page not found</h1>" });
    extra.push({ ...gone, path: "/events/2019", status: 410, body: "<h1>Gone</h1>" });
  }
  if (traps.has("redirect-loop")) {
    nav.push({ path: "/login", label: "Login" });
    extra.push(redirect("/login", "/session", 302), redirect("/session", "/login", 302));
  }
  if (traps.has("pdf")) {
    nav.push({ path: "/brochure.pdf", label: "Brochure" });
    extra.push({
      path: "/brochure.pdf",
      status: 200,
      headers: { "content-type": "application/pdf" },
      body: "%PDF-1.4\n%%EOF\n",
      role: "plumbing",
    });
  }
  const slowPaths = new Map<string, number>();
  if (traps.has("slow")) {
    for (const page of random.sample(pages, 2))
      slowPaths.set(page.path, random.between(1000, 2000));
  }
  const disallowed = traps.has("robots-some") ? random.sample(side, 2).map(({ path }) => path) : [];
  const data = draft.pages.flatMap(({ jsonLd }) => jsonLd);
  const shell = traps.has("shell") || traps.has("shell-with-data");
  const dataTags = data
    .map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`)
    .join("");
  return {
    draft: { ...draft, pages, frame: { ...draft.frame, nav } },
    htmlOf: shell
      ? ({ kind }) =>
          shellHtml(
            draft.frame.name,
            kind === "home" && traps.has("shell-with-data") ? dataTags : "",
          )
      : null,
    disallowed,
    slowPaths,
    hugePath: traps.has("huge") ? (idle?.path ?? null) : null,
    failingPath: traps.has("server-error") ? random.pick(side).path : null,
    extra,
  };
};

const plumbing = (
  host: string,
  draft: SiteDraft,
  plan: FaultPlan,
  traps: AssignedTraps,
  site: DemoTruth["site"],
): DemoPage[] => {
  if (site === "down") return [];
  const rules =
    site === "robots_forbidden"
      ? ["/"]
      : plan.disallowed.length > 0
        ? plan.disallowed
        : ["/admin/"];
  const listed = traps.has("sitemap");
  const robots = [
    "User-agent: *",
    ...rules.map((path) => `Disallow: ${path}`),
    ...(listed ? [`Sitemap: http://${host}/sitemap.xml`] : []),
  ].join("\n");
  const locations = draft.pages
    .map(({ path }) => `<url><loc>http://${host}${path}</loc></url>`)
    .join("");
  const sitemap: DemoPage = {
    path: "/sitemap.xml",
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations}</urlset>`,
    role: "plumbing",
  };
  return [
    {
      path: "/robots.txt",
      status: 200,
      headers: { "content-type": "text/plain" },
      body: `${robots}\n`,
      role: "plumbing",
    },
    ...(listed ? [sitemap] : []),
    ...plan.extra,
  ];
};

type Encoding = {
  frame(frame: SiteFrame): SiteFrame;
  encode(html: string): string | Uint8Array;
  contentType(declares: boolean): string;
};

const curly = (html: string) => html.replaceAll("&#39;", "’");

const encodingOf = (traps: AssignedTraps, language: string, random: Random): Encoding => {
  const meta = (charset: string | null) => (frame: SiteFrame) => ({ ...frame, charset });
  const bare = () => "text/html";
  const old = (html: string) => encodeWindows1252(curly(html));
  if (language === "ja") {
    const declared = random.chance(0.5);
    return {
      frame: meta(declared ? null : "Shift_JIS"),
      encode: encodeShiftJis,
      contentType: () => (declared ? "text/html; charset=Shift_JIS" : "text/html"),
    };
  }
  if (traps.has("encoding:windows-1252")) {
    const inHeader = random.chance(0.5);
    return {
      frame: meta(inHeader ? null : "windows-1252"),
      encode: old,
      contentType: () => (inHeader ? "text/html; charset=iso-8859-1" : "text/html"),
    };
  }
  if (traps.has("encoding:windows-1252-undeclared")) {
    return { frame: meta(null), encode: old, contentType: bare };
  }
  if (traps.has("encoding:windows-1252-mislabelled")) {
    return { frame: meta(null), encode: old, contentType: () => "text/html; charset=utf-8" };
  }
  if (traps.has("encoding:utf-8-undeclared")) {
    return { frame: meta(null), encode: curly, contentType: bare };
  }
  if (traps.has("encoding:utf-16")) {
    return { frame: meta(null), encode: encodeUtf16, contentType: bare };
  }
  return {
    frame: meta("utf-8"),
    encode: (html) => html,
    contentType: (declares) => (declares ? "text/html; charset=utf-8" : "text/html"),
  };
};

/** FNV-1a as hex: good enough for an ETag. */
const hashText = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
};
