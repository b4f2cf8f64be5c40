import { drawStars, escapeHtml, type Layout, plainBlocks } from "./layout";

const links = (nav: readonly { href: string; label: string }[], between = "") =>
  nav.map(({ href, label }) => `<a href="${href}">${label}</a>`).join(between);
const banner = (text: string | null, tag = "div") =>
  text === null
    ? ""
    : `<${tag} class="cookie-banner" id="cookie-consent" role="dialog"><p>${text}</p><button>OK</button></${tag}>`;

const semantic: Layout = {
  id: "semantic",
  blocks: plainBlocks,
  document: (page) => `<!doctype html>
<html lang="${page.language}"><head>${page.head}<title>${page.title}</title>
<link rel="stylesheet" href="/style.css"></head>
<body>${banner(page.cookieBanner)}
<header><a href="/" class="logo">${page.name}</a><nav><ul>${page.nav.map(({ href, label }) => `<li><a href="${href}">${label}</a></li>`).join("")}</ul></nav></header>
<main><article><h1>${page.headline}</h1>
${page.main}
</article></main>
<footer><p>${page.footer}</p></footer></body></html>`,
};

const divSoup: Layout = {
  id: "div-soup",
  blocks: {
    text: (html) => `<div class="css-1x9f"><div class="css-k2"><span>${html}</span></div></div>`,
    list: (items) =>
      `<div class="flex flex-col gap-4">${items.map((item) => `<div class="flex"><div class="dot"></div><div>${item}</div></div>`).join("")}</div>`,
    facts: (rows) =>
      `<div class="grid grid-cols-2">${rows.map(([label, value]) => `<div class="text-sm text-gray-500">${label}</div><div class="font-bold">${value}</div>`).join("")}</div>`,
    quote: (text, by, stars) =>
      `<div class="rounded-xl p-8 shadow"><div>${stars}</div><div class="italic">${text}</div><div class="mt-2 text-xs">${by}</div></div>`,
    stars: ({ count, label }) =>
      `<div class="stars" aria-label="${escapeHtml(label)}">${"<i class='star'></i>".repeat(count)}</div>`,
    table: (head, rows) =>
      `<div class="tbl">${[head, ...rows].map((row) => `<div class="tr">${row.map((cell) => `<div class="td">${cell}</div>`).join("")}</div>`).join("")}</div>`,
    section: (heading, inner) =>
      `<div class="py-16"><div class="mx-auto max-w-5xl">${heading === null ? "" : `<div class="text-3xl font-semibold">${heading}</div>`}${inner}</div></div>`,
  },
  document: (page) =>
    `<!DOCTYPE html><html lang="${page.language}"><head>${page.head}<title>${page.title}</title></head><body><div id="app"><div class="topbar"><div class="brand">${page.name}</div><div class="menu">${links(page.nav)}</div></div><div class="hero"><h1>${page.headline}</h1><a class="btn" href="${page.nav.at(-1)?.href ?? "/"}">${page.call}</a></div><div class="wrap">${page.main}</div><div class="bottom">${links(page.nav)}<div>${page.footer}</div></div>${banner(page.cookieBanner)}</div></body></html>`,
};

const cards: Layout = {
  id: "cards",
  blocks: {
    ...plainBlocks,
    text: (html) => `<div class="card"><div class="card-body"><p>${html}</p></div></div>`,
    facts: (rows) =>
      `<div class="card-deck">${rows.map(([label, value]) => `<div class="card"><h4>${label}</h4><p>${value}</p></div>`).join("")}</div>`,
    quote: (text, by, stars) =>
      `<div class="card testimonial">${stars}<p class="card-text">&ldquo;${text}&rdquo;</p><p class="author">${by}</p></div>`,
  },
  document: (
    page,
  ) => `<!doctype html><html lang="${page.language}"><head>${page.head}<title>${page.title}</title><style>.card{border:1px solid #ddd;border-radius:8px}</style></head>
<body class="bg-light"><nav class="navbar">${links(page.nav, " ")}</nav>
<div class="jumbotron"><h1>${page.headline}</h1></div>
<div class="container"><div class="row">${page.main}</div></div>
<footer class="footer"><div class="container">${page.footer}</div></footer>${banner(page.cookieBanner, "aside")}</body></html>`,
};

const nextLike: Layout = {
  id: "next-like",
  blocks: {
    ...plainBlocks,
    text: (html) => `<p class="Text_body__a81xK">${html}</p>`,
    section: (heading, inner) =>
      `<section class="Section_root__9QmZc">${heading === null ? "" : `<h2 class="Heading_h2__Yx3">${heading}</h2>`}<div>${inner}</div></section>`,
  },
  document: (page) =>
    `<!DOCTYPE html><html lang="${page.language}"><head>${page.head}<title>${page.title}</title><script src="/_next/static/chunks/main-5b2f.js" defer=""></script></head><body><div id="__next"><header class="Header_root__1"><a href="/">${page.name}</a><nav>${links(page.nav)}</nav></header><main class="Main_root__2"><h1>${page.headline}</h1>${page.main}</main><footer class="Footer_root__3"><small>${page.footer}</small></footer>${banner(page.cookieBanner)}</div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"locale":"${page.language}"}},"page":"/","buildId":"a8f31c"}</script></body></html>`,
};

const microdata: Layout = {
  id: "microdata",
  blocks: {
    ...plainBlocks,
    quote: (text, by, stars) =>
      `<div itemprop="review" itemscope itemtype="https://schema.org/Review">${stars}<p itemprop="reviewBody">${text}</p><span itemprop="author">${by}</span></div>`,
    stars: ({ count, label }) =>
      `<div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating" aria-label="${escapeHtml(label)}"><meta itemprop="ratingValue" content="${count}"><meta itemprop="bestRating" content="5">${drawStars(count)}</div>`,
  },
  document: (
    page,
  ) => `<!doctype html><html lang="${page.language}"><head>${page.head}<title>${page.title}</title></head><body itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${page.name}">
<div role="banner"><div role="navigation">${links(page.nav, " | ")}</div></div>
<div role="main"><h1>${page.headline}</h1>
${page.main}</div><div role="contentinfo">${page.footer}</div>${banner(page.cookieBanner)}</body></html>`,
};

const sectionBuilder: Layout = {
  id: "section-builder",
  blocks: {
    ...plainBlocks,
    text: (html) =>
      `<div class="elementor-widget"><div class="elementor-widget-container"><p>${html.replace(/(\d[\d.,]*)/, "<strong>$1</strong>")}</p></div></div>`,
    quote: (text, by, stars) =>
      `<figure class="testimonial">${stars}<blockquote>${text}</blockquote><figcaption>${by}</figcaption></figure>`,
    section: (heading, inner) =>
      `<section class="elementor-section" data-id="7f3a"><div class="elementor-container">${heading === null ? "" : `<h3>${heading}</h3>`}${inner}</div></section>`,
  },
  document: (page) =>
    `<!doctype html><html lang="${page.language}"><head>${page.head}<title>${page.title}</title><script>window.dataLayer=window.dataLayer||[];dataLayer.push({event:"view"});</script></head><body class="wp-singular page-template"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><div class="menu-main">${links(page.nav)}</div></header><div id="content" class="site-content"><h1 class="entry-title">${page.headline}</h1><div class="entry-content">${page.main}</div></div><aside id="secondary" class="widget-area"><h4>${page.call}</h4>${links(page.nav)}</aside><footer class="site-footer">${page.footer}</footer>${banner(page.cookieBanner)}</body></html>`,
};

export const modernLayouts: readonly Layout[] = [
  semantic,
  divSoup,
  cards,
  nextLike,
  microdata,
  sectionBuilder,
];
