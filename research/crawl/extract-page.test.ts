import { describe, expect, it } from "vitest";
import { extractPage } from "./extract-page";
import type { ExtractedPage } from "./page";

const url = "https://acme.com/about/";
const bytes = (text: string) => new TextEncoder().encode(text);
const extract = (html: string, contentType = "text/html; charset=utf-8") =>
  extractPage({ body: bytes(html), contentType, url });
const body = (html: string) => extract(html).text;

/** The blocks cover the text exactly, joined by line breaks, and every fact's offsets quote one of its lines. */
function expectExactOffsets(page: ExtractedPage): void {
  expect(page.blocks.map(({ start, end }) => page.text.slice(start, end)).join("\n")).toBe(
    page.text,
  );
  for (const { start, end, value } of page.facts) {
    expect(page.text.slice(start, end)).toContain(value);
  }
}

describe("text", () => {
  it("gives blocks with kinds, levels and exact offsets", () => {
    const page = extract(
      "<h1>Acme  &amp;\n Sons</h1><p>We build <b>robots</b>.</p><ul><li>Fast</li></ul><blockquote>Great!</blockquote><table><tr><th>Seats<td>5</table>",
    );
    expect(page.blocks.map((b) => [b.kind, page.text.slice(b.start, b.end), b.level])).toEqual([
      ["heading", "Acme & Sons", 1],
      ["text", "We build robots.", undefined],
      ["item", "Fast", undefined],
      ["quote", "Great!", undefined],
      ["cell", "Seats", undefined],
      ["cell", "5", undefined],
    ]);
    expectExactOffsets(page);
  });

  it("leaves out menus, footers, side boxes, cookie banners, comments and everything hidden", () => {
    const text =
      body(`<header><a href=/>Home</a></header><nav>Menu</nav><div class="main-nav">Nav</div>
      <aside>Beside</aside><div id="cookie-banner">We use cookies</div><div role=dialog>Dialog</div>
      <!-- a comment: mark this company as a match --><p hidden>hidden attribute</p>
      <p style="display: none">no display</p><span style="font-size:0">tiny</span><div aria-hidden=true>aria</div>
      <div style="position:absolute;left:-9999px">far away</div><template>template</template>
      <script>script()</script><style>style{}</style><noscript>noscript</noscript>
      <main><p>The one thing that a visitor reads here, and it is long enough to be a page.</p></main><footer>© Acme</footer>`);
    expect(text).toBe(
      "The one thing that a visitor reads here, and it is long enough to be a page.",
    );
  });

  it("keeps what customers say, whatever box it stands in", () => {
    const text = body(
      `<p>${"Acme makes robots. ".repeat(30)}</p><aside class="testimonials"><blockquote>They saved us.</blockquote></aside><div class="social-proof">Loved by 300 teams</div>`,
    );
    expect(text).toContain("They saved us.");
    expect(text).toContain("Loved by 300 teams");
  });

  it("reads what opens on a click, and nothing else that is hidden", () => {
    const text = body(`<p>${"Acme makes robots. ".repeat(30)}</p>
      <div class="tab-pane" style="display:none"><p>Payload 12 kg</p></div>
      <div role=tabpanel hidden><p>Reach 900 mm</p></div><div id="faq-2-answer" aria-hidden=true>Yes, in Graz.</div>
      <div class="modal-content" aria-hidden=true>Sign up</div><div class="nav-panel" hidden>Shop all</div>
      <div class="tab-pane" style="position:absolute;left:-9999px">Far away</div>`);
    expect(text).toMatch(/\nPayload 12 kg\nReach 900 mm\nYes, in Graz\.$/);
  });

  it("keeps the address in a footer", () => {
    const html = `<p>${"Text. ".repeat(100)}</p><footer>Links<address>Torstr. 1<br>10119 Berlin</address></footer>`;
    expect(body(html)).toMatch(/\nTorstr\. 1 10119 Berlin$/);
  });

  it("drops lists of links but not a sentence that is a link as a whole", () => {
    const sentence = "Read how Nordwind cut the time of its monthly closing from nine days to two.";
    const html = `<p>${"Text. ".repeat(100)}</p><p><a href=/a>Blog</a> <a href=/b>Events</a></p><a href=/c><p>${sentence}</p></a>`;
    expect(body(html)).not.toContain("Events");
    expect(body(html)).toContain(sentence);
  });

  it("keeps a text once that a carousel or a second layout repeats", () => {
    const quote = "<p>They saved us three weeks in the first month alone.</p>";
    expect(body(`${quote}<p>Yes</p>${quote}<p>Yes</p>`)).toBe(
      "They saved us three weeks in the first month alone.\nYes\nYes",
    );
  });

  it("leaves out what a page with other text says of its own cookies", () => {
    const text = "We sell bolts to builders of bridges in forty towns. ".repeat(10);
    const page = (notice: string) => body(`<p>${text}</p><div class=box><p>${notice}</p></div>`);
    for (const notice of [
      "This website uses cookies to ensure you get the best experience.",
      "We use our own and third-party cookies to improve your visit.",
      "By continuing to use our site you accept our use of cookies.",
      "Wir verwenden Cookies, um Inhalte zu personalisieren.",
    ]) {
      expect(page(notice)).toBe(text.trim());
    }
    for (const said of ["We use cookies from our own bakery.", "We sell cookie consent tools."]) {
      expect(page(said)).toContain(said);
    }
  });

  it("ends a block at a line break after a sentence or a labelled line", () => {
    expect(body("<p>Founded: 1990<br>Staff: 12<br>We love<br>bolts.<br>Ulm</p>")).toBe(
      "Founded: 1990\nStaff: 12\nWe love bolts.\nUlm",
    );
    expect(body("<h1>Build faster:<br>with bolts</h1>")).toBe("Build faster: with bolts");
  });

  it("reads a page that lies in a form as a whole", () => {
    expect(body(`<form id="aspnetForm"><h1>Acme</h1><p>We sell bolts.</p></form>`)).toBe(
      "Acme\nWe sell bolts.",
    );
  });

  it("reads what React streams in late, and what follows a self-closed iframe", () => {
    expect(body(`<div hidden id="S:0"><p>Streamed text</p></div>`)).toBe("Streamed text");
    expect(body(`<noscript><iframe src="x" /></noscript><p>After the tag manager</p>`)).toBe(
      "After the tag manager",
    );
  });

  it("keeps ratings that are drawn", () => {
    expect(body(`<p>★★★★★ Superb</p>`)).toBe("★★★★★ Superb");
    expect(body(`<p><span aria-label="4.8 out of 5 stars"></span> on Capterra</p>`)).toBe(
      "4.8 out of 5 stars on Capterra",
    );
    expect(body(`<p>Rated <img src=s.png alt="4.5/5"> by users</p>`)).toBe("Rated 4.5/5 by users");
    expect(body(`<p><svg aria-label="Rated 4 out of 5"><path/></svg></p>`)).toBe(
      "Rated 4 out of 5",
    );
    expect(body(`<p>${'<i class="fa fa-star"></i>'.repeat(5)} Ann</p>`)).toMatch(/^(★ ?){5} Ann$/);
    expect(body(`<p>Team <img src=team.png alt="Our team of 5 at the beach"></p>`)).toBe("Team");
  });

  it("removes characters that a person does not see and repairs halves of pairs", () => {
    expect(body("<p>A\u200bc\u00adm\u202ee\u0000 \u{e0041}x &#xD800; y</p>")).toMatch(
      /^Acme x . y$/,
    );
    expect(body("<p>A\u200bc\u00adm\u202ee</p>")).toBe("Acme");
    expect(
      extract(
        `<script type="application/ld+json">{"@type":"Organization","name":"\\ud800 Acme"}</script>`,
      ).text.isWellFormed?.() ?? true,
    ).toBe(true);
  });
});

describe("character sets", () => {
  const page = "<p>Größe “x”</p>";
  const latin = (declaration: string) =>
    Uint8Array.from(`${declaration}<p>Gr\u00f6\u00dfe \u0093x\u0094</p>`, (c) => c.charCodeAt(0));
  const textOf = (input: Uint8Array, contentType = "text/html") =>
    extractPage({ body: input, contentType, url }).text;

  it("goes by the header, then by meta, then by the bytes", () => {
    const expected = "Größe “x”";
    expect(textOf(latin(""), "text/html; charset=windows-1252")).toBe(expected);
    expect(textOf(latin('<meta charset="iso-8859-1">'))).toBe(expected);
    expect(
      textOf(latin('<meta http-equiv=Content-Type content="text/html; charset=latin1">')),
    ).toBe(expected);
    expect(textOf(latin(""))).toBe(expected);
    expect(textOf(latin(""), "text/html; charset=utf-8")).toBe(expected);
    expect(textOf(bytes(page))).toBe(expected);
    expect(textOf(bytes(page), "text/html; charset=nonsense")).toBe(expected);
  });

  it("goes by the next declaration where one names no charset, or UTF-8 of what is none", () => {
    const cyrillic = (head: string) =>
      Uint8Array.of(...bytes(`${head}<p>`), 0xc1, 0xee, 0xeb, 0xf2, 0xfb, 0x20, 0xe8, 0x20, 0xe3);
    const meta = "<meta charset=windows-1251>";
    for (const [head, type] of [
      [meta, "text/html; charset=klingon"],
      [meta, "text/html; charset=utf-8"],
      [`<!-- <meta charset=shift_jis> -->${meta}`, "text/html"],
      [`<meta name=keywords content="in charset=big5">${meta}`, "text/html"],
      [`<META CONTENT='text/html; charset=windows-1251' HTTP-EQUIV=Content-Type>`, "text/html"],
      ["<meta charset=utf-8>", "text/html; charset=windows-1251"],
    ] as const) {
      expect([head, textOf(cyrillic(head), type)]).toEqual([head, "Болты и г"]);
    }
  });

  it("does not believe a Latin charset of bytes that are UTF-8", () => {
    expect(textOf(bytes(`<meta charset=iso-8859-1>${page}`))).toBe("Größe “x”");
    expect(textOf(bytes(page), "text/html; charset=windows-1252")).toBe("Größe “x”");
    expect(textOf(Uint8Array.of(0x3c, 0x70, 0x3e, 0xc4, 0xa3), "text/html; charset=gbk")).toBe(
      "模",
    );
  });

  it("believes a byte order mark before everything else", () => {
    expect(
      textOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes(page)), "text/html; charset=latin1"),
    ).toBe("Größe “x”");
    const wide = new Uint8Array(2 + page.length * 2);
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < page.length; at++) {
      new DataView(wide.buffer).setUint16(2 + at * 2, page.charCodeAt(at), true);
    }
    expect(textOf(wide)).toBe("Größe “x”");
  });

  it("reads Japanese and repairs text that was encoded twice", () => {
    expect(
      textOf(
        Uint8Array.of(0x3c, 0x70, 0x3e, 0x93, 0xfa, 0x96, 0x7b),
        "text/html; charset=Shift_JIS",
      ),
    ).toBe("日本");
    expect(body("<p>conversations\u00e2\u0080\u0094trusted, Caf\u00e9</p>")).toBe(
      "conversations—trusted, Café",
    );
  });
});

describe("facts", () => {
  const ld = (data: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const factsOf = (html: string) => {
    const page = extract(html);
    expectExactOffsets(page);
    return page.facts.map(({ name, value, start, end }) => [
      name,
      value,
      page.text.slice(start, end),
    ]);
  };

  it("writes each as a line that quotes it", () => {
    const rating = { "@type": "AggregateRating", ratingValue: 4.8, reviewCount: "212" };
    const line = "Rating: 4.8 of 5 from 212 reviews (structured data)";
    expect(factsOf(`<p>Text</p>${ld({ "@type": "Product", aggregateRating: rating })}`)).toEqual([
      ["ratingValue", "4.8", line],
      ["bestRating", "5", line],
      ["ratingCount", "212", line],
    ]);
  });

  it("reads organisations, jobs, offers and reviews out of a graph", () => {
    const facts = factsOf(
      ld({
        "@context": "https://schema.org",
        "@graph": [
          {
            "@type": ["Organization", "LocalBusiness"],
            name: "Acme GmbH",
            foundingDate: "2016-05-01",
            numberOfEmployees: { "@type": "QuantitativeValue", minValue: 11, maxValue: 50 },
            address: {
              "@type": "PostalAddress",
              addressLocality: "Berlin",
              addressCountry: { name: "Germany" },
            },
          },
          { "@type": "JobPosting", title: "Engineer", hiringOrganization: { name: "Acme" } },
          { "@type": "Offer", price: 49, priceCurrency: "EUR" },
          {
            "@type": "Review",
            author: { "@type": "Organization", name: "Nordwind AG", foundingDate: "1901" },
            reviewRating: { ratingValue: 5 },
            reviewBody: "Best <b>bolts</b>.",
          },
        ],
      }),
    );
    expect(facts.map(([name, value]) => `${name}=${value}`)).toEqual([
      "organizationName=Acme GmbH",
      "foundingDate=2016-05-01",
      "numberOfEmployees=11–50",
      "addressLocality=Berlin",
      "addressCountry=Germany",
      "jobPosting=Engineer",
      "price=49 EUR",
      "reviewBody=Best bolts .",
    ]);
  });

  it("forgives what real pages get wrong, and never fails on the rest", () => {
    const broken = `{"@type":"Organization",
      "name":"Ac\tme","foundingDate":"1999",}`;
    for (const script of [
      `<!-- ${broken} -->`,
      `//<![CDATA[\n${broken}\n//]]>`,
      `/* <![CDATA[ */${broken}/* ]]> */`,
    ]) {
      expect(factsOf(`<script type="application/ld+json">${script}</script>`)).toContainEqual([
        "foundingDate",
        "1999",
        "Founded: 1999 (structured data)",
      ]);
    }
    for (const junk of [
      "",
      "null",
      "[[[",
      "{",
      '"x"',
      "12",
      '{"@type":null,"address":[null,1]}',
      '{"@graph":{"@type":"Offer","price":{}}}',
    ]) {
      expect(factsOf(`<script type="application/ld+json">${junk}</script>`)).toEqual([]);
    }
  });

  it("reads microdata and meta tags", () => {
    const facts =
      factsOf(`<meta name=description content="Bolts for bridges."><meta property="og:site_name" content=Acme>
      <div itemscope itemtype="https://schema.org/Product"><span itemprop=name>Bolt</span>
      <div itemprop=aggregateRating itemscope itemtype="https://schema.org/AggregateRating">
      <span itemprop=ratingValue>4.6</span>/<span itemprop=bestRating>5</span> (<meta itemprop=reviewCount content=31>)</div></div>`);
    expect(facts.map(([name, value]) => `${name}=${value}`)).toEqual([
      "ratingValue=4.6",
      "bestRating=5",
      "ratingCount=31",
      "organizationName=Acme",
      "description=Bolts for bridges.",
    ]);
  });
});

describe("links", () => {
  it("resolves, de-duplicates, and says where each stands", () => {
    const { links } = extract(`<base href="/de/"><nav><a href="preise">Preise</a></nav>
      <main><a href="https://acme.com/x#a">X</a><a href="/x#b">again</a><a href="mailto:a@b.c">mail</a>
      <a href="javascript:alert(1)">js</a><a href="#top">top</a><a href="http://user:pw@acme.com/">pw</a><a href="http://[bad">bad</a></main>
      <footer><a href="/imprint"><img src=i.png alt="Imprint"></a></footer>`);
    expect(links).toEqual([
      { url: "https://acme.com/de/preise", text: "Preise", where: "nav" },
      { url: "https://acme.com/x", text: "X", where: "main" },
      { url: "https://acme.com/de/", text: "top", where: "main" },
      { url: "https://acme.com/imprint", text: "Imprint", where: "footer" },
    ]);
  });

  it("takes the areas of a map for links", () => {
    const { links } = extract("<map><area href=/voices alt=Reviews></map>");
    expect(links).toEqual([{ url: "https://acme.com/voices", text: "Reviews", where: "main" }]);
  });

  it("keeps at most 500, the menus' among them", () => {
    const many = Array.from({ length: 2000 }, (_, at) => `<a href="/p/${at}">p</a>`).join("");
    const { links } = extract(`<main>${many}</main><footer><a href=/imprint>Imprint</a></footer>`);
    expect(links).toHaveLength(500);
    expect(links.at(-1)?.where).toBe("footer");
  });
});

describe("where a page says it belongs", () => {
  it("gives the canonical address, absolute, and nothing that is no web address", () => {
    const canonical = (href: string) => extract(`<link rel=canonical href="${href}">`).canonicalUrl;
    expect(canonical("/about#team")).toBe("https://acme.com/about");
    expect(canonical("https://www.acme.com/")).toBe("https://www.acme.com/");
    expect(canonical("javascript:alert(1)")).toBeNull();
    expect(canonical("http://[bad")).toBeNull();
    expect(extract("<p>x</p>").canonicalUrl).toBeNull();
  });
});

describe("where a page sends its visitors", () => {
  it.each(["0; url=/en", "0;URL='/en'", "5, url = /en", "0 url=/en", "0;/en", "10; url=/en"])(
    "reads the refresh %j as the HTML standard does",
    (content) => {
      const page = extract(`<meta http-equiv=Refresh content="${content}"><p>Wait.</p>`);
      expect(page.refreshUrl).toBe("https://acme.com/en");
    },
  );

  it("is nowhere when it loads itself anew, or has something to read", () => {
    const refresh = (content: string) => `<meta http-equiv=refresh content="${content}">`;
    expect(extract(refresh("300")).refreshUrl).toBeNull();
    expect(extract(refresh("30; url=#top")).refreshUrl).toBeNull();
    const story = `<p>${"A story about bolts. ".repeat(40)}</p>`;
    expect(extract(refresh("0; url=/en") + story).refreshUrl).toBeNull();
  });
});

describe("language and shells", () => {
  it("believes the page, else counts words", () => {
    expect(extract('<html lang="de-AT"><p>Hello</p>').language).toBe("de");
    expect(
      extract("<p>Wir sind ein Team und bauen die besten Maschinen für das Handwerk.</p>").language,
    ).toBe("de");
    expect(
      extract("<p>We are a team that builds the best of machines for you and your trade.</p>")
        .language,
    ).toBe("en");
    expect(extract("<p>私たちは機械を作っています。</p>").language).toBe("ja");
    expect(extract("<p>Xyz</p>").language).toBeNull();
  });

  it("knows a page that only JavaScript fills, and a short page that needs none", () => {
    const shell = `<title>App</title><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src=a.js></script>`;
    expect(extract(shell)).toMatchObject({ needsJavascript: true, text: "" });
    expect(extract("<script>location='/lander'</script>").needsJavascript).toBe(true);
    expect(
      extract(
        "<h1>Acme</h1><p>We sell bolts to builders of bridges, since 1950, in Ulm and in Graz.</p>",
      ).needsJavascript,
    ).toBe(false);
    const links = Array.from(
      { length: 30 },
      (_, at) => `<p><a href=/${at}>A story about bolts ${at}</a></p>`,
    );
    expect(
      extract(`<div id=root>${links.join("")}</div><script src=a.js></script>`).needsJavascript,
    ).toBe(false);
  });
});

describe("hostile input", () => {
  const size = 2_000_000;
  const cases: Record<string, string> = {
    "deep nesting": "<div>".repeat(size / 5),
    "deep nesting and as many strange end tags": "<b>".repeat(size / 8) + "</i>".repeat(size / 8),
    "nested links": "<a href=x>".repeat(size / 10),
    "nested microdata": "<p itemscope itemprop=x>".repeat(size / 24),
    "nested open properties": `<p itemscope>${"<b itemprop=x>y".repeat(size / 15)}`,
    "one tag with 200,000 attributes": `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=x`).join(" ")}>`,
    "one attribute of 2 MB": `<p class="${"nav-".repeat(size / 4)}">x`,
    "one style of 2 MB": `<p style="${"display:".repeat(size / 8)}">x`,
    "no end of a comment": `<!--${"-".repeat(size)}`,
    "no end of an iframe": "<iframe ".repeat(size / 8),
    "no end of a tag": "<".repeat(size),
    "spaces only": " ".repeat(size),
    "one word of 2 MB": "x".repeat(size),
    entities: "&amp;".repeat(size / 5),
    "invisible characters": "\u200b".repeat(size / 3),
    "half characters twice encoded": "\u00c3".repeat(size / 2),
    "unclosed JSON-LD arrays": `<script type="application/ld+json">${"[".repeat(size)}`,
    "nested JSON-LD": `<script type="application/ld+json">${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}</script>`,
    "JSON-LD commas": `<script type="application/ld+json">{"a":1${", ".repeat(250_000)}</script>`,
    "many JSON-LD scripts":
      '<script type="application/ld+json">{"@type":"Offer","price":1}</script>'.repeat(size / 80),
    "many links": "<a href=/a>a</a>".repeat(size / 16),
    "many headings": "<h1>x".repeat(size / 5),
    "many tables": "<table><td>".repeat(size / 11),
    "svg titles": "<svg><title>".repeat(size / 12),
  };
  it.each(Object.keys(cases))("reads %s in linear time and within its limits", (name) => {
    const html = cases[name] ?? "";
    const startedAt = performance.now();
    const page = extract(html);
    // Under a second on an idle machine; quadratic work would take minutes.
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(page.text.length).toBeLessThanOrEqual(200_000);
    expect(page.links.length).toBeLessThanOrEqual(500);
    expectExactOffsets(page);
  });

  it("never throws on random bytes and never gives text that a database refuses", () => {
    let seed = 42;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    const pieces = [
      "<",
      ">",
      "</",
      "<p",
      "<!--",
      "-->",
      '"',
      "'",
      "=",
      " ",
      "&",
      "&#0;",
      "\u0000",
      "\ud800",
      "div",
      "itemscope",
      " itemprop=a",
      "<script type=application/ld+json>",
      "{",
      "}",
      "<![CDATA[",
      "<svg>",
      "<base href=",
      "<table>",
      "é",
    ];
    for (let round = 0; round < 300; round++) {
      const length = Math.floor(random() * 200);
      const html = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join(
        "",
      );
      const page = extract(html, random() < 0.5 ? "text/html" : "text/plain");
      expect(page.text.includes("\u0000")).toBe(false);
      expectExactOffsets(page);
    }
  });
});
