import { describe, expect, it } from "vitest";
import { parseRobots, productToken, robotsOfAnswer } from "./robots";

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

  it("always allows robots.txt itself", () => {
    expect(allows("User-agent: *\nDisallow: /", "/robots.txt")).toBe(true);
  });
});

describe("what Google's parser reads as meant", () => {
  it.each([
    ["User-agent: *\nDisalow: /x", "/x", false],
    ["User agent: *\nDisallow: /x", "/x", false],
    ["user-agent *\ndisallow /x", "/x", false],
    ["User-agent: *\nDisallow: /\nAllow: /open/index.html", "/open/", true],
    ["User-agent: *\nDisallow: /\nAllow: /open/index.html", "/open/other", false],
    ["User-agent: *\nDisallow: /\nUser-agent: AssayBot beta\nAllow: /x", "/x", true],
    // Other records do not end the list of agents.
    ["User-agent: AssayBot\nCrawl-delay: 1\nUser-agent: b\nDisallow: /x", "/x", false],
    ["User-agent: AssayBot\nFoo: bar\nUser-agent: b\nDisallow: /x", "/x", false],
    ["User-agent: AssayBot\nAllow: /y\nUser-agent: b\nDisallow: /x", "/x", true],
  ])("%j leaves %s allowed: %s", (text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it.each([
    ["FooBot", "foobot"],
    ["FooBot/1.2 (+https://foo.com/bot)", "foobot"],
    ["Mozilla/5.0 (compatible; Foo-Bot/2.1; +http://foo.com)", "foo-bot"],
    ["foo_bot", "foo_bot"],
    ["Foo Bar", ""],
    ["", ""],
  ])("the product token of %j is %j", (userAgent, token) => {
    expect(productToken(userAgent)).toBe(token);
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
    const rules = `Disallow: /${"*a".repeat(240)}b\n`.repeat(2000);
    const startedAt = performance.now();
    allows(`User-agent: *\n${rules}`, `/${"a".repeat(1900)}`);
    allows("User-agent: x\n".repeat(100_000), "/x");
    allows(" ".repeat(500_000), "/x");
    allows(`a${" ".repeat(500_000)}`, "/x");
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
