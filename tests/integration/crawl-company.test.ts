import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGuardedWeb, type GuardedWeb } from "@/adapters/web/guarded-web";
import { createHostGate } from "@/adapters/web/host-gate";
import { type CrawledSite, type CrawlInput, crawlCompany } from "@/research/crawl/crawl-company";
import { extractPage } from "@/research/crawl/extract-page";
import type { Criterion } from "@/research/plan/plan";
import { createMemoryPageStore } from "../support/memory-page-store";

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** `host/path` → HTML or a handler; everything else is 404. */
let site: Record<string, Answer> = {};
let asked: string[] = [];
let latencyMs = 0;
let server: Server;
let web: GuardedWeb;

const reviews: Criterion = {
  id: "c1",
  kind: "reviews",
  text: "has good reviews on its website",
  condition: null,
};
const article = (title: string) =>
  `<title>${title}</title><h1>${title}</h1><p>${`${title} tells a long story of bolts. `.repeat(60)}</p>`;
const menu = (...paths: string[]) =>
  `<nav>${paths.map((path) => `<a href="${path}">${path.slice(1)}</a>`).join(" ")}</nav>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    setTimeout(() => reply(request, response), latencyMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  web = createGuardedWeb({
    userAgent: "AssayBot/0.1 (+https://assay.test/bot)",
    hostMap: () => new URL(`http://127.0.0.1:${port}`),
    timeoutMs: 2000,
  });
});
beforeEach(() => {
  site = {};
  asked = [];
  latencyMs = 0;
});
afterAll(async () => {
  await web.close();
  server.closeAllConnections();
  server.close();
});

function reply(request: IncomingMessage, response: ServerResponse): void {
  const answer = site[`${request.headers.host}${request.url}`];
  if (typeof answer === "function") {
    answer(request, response);
    return;
  }
  const type = request.url?.endsWith(".txt") ? "text/plain" : "text/html";
  response.writeHead(answer === undefined ? 404 : 200, { "content-type": type, etag: '"v1"' });
  response.end(answer ?? "not found");
}

function crawl(
  over: Partial<CrawlInput> = {},
  ports: Partial<CrawlInput["ports"]> = {},
): Promise<CrawledSite> {
  return crawlCompany({
    homepageUrl: "http://acme.example/",
    companyId: "acme",
    criteria: [reviews],
    ports: {
      web,
      pages: createMemoryPageStore(),
      cpu: { extract: async (input) => extractPage(input) },
      hostGate: createHostGate(),
      ...ports,
    },
    signal: new AbortController().signal,
    now: () => new Date(),
    ...over,
    limits: { deadline: Date.now() + 20_000, politenessDelayMs: 0, ...over.limits },
  });
}

const pathsOf = ({ pages }: CrawledSite) => pages.map(({ url }) => new URL(url).pathname);
const reasonOf = ({ skipped }: CrawledSite, path: string) =>
  skipped.find(({ url }) => new URL(url).pathname === path);

describe("the way through a site", () => {
  describe("with every criterion decided by the pages that they call for", () => {
    const paths = ["/reviews", "/customers", "/security", "/jobs"];
    beforeEach(() => {
      site["acme.example/"] = article("Acme") + menu(...paths);
      for (const path of paths) site[`acme.example${path}`] = article(path);
    });

    it("asks for no other page", async () => {
      const decidedBy: number[] = [];
      const result = await crawl({
        isEnough: async (pages) => {
          decidedBy.push(pages.length);
          return true;
        },
      });
      expect(pathsOf(result)).toContain("/reviews");
      expect(pathsOf(result)).not.toContain("/jobs");
      expect(decidedBy).toEqual([result.pages.length]);
      expect(result.outcome).toBe("read");
    });

    it("goes on within its budget when they are not enough, and asks that only once", async () => {
      let questions = 0;
      const result = await crawl({
        isEnough: async () => {
          questions += 1;
          return false;
        },
      });
      expect(pathsOf(result)).toEqual(expect.arrayContaining(["/", ...paths]));
      expect(questions).toBe(1);
    });
  });

  it("asks robots.txt first, then the homepage, then what the criteria need, within the budget", async () => {
    site["acme.example/robots.txt"] = "User-agent: *\nDisallow: /private";
    site["acme.example/"] =
      article("Acme") + menu("/login", "/blog", "/about", "/reviews", "/customers");
    for (const path of ["/login", "/blog", "/about", "/reviews", "/customers"]) {
      site[`acme.example${path}`] = article(path);
    }
    const result = await crawl({ limits: { maxPages: 4, deadline: Date.now() + 20_000 } });
    expect(asked.slice(0, 3)).toEqual([
      "acme.example/robots.txt",
      "acme.example/",
      "acme.example/reviews",
    ]);
    expect(pathsOf(result).sort()).toEqual(["/", "/about", "/customers", "/reviews"]);
    expect(asked).toHaveLength(5);
    expect(result).toMatchObject({ outcome: "read", homepageRead: true, detail: "4 pages read." });
  });

  it("never has two requests at a host in flight and adds nothing to their latency", async () => {
    const paths = ["/about", "/reviews", "/customers", "/product", "/pricing", "/careers"];
    site["acme.example/"] = article("Acme") + menu(...paths);
    for (const path of paths) site[`acme.example${path}`] = article(path);
    let inFlight = 0;
    const single: typeof web.get = async (url, options) => {
      expect(++inFlight).toBe(1);
      const answer = await web.get(url, options);
      inFlight--;
      return answer;
    };
    latencyMs = 100;
    const startedAt = performance.now();
    const result = await crawl({}, { web: { get: single } });
    const elapsedMs = performance.now() - startedAt;
    expect(result.pages.length).toBeGreaterThanOrEqual(5);
    expect(elapsedMs).toBeLessThan(asked.length * 100 * 1.5 + 1000);
  });

  it("finds pages through the sitemap when the homepage names none, and guesses when there is none", async () => {
    site["acme.example/"] = article("Acme");
    site["acme.example/robots.txt"] = "Sitemap: http://acme.example/map.xml";
    site["acme.example/map.xml"] =
      "<urlset><url><loc>http://acme.example/voices/testimonials</loc></url></urlset>";
    site["acme.example/voices/testimonials"] = article("Voices");
    expect(pathsOf(await crawl())).toContain("/voices/testimonials");

    site = { "acme.example/": article("Acme"), "acme.example/reviews": article("Reviews") };
    expect(pathsOf(await crawl())).toContain("/reviews");
  });

  it("reads sitemaps that are compressed, longer than is read, or named by a path alone", async () => {
    const entry = "<url><loc>http://acme.example/voices/testimonials</loc></url>";
    const more = "<url><loc>http://acme.example/p</loc></url>".repeat(100_000);
    site["acme.example/"] = article("Acme");
    site["acme.example/voices/testimonials"] = article("Voices");
    site["acme.example/robots.txt"] = "Sitemap: /map.xml.gz";
    site["acme.example/map.xml.gz"] = (_request, response) =>
      response
        .writeHead(200, { "content-type": "application/octet-stream" })
        .end(gzipSync(`<urlset>${entry}${more}</urlset>`));
    expect(pathsOf(await crawl())).toContain("/voices/testimonials");
  });

  it("follows a redirect to www, keeps to the site and strips what tracks clicks", async () => {
    const moved: Answer = (request, response) =>
      response.writeHead(301, { location: `http://www.acme.example${request.url}` }).end();
    site["acme.example/robots.txt"] = moved;
    site["acme.example/"] = moved;
    site["www.acme.example/"] =
      `${article("Acme")}<a href="http://acme.example/reviews?utm_source=x">Reviews</a><a href="http://other.example/reviews">Other</a>`;
    site["www.acme.example/reviews"] = article("Reviews");
    const result = await crawl();
    expect(pathsOf(result)).toContain("/reviews");
    expect(asked).toContain("www.acme.example/reviews");
    expect(asked.some((url) => url.startsWith("other."))).toBe(false);
  });

  it("does not read a company that has moved to another domain, and says so", async () => {
    site["acme.example/"] = (_request, response) =>
      response.writeHead(301, { location: "http://buyer.example/" }).end();
    site["buyer.example/"] = article("Buyer");
    const result = await crawl();
    expect(result).toMatchObject({ outcome: "unreachable", pages: [], homepageRead: false });
    expect(result.detail).toContain("redirects to another site (buyer.example)");
    expect(asked.some((url) => url.startsWith("buyer."))).toBe(false);
  });

  it.each(["gopher://acme.example/", "ftp://acme.example/", "javascript:alert(1)"])(
    "goes nowhere by a redirect to %s",
    async (location) => {
      site["acme.example/"] = (_request, response) => response.writeHead(301, { location }).end();
      expect(await crawl()).toMatchObject({ outcome: "unreachable", pages: [] });
    },
  );

  it("goes along when a company has moved to another ending of its name", async () => {
    site["acme.example/"] = (_request, response) =>
      response.writeHead(301, { location: "http://www.acme.test/" }).end();
    site["www.acme.test/"] = article("Acme") + menu("/reviews");
    site["www.acme.test/reviews"] = article("Reviews");
    const result = await crawl();
    expect(result.pages.map(({ finalUrl }) => finalUrl)).toEqual([
      "http://www.acme.test/",
      "http://www.acme.test/reviews",
    ]);
  });

  it("counts a host under .assay.test as its own site", async () => {
    site["a.assay.test/"] = `${article("A")}<a href="http://b.assay.test/reviews">Reviews of b</a>`;
    site["b.assay.test/reviews"] = article("B");
    const result = await crawl({ homepageUrl: "https://a.assay.test" });
    expect(result.pages).toHaveLength(1);
    expect(asked.some((url) => url.startsWith("b."))).toBe(false);
  });
});

describe("robots.txt", () => {
  it("leaves alone what it forbids, and says so", async () => {
    site["acme.example/robots.txt"] = "User-agent: AssayBot\nDisallow: /reviews";
    site["acme.example/"] = article("Acme") + menu("/reviews", "/about", "/product");
    site["acme.example/about"] = article("About");
    const result = await crawl();
    expect(reasonOf(result, "/reviews")).toMatchObject({
      outcome: "forbidden_by_robots",
      reason: "robots.txt forbids it",
    });
    expect(asked).not.toContain("acme.example/reviews");
    expect(pathsOf(result)).toContain("/about");
  });

  it("reads nothing where it forbids all, or where it cannot be read", async () => {
    site["acme.example/robots.txt"] = "User-agent: *\nDisallow: /";
    site["acme.example/"] = article("Acme");
    expect(await crawl()).toMatchObject({ outcome: "forbidden", pages: [] });
    site["acme.example/robots.txt"] = (_request, response) => response.writeHead(500).end();
    const result = await crawl();
    expect(result).toMatchObject({ outcome: "unreachable", pages: [] });
    expect(result.detail).toContain("robots.txt could not be read (HTTP 500)");
    expect(asked).not.toContain("acme.example/");
  });

  it("is obeyed whatever its type, and in its first 500 KB whatever its length", async () => {
    site["acme.example/"] = article("Acme") + menu("/reviews");
    site["acme.example/reviews"] = article("Reviews");
    const robots = `User-agent: *\nDisallow: /reviews\n${"# and so on\n".repeat(250_000)}`;
    site["acme.example/robots.txt"] = (_request, response) =>
      response.writeHead(200, { "content-type": "application/octet-stream" }).end(robots);
    const result = await crawl();
    expect(result.homepageRead).toBe(true);
    expect(asked).not.toContain("acme.example/reviews");
  });

  it("of the host that a redirect leads to is asked before its pages are", async () => {
    site["acme.example/"] = (_request, response) =>
      response.writeHead(301, { location: "http://www.acme.example/" }).end();
    site["www.acme.example/robots.txt"] = "User-agent: *\nDisallow: /";
    expect(await crawl()).toMatchObject({ outcome: "forbidden", pages: [] });
    expect(asked).toEqual([
      "acme.example/robots.txt",
      "acme.example/",
      "www.acme.example/robots.txt",
    ]);
  });

  it("does not read a page that a redirect reaches and robots.txt forbids", async () => {
    site["acme.example/robots.txt"] = "User-agent: *\nDisallow: /secret";
    site["acme.example/"] = article("Acme") + menu("/reviews");
    site["acme.example/reviews"] = (_request, response) =>
      response.writeHead(302, { location: "/secret" }).end();
    site["acme.example/secret"] = article("Secret");
    const result = await crawl();
    expect(reasonOf(result, "/reviews")).toMatchObject({ outcome: "forbidden_by_robots" });
    expect(pathsOf(result)).toEqual(["/"]);
    expect(asked).not.toContain("acme.example/secret");
  });
});

describe("the page cache", () => {
  it("asks nothing while the pages are fresh, and only whether they changed afterwards", async () => {
    const pages = createMemoryPageStore();
    site["acme.example/"] = article("Acme") + menu("/reviews", "/about", "/product");
    for (const path of ["/reviews", "/about", "/product"])
      site[`acme.example${path}`] = article(path);
    const first = await crawl({}, { pages });
    asked = [];
    const second = await crawl({}, { pages });
    expect(asked.filter((url) => !url.includes("customers"))).toEqual([]);
    expect(second.pages.map(({ id }) => id).sort()).toEqual(first.pages.map(({ id }) => id).sort());

    const conditions: (string | undefined)[] = [];
    for (const path of ["/", "/reviews", "/about", "/product"]) {
      site[`acme.example${path}`] = (request, response) => {
        conditions.push(request.headers["if-none-match"]);
        response.writeHead(304).end();
      };
    }
    const later = new Date(Date.now() + 8 * 24 * 3_600_000);
    const third = await crawl(
      { now: () => later, limits: { deadline: later.getTime() + 20_000 } },
      { pages },
    );
    expect(conditions).toEqual(Array(4).fill('"v1"'));
    expect(third.pages.map(({ id }) => id).sort()).toEqual(first.pages.map(({ id }) => id).sort());
    expect(third.pages.every(({ fetchedAt }) => fetchedAt.getTime() === later.getTime())).toBe(
      true,
    );
    expect(pages.rows.filter(({ outcome }) => outcome === "ok")).toHaveLength(4);
  });

  it("uses an older copy while a site has a bad day", async () => {
    const pages = createMemoryPageStore();
    site["acme.example/"] = article("Acme");
    await crawl({ criteria: [] }, { pages });
    site["acme.example/"] = (_request, response) => response.writeHead(500).end();
    const result = await crawl(
      { criteria: [], limits: { maxAgeMs: 0, deadline: Date.now() + 20_000 } },
      { pages },
    );
    expect(result.pages).toHaveLength(1);
    expect(result.homepageRead).toBe(true);
  });
});

describe("what goes wrong", () => {
  it.each(["0", "Wed, 21 Oct 2015 07:28:00 GMT"])(
    "waits for a near Retry-After (%s) and asks once more",
    async (retryAfter) => {
      let count = 0;
      site["acme.example/"] = (_request, response) =>
        count++ === 0
          ? response.writeHead(429, { "retry-after": retryAfter }).end()
          : response.writeHead(200, { "content-type": "text/html" }).end(article("Acme"));
      expect(await crawl()).toMatchObject({ homepageRead: true });
      expect(count).toBe(2);
    },
  );

  it("does not wait for one that the deadline will not see", async () => {
    let count = 0;
    site["acme.example/"] = (_request, response) => {
      count++;
      response.writeHead(503, { "retry-after": "25" }).end();
    };
    const result = await crawl();
    expect(result).toMatchObject({ outcome: "unreachable" });
    expect(result.detail).toContain("too busy");
    expect(count).toBe(1);
  });

  it.each(["86400", "Fri, 31 Dec 2099 23:59:59 GMT"])(
    "leaves a host alone that asks for it (Retry-After %s)",
    async (retryAfter) => {
      site["acme.example/"] = article("Acme") + menu("/reviews", "/customers", "/about");
      site["acme.example/reviews"] = (_request, response) =>
        response.writeHead(429, { "retry-after": retryAfter }).end();
      const result = await crawl();
      expect(asked).toEqual(["acme.example/robots.txt", "acme.example/", "acme.example/reviews"]);
      expect(reasonOf(result, "/customers")?.reason).toContain("too busy");
      expect(result).toMatchObject({ outcome: "partial", homepageRead: true });
    },
  );

  it.each(["-5", "soon", "1.5", ""])("takes Retry-After %j for none", async (retryAfter) => {
    let count = 0;
    site["acme.example/"] = (_request, response) => {
      count++;
      response.writeHead(503, { "retry-after": retryAfter }).end();
    };
    expect(await crawl()).toMatchObject({ outcome: "unreachable" });
    expect(count).toBe(1);
  });

  it("reads the other pages of a site whose homepage is missing, broken or too large", async () => {
    const homepages: Answer[] = [
      (_request, response) => response.writeHead(404).end(),
      (_request, response) => response.writeHead(500).end(),
      "x".repeat(2_100_000),
    ];
    for (const homepage of homepages) {
      site = { "acme.example/": homepage, "acme.example/reviews": article("Reviews") };
      const result = await crawl();
      expect(result).toMatchObject({ outcome: "partial", homepageRead: false });
      expect(result.detail).toContain("1 page read, but not the homepage: ");
      expect(result.detail).toMatch(/[^.]\.$/);
    }
  });

  it("keeps every page that was not read with an outcome and a reason", async () => {
    const html = { "content-type": "text/html" };
    site["acme.example/"] =
      article("Acme") +
      menu(
        "/about",
        "/team",
        "/customers",
        "/reviews",
        "/product",
        "/pricing",
        "/careers",
        "/security",
      );
    site["acme.example/about"] = `<div id="root"></div><script src="a.js"></script>`;
    site["acme.example/team"] =
      '<title>Page not found</title><meta name="description" content="Bolts."><p>Sorry.</p>';
    site["acme.example/customers"] = (_request, response) =>
      response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF");
    site["acme.example/reviews"] = (_request, response) =>
      response.writeHead(200, html).end("x".repeat(2_100_000));
    site["acme.example/product"] = (_request, response) => response.writeHead(403).end();
    site["acme.example/pricing"] = () => {};
    site["acme.example/careers"] = article("Acme");
    site["acme.example/security"] = "<title>Just a moment...</title><p>Checking your browser</p>";
    const result = await crawl({
      limits: { maxPages: 12, maxRequests: 30, deadline: Date.now() + 20_000 },
    });
    const outcomes = Object.fromEntries(
      result.skipped.map(({ url, outcome }) => [new URL(url).pathname, outcome]),
    );
    expect(outcomes).toMatchObject({
      "/about": "needs_javascript",
      "/team": "not_found",
      "/customers": "unsupported_type",
      "/reviews": "too_large",
      "/product": "blocked",
      "/pricing": "timeout",
      "/security": "blocked",
    });
    expect(reasonOf(result, "/about")?.reason).toBe("the page needs JavaScript");
    expect(pathsOf(result)).toEqual(["/"]);
    expect(result.skipped.every(({ reason }) => reason.length > 10)).toBe(true);
    expect(result).toMatchObject({ outcome: "partial", homepageRead: true });
  });

  it("follows a homepage that only sends its visitors on, and remembers where to", async () => {
    site["acme.example/"] =
      '<meta http-equiv="refresh" content="0; url=/en/home"><title>Acme</title>';
    site["acme.example/en/home"] = article("Acme") + menu("/reviews");
    site["acme.example/reviews"] = article("Reviews");
    const pages = createMemoryPageStore();
    const expected = { outcome: "read", homepageRead: true };
    const first = await crawl({}, { pages });
    expect(first).toMatchObject(expected);
    expect(pathsOf(first)).toEqual(["/en/home", "/reviews"]);
    asked = [];
    expect(pathsOf(await crawl({}, { pages }))).toEqual(["/en/home", "/reviews"]);
    expect(asked).toEqual([]);
  });

  it("reads the last frame of a homepage that is nothing but frames", async () => {
    site["acme.example/"] =
      '<title>Acme</title><frameset><frame src="menu.html"><frame src="main.html"></frameset>';
    site["acme.example/main.html"] = article("Main");
    const result = await crawl({ criteria: [] });
    expect(pathsOf(result)).toEqual(["/main.html"]);
    expect(result.homepageRead).toBe(true);
  });

  it("does not follow one to somebody else's site, nor round in circles", async () => {
    site["acme.example/"] =
      '<meta http-equiv="refresh" content="0; url=http://other.example/"><title>Acme</title>';
    site["other.example/"] = article("Other");
    expect(await crawl()).toMatchObject({ homepageRead: false });
    expect(asked).not.toContain("other.example/");
    site["acme.example/"] = '<meta http-equiv="refresh" content="0;url=/a"><title>Acme</title>';
    site["acme.example/a"] = '<meta http-equiv="refresh" content="0;url=/"><title>Acme</title>';
    expect(await crawl()).toMatchObject({ homepageRead: false });
  });

  it.each([
    ["<title>acme.example</title><p>This domain is for sale. Inquire now.</p>", "parked"],
    [
      "<title>acme.example</title><h1>acme.example</h1><p>This domain name has been registered, but nobody has built here.</p>",
      "parked",
    ],
    [
      "<title>acme.example is for sale | HugeDomains</title><p>Buy now or start a payment plan.</p>",
      "parked",
    ],
    [
      "<title>acme.example</title><p>The owner of acme.example is offering it for sale for 2000 EUR!</p>",
      "parked",
    ],
    ["<title>acme.example</title><p>This page is parked for FREE, courtesy of us.</p>", "parked"],
    ["<p>This domain was recently registered at Namecheap.com. Check back later!</p>", "parked"],
    ["<p>One of our domain experts will have a price to you within 24 hours.</p>", "parked"],
    ["<h1>This domain has expired</h1><p>Is it yours? Renew it now.</p>", "parked"],
    ["<title>Account Suspended</title><p>This Account has been suspended.</p>", "not in use"],
    ["<h1>Welcome to nginx!</h1><p>Further configuration is required.</p>", "not in use"],
    ["<title>Apache2 Ubuntu Default Page</title><p>The default welcome page.</p>", "not in use"],
    ["<title>Index of /</title><h1>Index of /</h1><a href=cgi-bin/>cgi-bin/</a>", "not in use"],
    ["<h1>Diese Website wurde gerade registriert</h1><p>Hier entsteht etwas.</p>", "parked"],
    ["<p>Votre domaine acme.example a bien été créé chez OVHcloud.</p>", "parked"],
    [
      "<h1>Wir schätzen Ihre Privatsphäre</h1><p>Wir und unsere Partner verwenden Cookies, um Informationen auf einem Gerät zu speichern.</p><button>Alle akzeptieren</button>",
      "cookies",
    ],
    [
      "<h1>Le respect de votre vie privée est notre priorité</h1><p>Avec nos 800 partenaires, nous utilisons des cookies pour stocker des informations.</p>",
      "cookies",
    ],
    [
      "<h1>Before you continue</h1><p>We use cookies and data to maintain our services. If you accept all, we also use cookies to personalise content.</p>",
      "cookies",
    ],
    [
      "<title>Acme</title><h2>We value your privacy</h2><p>We and our 700 partners use cookies to store data on a device.</p><button>Accept all</button><button>Reject all</button>",
      "cookies",
    ],
  ])("says so where %s is all there is", async (html, word) => {
    site["acme.example/"] = html;
    const result = await crawl();
    expect(result).toMatchObject({ outcome: "unreachable", homepageRead: false });
    expect(result.detail).toContain(word);
  });

  it.each([
    "<title>DomainKings</title><p>Every premium domain in our marketplace is for sale. Our brokers help companies to get the domain name that is theirs.</p>",
    "<title>Acme Hosting</title><p>We register your domain and host your website. Is a domain for sale? We help to sell it.</p>",
    "<title>Domaine Acme</title><p>The wines of this domain are for sale in our shop near Beaune.</p>",
    "<title>Acme</title><p>We use data to make logistics better. Wir nutzen Daten.</p>",
  ])("takes for a company's own what %s says", async (html) => {
    site["acme.example/"] = html;
    expect(await crawl()).toMatchObject({ homepageRead: true });
  });

  it("takes what a page that only JavaScript fills says in its data, each sentence with its quote", async () => {
    const sentence = "Acme has sold bolts to builders of bridges since 1950.";
    const data = {
      props: { a: { body: `<p>${sentence}</p>`, css: "flex flex-col gap-2 mt-4 px-8" } },
    };
    site["acme.example/"] =
      `<title>Acme</title><div id="__next"></div><script src="a.js"></script><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
    const result = await crawl();
    expect(result).toMatchObject({ outcome: "needs_javascript" });
    const [page] = result.pages;
    expect(page?.facts).toMatchObject([{ name: "pageText", value: sentence }]);
    expect(page?.text).toBe(`“${sentence}” (page data)`);
  });

  it.each([
    "<title>Acme</title><h1>Oops! That page can’t be found.</h1><p>Try a search?</p>",
    "<title>Seite nicht gefunden – Acme</title><p>Die Seite existiert nicht.</p>",
    "<title>Página no encontrada</title><p>Lo sentimos.</p>",
  ])("knows %s for an error, although it is called a page", async (html) => {
    site["acme.example/"] = article("Acme") + menu("/reviews");
    site["acme.example/reviews"] = html;
    const result = await crawl();
    expect(reasonOf(result, "/reviews")).toMatchObject({ outcome: "not_found" });
    expect(pathsOf(result)).toEqual(["/"]);
  });

  it("takes the same page under two addresses once", async () => {
    site["acme.example/"] = article("Acme") + menu("/reviews", "/customers", "/about");
    for (const path of ["/reviews", "/customers", "/about"])
      site[`acme.example${path}`] = article("Acme");
    const result = await crawl();
    expect(pathsOf(result)).toEqual(["/"]);
    expect(reasonOf(result, "/reviews")?.reason).toContain("the same page");
  });

  it("says when a site is only JavaScript, is not there, or is no URL", async () => {
    site["acme.example/"] = `<div id="root"></div><script src="a.js"></script>`;
    expect(await crawl()).toMatchObject({ outcome: "needs_javascript", homepageRead: false });
    site = {};
    expect(await crawl()).toMatchObject({ outcome: "unreachable", homepageRead: false });
    expect(await crawl({ homepageUrl: "mailto:a@b.c" })).toMatchObject({ outcome: "unreachable" });
  });

  it("returns what was read when it is stopped, and when its time is up", async () => {
    site["acme.example/"] = article("Acme") + menu("/about", "/reviews");
    site["acme.example/about"] = article("About");
    const controller = new AbortController();
    const hang: Answer = () => controller.abort();
    site["acme.example/reviews"] = hang;
    const stopped = await crawl({ signal: controller.signal });
    expect(stopped).toMatchObject({ outcome: "partial", homepageRead: true });
    expect(stopped.detail).toBe("The search was stopped after 1 page.");

    site["acme.example/reviews"] = () => {};
    const late = await crawl({ limits: { deadline: Date.now() + 400 } });
    expect(late).toMatchObject({ outcome: "partial", homepageRead: true });
    expect(late.detail).toContain("time for this site was up");
  });

  it("reports each page as it is read", async () => {
    site["acme.example/"] = article("Acme") + menu("/reviews");
    site["acme.example/reviews"] = article("Reviews");
    const seen: string[] = [];
    await crawl({ onPage: ({ url, outcome }) => seen.push(`${new URL(url).pathname} ${outcome}`) });
    expect(seen.slice(0, 2)).toEqual(["/ ok", "/reviews ok"]);
  });
});
