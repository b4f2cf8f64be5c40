import { describe, expect, it } from "vitest";
import { extractMainText } from "./extract-main-text";

const mainText = (html: string) => extractMainText(html).text;
const sentence = (about: string) =>
  `<p>The ${about} was built for people who work in the cold, and it keeps its shape for many years.</p>`;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("extractMainText", () => {
  it("gives the text of the page without what stands around it", () => {
    const text = mainText(`<html lang=en><title>Winter jacket - Acme</title>
      <header><a href=/>Acme</a></header><nav><a href=/shop>Shop</a></nav>
      <main><h1>Winter jacket</h1>${sentence("jacket")}<h2>Materials</h2>${sentence("lining")}</main>
      <div class="newsletter-signup"><h3>Subscribe to our newsletter</h3><p>Get 10 % off</p></div>
      <footer><p>© Acme. All rights reserved.</p></footer>`);
    expect(text).toContain("Winter jacket\nThe jacket was built");
    expect(text).toContain("Materials\nThe lining was built");
    expect(text).not.toMatch(/Shop|Subscribe|10 % off|rights reserved/);
  });

  it("leaves out what else a shop sells, and the controls of its page", () => {
    const card = (name: string) =>
      `<li class="product-card"><a href="/${name}">${name}</a><span class=price>$20.00</span><button>Add to cart</button></li>`;
    const text = mainText(`<title>Winter jacket</title><meta property=og:type content=product>
      <div class=product><h1>Winter jacket</h1><div class=description>${sentence("jacket")}${sentence("hood")}</div></div>
      <section class="related-products"><h2>You may also like</h2><ul>${["Hat", "Scarf", "Glove", "Boot", "Sock", "Belt"].map(card).join("")}</ul></section>`);
    expect(text).toContain("The hood was built");
    expect(text).not.toMatch(/also like|Scarf|\$20|Add to cart/);
  });

  it("adds a product's description that only the page's data holds, and none of a list of products", () => {
    const product = {
      "@type": "Product",
      name: "Jacket",
      description: "Warm <b>and</b> dry at −30 °C.",
    };
    const page = `<h1>Winter jacket</h1>${sentence("jacket")}`;
    expect(mainText(`${ld({ "@graph": [product] })}${page}`)).toMatch(
      /\nWarm and dry at −30 °C\.$/,
    );
    expect(
      mainText(`${ld(product)}${page}<p>Warm and dry at −30 °C.</p>`).match(/Warm/g),
    ).toHaveLength(1);
    const quoted = {
      ...product,
      description: "Sewn in Ann's own shop - it's warm - for 20 years.",
    };
    expect(
      mainText(
        `${ld(quoted)}${page}<p>Sewn in Ann’s own shop – it’s warm – for 20 years.</p>`,
      ).match(/Sewn/g),
    ).toHaveLength(1);
    const many = Array.from({ length: 9 }, () => product);
    expect(mainText(`${ld(many)}${page}`)).not.toContain("Warm");
  });

  it("gives what the data of a page says that only JavaScript fills", () => {
    const { text, title } =
      extractMainText(`<title>Acme</title><meta name=description content="Bolts for bridges.">
      <div id=root></div><script src=a.js></script>
      <script id=__NEXT_DATA__ type="application/json">{"props":{"intro":"We have made bolts in Ulm since 1950, and nothing else."}}</script>`);
    expect(text).toBe(
      "Bolts for bridges.\nWe have made bolts in Ulm since 1950, and nothing else.",
    );
    expect(title).toBe("Acme");
  });

  it("reads what stands behind a picture of megabytes, or only in what the page says of itself", () => {
    const p = sentence("jacket");
    const said = /^The jacket was built .* for many years\.$/;
    expect(mainText(`<img src="data:image/png;base64,${"A".repeat(3_000_000)}">${p}`)).toMatch(
      said,
    );
    const description = p.replace(/<.?p>/g, "");
    expect(mainText(`<head><meta name=description content="${description}"></head>`)).toMatch(said);
    const data = JSON.stringify({ props: { text: description } });
    expect(
      mainText(
        `<div id=__next></div><script id=__NEXT_DATA__ type=application/json>${data}</script>`,
      ),
    ).toMatch(said);
    expect(mainText("<head><title>Jacket</title><script>let a</script></head>")).toBe("");
  });

  it("names the language", () => {
    expect(extractMainText(`<html lang=de-AT>${sentence("x")}`).language).toBe("de");
    expect(extractMainText(sentence("tent").repeat(3)).language).toBe("en");
    expect(extractMainText("").language).toBeNull();
  });

  it("has something to say of every page that has text", () => {
    for (const html of ["<p>Hi</p>", "Hi", "<form><p>Hi</p></form>", "<header>Hi</header>"]) {
      expect(mainText(html)).toBe("Hi");
    }
    expect(mainText("")).toBe("");
  });
});

describe("hostile pages", () => {
  const size = 1_000_000;
  const cases: Readonly<Record<string, string>> = {
    "100,000 levels": "<div>".repeat(100_000),
    "100,000 levels with text": "<div>a b".repeat(100_000),
    "100,000 levels of classes": '<div class="related card-list productPrice">x'.repeat(20_000),
    "a million short blocks": "<p>x".repeat(size / 4),
    "as many makes as elements": Array.from(
      { length: 50_000 },
      (_, at) => `<p class="a${at}">x</p>`,
    ).join(""),
    "class of a million characters": `<p class="${"Card".repeat(size / 4)}">x</p>`,
    "attribute without an end": `<p class="${"a ".repeat(size / 2)}`,
    "unclosed tags": "<a href=x><b><i>x".repeat(size / 20),
    "null bytes": "\u0000<p>\u0000x".repeat(size / 6),
    "headings of all levels": Array.from({ length: 50_000 }, (_, at) => `<h${(at % 6) + 1}>x`).join(
      "",
    ),
    prices: "<p>$1 $1 $1 $1 $1 $1 $1 $1 $1 $1 $1</p>".repeat(size / 40),
    "a title of a million words": `<title>${"word ".repeat(size / 5)}</title><p>word</p>`,
    "products that hold products": ld({ "@type": "Product", description: "<".repeat(size / 2) }),
    "deep data": `<script id=__NEXT_DATA__ type=application/json>${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}</script><script src=x></script>`,
  };
  it.each(Object.keys(cases))("%s: read in linear time", (name) => {
    const startedAt = performance.now();
    const { text } = extractMainText(cases[name] ?? "");
    // Under a second on an idle machine; quadratic work would take minutes.
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(text).not.toContain("\u0000");
  });
});
