import { describe, expect, it } from "vitest";
import { parseRobots, robotsOfAnswer } from "./robots";

const allows = (robots: string, path: string) =>
  parseRobots(robots, "AssayBot").isAllowed(`https://acme.com${path}`);

describe("groups", () => {
  it("goes by its own group, whatever its case and version, and else by *", () => {
    const text = "User-agent: *\nDisallow: /\n\nuser-agent: assaybot/2.0\nDisallow: /private";
    expect(allows(text, "/page")).toBe(true);
    expect(allows(text, "/private/x")).toBe(false);
    expect(parseRobots(text, "OtherBot").isAllowed("https://acme.com/page")).toBe(false);
  });

  it("merges groups of the same name and groups that several agents share", () => {
    const text =
      "User-agent: AssayBot\nDisallow: /a\n\nUser-agent: x\nUser-agent: AssayBot\nSitemap: https://acme.com/s.xml\nDisallow: /b";
    expect([allows(text, "/a"), allows(text, "/b"), allows(text, "/c")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("knows names with digits in full, and no group by no name", () => {
    const text = "User-agent: MJ12bot/1.4\nDisallow: /";
    const isAllowed = (token: string) => parseRobots(text, token).isAllowed("/x");
    expect([isAllowed("mj12bot"), isAllowed("mj13bot"), isAllowed("")]).toEqual([
      false,
      true,
      true,
    ]);
    expect(parseRobots("User-agent: 12\nDisallow: /", "").isAllowed("/x")).toBe(true);
  });

  it("does not take a longer or a shorter name for its own", () => {
    expect(allows("User-agent: AssayBotImages\nDisallow: /", "/x")).toBe(true);
    expect(allows("User-agent: Assay\nDisallow: /", "/x")).toBe(true);
  });

  it("leaves * alone when its own group has no rule", () => {
    expect(allows("User-agent: *\nDisallow: /\n\nUser-agent: AssayBot\nDisallow:", "/x")).toBe(
      true,
    );
    expect(allows("User-agent: *\nDisallow: /x\n\nUser-agent: AssayBot", "/x")).toBe(true);
  });

  it("ignores rules before any group, unknown lines, comments and a byte order mark", () => {
    expect(allows("Disallow: /", "/x")).toBe(true);
    expect(allows("<html>Disallow: /</html>", "/x")).toBe(true);
    const text = "\ufeff# hello\r\nUser-agent: * # all\r\nNoindex: /y\r\nDISALLOW : /x # not this";
    expect([allows(text, "/x"), allows(text, "/y")]).toEqual([false, true]);
  });
});

describe("rules", () => {
  // The examples of RFC 9309, section 2.2.2 and 5.2, and of Google's specification.
  it.each([
    ["/fish", "/fish", false],
    ["/fish", "/fish.html", false],
    ["/fish", "/fishheads/yummy", false],
    ["/fish", "/Fish.asp", true],
    ["/fish", "/catfish", true],
    ["/fish*", "/fish/salmon", false],
    ["/fish/", "/fish", true],
    ["/fish/", "/fish/?id=1", false],
    ["/*.php", "/folder/any.php.file.html", false],
    ["/*.php", "/windows.PHP", true],
    ["/*.php$", "/a.php", false],
    ["/*.php$", "/a.php?x", true],
    ["/fish*.php", "/fishheads/catfish.php?p", false],
    ["/*?", "/a?b", false],
    ["/$", "/", false],
    ["/$", "/a", true],
    ["*", "/anything", false],
    ["", "/anything", true],
    ["/foo/bar?baz=quz", "/foo/bar?baz=quz", false],
    ["/foo/bar/ツ", "/foo/bar/%E3%83%84", false],
    ["/foo/bar/%e3%83%84", "/foo/bar/ツ", false],
    ["/foo/bar/%62%61%7A", "/foo/bar/baz", false],
    ["/foo/bar/baz", "/foo/bar/%62%61%7a", false],
    ["/a%2Fb", "/a/b", true],
    ["/~joe", "/%7Ejoe/x", false],
    ["/a*b*c$", "/aXbXbc", false],
    ["/a*bc*bc$", "/aXbc", true],
    ["/a*b**c", "/ab/c", false],
    ["/a$b", "/a$b", false],
    ["/a$b", "/a", true],
    ["/file-%2A.html", "/file-*.html", false],
    ["/file-%2A.html", "/file-x.html", true],
    ["/foo-%24", "/foo-$", false],
    ["/foo-%24", "/foo-", true],
    ["/{a b}", "/%7Ba%20b%7D", false],
    ["/100%", "/100%25", false],
    ["/bar?baz=https://foo.bar", "/bar?baz=https%3A%2F%2Ffoo.bar", false],
    ["/bar?baz=https%3a%2f%2Ffoo.bar", "/bar?baz=https://foo.bar", false],
    ["/*%2F", "/bar?baz=%2f", false],
    ["/bar/a:b", "/bar/a%3Ab", true],
    ["page", "/page", true],
    ["/robots.txt/", "/robots.txt/x", false],
  ])("Disallow: %s leaves %s allowed: %s", (pattern, path, expected) => {
    expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(expected);
  });

  it("lets the longest match win, and allow win a tie", () => {
    const longest = "User-agent: *\nAllow: /p\nDisallow: /page\nAllow: /page/open";
    expect([
      allows(longest, "/pa"),
      allows(longest, "/page"),
      allows(longest, "/page/open"),
    ]).toEqual([true, false, true]);
    expect(allows("User-agent: *\nDisallow: /x\nAllow: /x", "/x")).toBe(true);
    expect(allows("User-agent: *\nAllow: /x\nDisallow: /x", "/x")).toBe(true);
    expect(allows("User-agent: *\nDisallow: /\nAllow: /$", "/")).toBe(true);
  });

  it("takes a URL, one without a scheme, or a path, as it is spelled", () => {
    const robots = parseRobots("User-agent: *\nDisallow: /\nAllow: /b\nAllow: /?a", "AssayBot");
    const allowed = ["/b", "//a/b/c", "a.com/b", "https://a.com/b#c", "HTTP://a.com/b", "a.com?a"];
    for (const url of allowed) expect(robots.isAllowed(url)).toBe(true);
    const forbidden = [
      "",
      "/",
      "a.com",
      "https://a.com",
      "https://a.com#/b",
      "/a/../b",
      "/c?u=http://a.com/b",
    ];
    for (const url of forbidden) expect(robots.isAllowed(url)).toBe(false);
  });

  it("knows long rules and many rules, up to 500 KB", () => {
    const long = `/x/${"a".repeat(8000)}`;
    expect(allows(`User-agent: *\nDisallow: ${long}`, `${long}/y`)).toBe(false);
    expect(allows(`User-agent: *\nDisallow: ${long}`, long.slice(0, -1))).toBe(true);
    const many = Array.from({ length: 20_000 }, (_, at) => `Disallow: /${at}$\n`).join("");
    expect(allows(`User-agent: *\n${many}`, "/19999")).toBe(false);
    expect(allows(`User-agent: *\n${"#".repeat(512_000)}\nDisallow: /x`, "/x")).toBe(true);
  });

  it("always allows robots.txt itself", () => {
    expect(allows("User-agent: *\nDisallow: /", "/robots.txt")).toBe(true);
  });
});

describe("what Google's parser reads as meant", () => {
  it.each([
    ["User-agent: *\nDisalow: /x", "/x", false],
    ["User agent: *\nDisallow: /x", "/x", false],
    ["user-agent *\ndisallow /x", "/x", false],
    // But not that a folder is its index page: RFC 9309 compares octets.
    ["User-agent: *\nDisallow: /\nAllow: /open/index.html", "/open/", false],
    ["User-agent: *\nDisallow: /\nUser-agent: AssayBot beta\nAllow: /x", "/x", true],
    // Other records do not end the list of agents.
    ["User-agent: AssayBot\nCrawl-delay: 1\nUser-agent: b\nDisallow: /x", "/x", false],
    ["User-agent: AssayBot\nFoo: bar\nUser-agent: b\nDisallow: /x", "/x", false],
    ["User-agent: AssayBot\nSitemap: /s\n\nUser-agent: b\nDisallow: /x", "/x", false],
    ["User-agent: AssayBot\nAllow: /y\nUser-agent: b\nDisallow: /x", "/x", true],
    ["User-agent: * all\nDisallow: /x", "/x", false],
    ["User-agent: *all\nDisallow: /x", "/x", true],
    ["ï»¿User-agent: *\nDisallow: /x", "/x", false],
    ["User-agent: *\nplease disallow /x", "/x", true],
    ["User-agent: *\rDisallow: /x", "/x", false],
  ])("%j leaves %s allowed: %s", (text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });
});

describe("the rest of the file", () => {
  it("reads the delay of the group and all sitemaps", () => {
    const robots = parseRobots(
      "Sitemap: https://acme.com/a.xml\nUser-agent: *\nCrawl-delay: 1.5\nDisallow:\nsitemap:https://acme.com/b.xml",
      "AssayBot",
    );
    expect(robots.crawlDelayMs).toBe(1500);
    expect(robots.sitemaps).toEqual(["https://acme.com/a.xml", "https://acme.com/b.xml"]);
    expect(parseRobots("User-agent: *\nCrawl-delay: soon", "AssayBot").crawlDelayMs).toBe(0);
  });

  it("allows all when the file is not there and nothing when it cannot be reached", () => {
    const body = new TextEncoder().encode("User-agent: *\nDisallow: /x");
    const isAllowed = (status: number) =>
      robotsOfAnswer({ status, body }, "AssayBot").isAllowed("https://acme.com/x");
    expect([200, 401, 403, 404, 410, 429, 500, 503].map(isAllowed)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is fast on a hostile file", () => {
    const startedAt = performance.now();
    const path = `/${"a".repeat(4_000)}`;
    const piece = "a".repeat(2_000);
    const rules = [`${"*a".repeat(240)}b`, `*b${piece}*`, `*${piece}b*${piece}`, "*a*a*a*a$b"];
    for (const rule of rules) {
      const count = Math.ceil(512_000 / rule.length);
      allows(`User-agent: *\n${`Disallow: /${rule}\n`.repeat(count)}`, path);
      allows(`User-agent: *\n${`Disallow: /${rule}\n`.repeat(count)}`, path.repeat(4));
    }
    allows(`${"User-agent: x\n".repeat(20_000)}${"Allow: /\n".repeat(20_000)}`, "/x");
    allows(" ".repeat(500_000), "/x");
    allows(`a${" ".repeat(500_000)}`, "/x");
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
