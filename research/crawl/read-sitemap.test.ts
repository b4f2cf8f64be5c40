import { describe, expect, it } from "vitest";
import { readSitemap, sortSitemaps } from "./read-sitemap";

describe("sitemaps", () => {
  it("gives pages, or the sitemaps of an index", () => {
    const set = `<?xml version="1.0"?><urlset><url><loc> https://a.com/?x=1&amp;y=2 </loc></url><url><loc><![CDATA[https://a.com/b]]></loc></url><url><loc>/relative</loc></url></urlset>`;
    expect(readSitemap(set).pages).toEqual(["https://a.com/?x=1&y=2", "https://a.com/b"]);
    const index = "<sitemapindex><sitemap><loc>https://a.com/s1.xml</loc></sitemap></sitemapindex>";
    expect(readSitemap(index)).toEqual({ pages: [], sitemaps: ["https://a.com/s1.xml"] });
    expect(readSitemap("<html>not found</html>")).toEqual({ pages: [], sitemaps: [] });
  });

  it("reads prefixed tags, though not those of pictures, and a list of one URL a line", () => {
    const set =
      "<s:urlset><s:url><s:loc>https://a.com/b</s:loc><image:loc>https://a.com/i</image:loc></s:url></s:urlset>";
    expect(readSitemap(set).pages).toEqual(["https://a.com/b"]);
    expect(readSitemap("https://a.com/b\r\n\nhttps://a.com/c\nno URL\n").pages).toEqual([
      "https://a.com/b",
      "https://a.com/c",
    ]);
  });

  it("prefers the child with the fixed pages", () => {
    const children = [
      "https://a.com/post-sitemap.xml",
      "https://a.com/all.xml.gz",
      "https://a.com/page-sitemap.xml",
    ];
    expect(sortSitemaps(children)).toEqual([children[2], children[1], children[0]]);
  });

  it("is fast on a hostile file and keeps at most 5,000 entries", () => {
    const startedAt = performance.now();
    expect(readSitemap("<loc>https://a.com/</loc>".repeat(50_000)).pages).toHaveLength(5000);
    for (const piece of ["<loc>", " ", "x", "x ", "\n", "<a:"]) {
      readSitemap(piece.repeat(2_000_000 / piece.length));
    }
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
